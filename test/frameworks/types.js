/** Checks the types of each app as its own tools do, and that they would find a mistake. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { apps, folder, here } from './apps.js';
import { run } from './build.js';

/** Each stands once in every app. */
const mistakes = [
  ['event.level', 'event.ticked', /ticked/],
  ['event.effect}', 'event.sign}', /sign/],
  [".show('burn')", ".reveal('burn')", /reveal/],
  ["['bruising', 'burn']", '[7]', /number/],
];

/** A copy of the app's main file with all of the mistakes. */
async function writeMistaken(app) {
  const text = await readFile(resolve(folder(app), app.main), 'utf8');
  const path = resolve(folder(app), `mistaken${extname(app.main)}`);
  const lacking = mistakes.filter(([right]) => text.split(right).length !== 2);
  if (lacking.length > 0) throw new Error(`${app.name} should hold once: ${lacking.join(' | ')}`);
  await writeFile(
    path,
    mistakes.reduce((rest, [right, wrong]) => rest.replace(right, wrong), text),
  );
  return path;
}

async function check(app) {
  const { program, flags = ['--noEmit', '--pretty', 'false', '-p'] } = app.checker;
  const mistaken = await writeMistaken(app);
  const { said } = await run([resolve(here, program), ...flags, 'tsconfig.json'], {
    cwd: folder(app),
  });
  await rm(mistaken);
  const errors = said.split('\n').filter((line) => /\berror\b/i.test(line));
  return {
    found: errors.filter((line) => line.includes('mistaken')),
    others: errors.filter((line) => !line.includes('mistaken') && !/\b0 ERRORS\b/.test(line)),
  };
}

export async function checkTypes(note) {
  await Promise.all(
    apps.map(async (app) => {
      const { found, others } = await check(app);
      note(`${app.name} has right types`, others);
      const missed = mistakes.filter(([, , says]) => !found.some((line) => says.test(line)));
      note(
        `${app.name} would be told of mistakes`,
        missed.map(([, wrong]) => `not of ${wrong}: ${found.join(' ')}`),
      );
    }),
  );
}
