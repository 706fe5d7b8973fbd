/** Builds the apps as their own tools do, and renders those that can be rendered on a server. */
import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTurn } from '../tools/demo-page.js';
import { apps, folder, here } from './apps.js';

/** Runs a program of Node's; whether it did well, and what it said. */
export function run(args, options = {}) {
  const child = spawn(process.execPath, args, { cwd: here, ...options });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  return new Promise((ended) => {
    child.on('close', (code) => ended({ ok: code === 0, said }));
  });
}

/** In development, unless told otherwise: there frameworks name what they do not like. */
function vite(app, ...flags) {
  const { mode = 'development' } = app;
  const program = resolve(here, 'node_modules/vite/bin/vite.js');
  const usual = ['--base', './', '--mode', mode, '--logLevel', 'error'];
  return run([program, 'build', folder(app), ...usual, ...flags], {
    env: { ...process.env, NODE_ENV: mode },
  });
}

/** The markup, and whatever the server's console said meanwhile. */
async function render(app) {
  const said = [];
  const { error, warn } = console;
  console.error = console.warn = (...words) => said.push(words.join(' '));
  try {
    const { render: toString } = await import(
      pathToFileURL(resolve(folder(app), 'dist/server', app.server.replace(/tsx?$/, 'js')))
    );
    return { html: await toString(), said };
  } catch (problem) {
    return { html: '', said: [problem.stack] };
  } finally {
    Object.assign(console, { error, warn });
  }
}

const wanted = [
  /<acu-aftercare[^>]* clinic-name="Willow Clinic"/,
  /<acu-aftercare[^>]* clinic-phone="020 7946 0000"/,
  /<acu-aftercare[^>]* region="GB"/,
  /<p slot="bruising">We have cold packs at the desk. Just ask.<\/p>/,
  /<p>In an emergency call 999.<\/p><\/acu-aftercare>/,
];

async function build(app, note) {
  await rm(resolve(folder(app), 'dist'), { recursive: true, force: true });
  const built = [await vite(app)];
  if (app.server) built.push(await vite(app, '--ssr', app.server, '--outDir', 'dist/server'));
  const troubles = built.filter(({ ok, said }) => said || !ok);
  note(
    `${app.name} is built`,
    troubles.map(({ said }) => said || 'the build failed without a word'),
  );
}

/** Writes the page that a server would send, and one whose words are not those of the app. */
async function serverSide(app, note) {
  const { html, said } = await render(app);
  const lacks = wanted.filter((part) => !part.test(html)).map((part) => `lacks ${part}: ${html}`);
  note(`${app.name} is rendered with tag, settings, note and fallback`, [...lacks, ...said]);
  const page = await readFile(resolve(folder(app), 'dist/index.html'), 'utf8');
  const write = (name, text) =>
    writeFile(
      resolve(folder(app), 'dist', name),
      page.replace('<div id="app">', () => `<div id="app">${text}`),
    );
  await write('served.html', html);
  await write('mismatch.html', html.replace('After your visit', 'Before your visit'));
}

export async function buildAll(note) {
  await Promise.all(apps.map((app) => build(app, note)));
  await inTurn(
    apps.filter(({ server }) => server),
    (app) => serverSide(app, note),
  );
}
