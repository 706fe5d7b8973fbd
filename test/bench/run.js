/** `npm run bench`: builds everything, measures it in turns, and says what came of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { withBench } from './bench.js';
import { inTurn } from '../tools/demo-page.js';
import { here } from './builds.js';
import { contestants } from './contestants.js';
import { measures } from './metrics.js';
import { partsOf, say, sayGoals, withSection } from './report.js';
import { bytesOf, resultsOf } from './results.js';
import { random, shuffled } from './stats.js';

const enough = 15;
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: `${enough}` }, only: { type: 'string' } },
});
const count = Number(options.rounds);
const wanted = Object.entries(measures).filter(([name]) => name === (options.only ?? name));
if (!(count >= 1)) throw new Error(`--rounds ${options.rounds} is no number of rounds`);
if (wanted.length === 0) throw new Error(`--only is one of: ${Object.keys(measures).join(', ')}`);

/** Too few rounds, or a part of it, are for a look: nothing is written then. */
const isKept = count >= enough && !options.only;
const readme = resolve(here, '../../README.md');
if (isKept) partsOf(readFileSync(readme, 'utf8'));

async function measured(bench, name) {
  const contestant = contestants[name];
  const all = { bytes: bytesOf(bench, name) };
  await inTurn(wanted, async ([, { measure, for: suits = () => true }]) => {
    if (suits(contestant)) Object.assign(all, await measure(bench, name, contestant));
  });
  return all;
}

/** Everybody once in each round, each time in another order: what disturbs, disturbs all. */
async function measureAll(bench) {
  const names = Object.keys(contestants);
  const rounds = Object.fromEntries(names.map((name) => [name, []]));
  const next = random(20_261_126);
  await inTurn([...Array(count).keys()], async (round) => {
    process.stderr.write(`round ${round + 1} of ${count}\n`);
    await inTurn(shuffled(names, next), async (name) => {
      rounds[name].push(await measured(bench, name));
    });
  });
  return rounds;
}

async function write(path, text) {
  const config = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...config, filepath: path }));
}

async function keep(results) {
  await write(resolve(here, 'results.json'), JSON.stringify(results));
  await write(readme, withSection(readFileSync(readme, 'utf8'), results));
}

await withBench(async (bench) => {
  const results = await resultsOf(await measureAll(bench), bench.browser);
  say(results);
  if (isKept) await keep(results);
  if (!sayGoals(results)) process.exitCode = 1;
});
