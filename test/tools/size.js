/** Builds the file and its bare twin (see vite.config.ts) and holds both against the budget. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const budget = JSON.parse(readFileSync(resolve(root, 'test/size-budget.json'), 'utf8'));

async function built(mode, file) {
  await build({ root, mode, logLevel: 'warn' });
  return readFileSync(resolve(root, file));
}

function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params }).length;
}

const bare = await built('bare', 'node_modules/.cache/acu-aftercare/acu-aftercare.bare.js');
const all = await built('production', 'dist/acu-aftercare.js');

// A small number proves nothing about a file that is not the widget.
for (const [name, bytes] of Object.entries({ bare, all })) {
  for (const tag of ['acu-aftercare', 'acu-side-effects', 'acu-checker']) {
    // In quotes: the first line names the project too.
    if (!new RegExp(`['"\`]${tag}['"\`]`).test(bytes))
      throw new Error(`The ${name} file does not register ${tag}`);
  }
}
if (bare.length >= all.length) throw new Error('Leaving out the words and tables saved nothing');

for (const [name, bytes] of Object.entries({ code: bare, all })) {
  const size = brotli(bytes);
  const left = budget[name] - size;
  const verdict = left < 0 ? `${-left} too many` : `${left} left`;
  console.log(`${name}: ${size} of ${budget[name]} bytes brotli, ${verdict}`);
  if (left < 0) process.exitCode = 1;
}
