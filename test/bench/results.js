/** Makes medians and ratios from what the rounds gave. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { git, here, previousCommit } from './builds.js';
import { contestants } from './contestants.js';
import { judged } from './goals.js';
import { metrics } from './metrics.js';
import { ratios, spread } from './stats.js';

/** Brotli at its best (11) is what Node does unasked. */
const size = (bytes) => (bytes ? brotliCompressSync(bytes).length : 0);

/** Script and style sheet that a page has to load. */
export function bytesOf({ builds }, name) {
  const { script, style } = builds[contestants[name].build] ?? {};
  return size(script) + size(style);
}

/** A checker is no accordion: it is compared with ours. */
const baseOf = (name) => (contestants[name].answers ? 'our checker' : 'floor');

const json = (path) => JSON.parse(readFileSync(resolve(here, path), 'utf8'));

const versions = () => ({
  'acu-aftercare': json('../../package.json').version,
  ...json('package.json').devDependencies,
});

/** For each contestant `make(name, key)` of each metric of `among` that was measured. */
const table = (rounds, among, make) =>
  Object.fromEntries(
    Object.entries(rounds).map(([name, [first]]) => {
      const keys = among.filter((key) => first[key] !== undefined);
      return [name, Object.fromEntries(keys.map((key) => [key, make(name, key)]))];
    }),
  );

/** `rounds` holds for each contestant what was measured, round by round. */
export async function resultsOf(rounds, browser) {
  const column = (name, key) => rounds[name].map((round) => round[key]);
  const all = Object.keys(metrics);
  const values = table(rounds, all, (name, key) => spread(column(name, key)));
  const compared = table(
    rounds,
    all.filter((key) => !metrics[key].isAbsolute),
    (name, key) => ratios(column(name, key), column(baseOf(name), key)),
  );
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', 'HEAD'),
    isChanged: git('status', '--porcelain', '--', 'src', 'vite.config.ts') !== '',
    before: previousCommit(),
    browser: await browser.version(),
    rounds: Object.values(rounds)[0].length,
    versions: versions(),
    values,
    ratios: compared,
    goals: judged({ values, ratios: compared }),
  };
}
