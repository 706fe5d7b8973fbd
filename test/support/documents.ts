/** Reading the project's own documents: their tables, and the tests that these name. */
import { readFile } from './file.js';

/** The cells of every table row whose first cell matches; `\\|` in a cell is no border of it. */
export const rowsOf = (text: string, first: RegExp): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.replaceAll('\\|', '|').trim()),
    )
    .filter(([cell = '']) => first.test(cell));

/** The lines between a heading and the next one of its kind. */
export const chapter = (text: string, title: string): string => {
  const [, rest = ''] = text.split(`\n## ${title}\n`);
  return rest.split('\n## ')[0] ?? '';
};

/** The titles of the tests in a text that run; one set aside by `skip` is none. */
const titlesIn = (text: string): string[] =>
  [...text.matchAll(/^\s*it\(\s*(['"`])(.*?)\1,\s/gm)].map(([, , title = '']) => title);

/** What the last cells of a table name as `file › title`, and which of that is not there. */
export const proofsOf = async (
  rows: readonly (readonly string[])[],
): Promise<{ readonly named: number; readonly missing: readonly string[] }> => {
  const proofs = rows.flatMap(([id = '', ...cells]) =>
    (cells.at(-1) ?? '').split('<br>').map((proof) => {
      const [, path = '', title = ''] = /^`(test\/\S+\.test\.ts) › (.+)`$/.exec(proof.trim()) ?? [];
      return { id, proof, path, title };
    }),
  );
  const paths = [...new Set(proofs.map(({ path }) => path))];
  const files = await Promise.all(
    paths.map(async (path) => [path, titlesIn(path && (await readFile(path)))] as const),
  );
  const titles = new Map(files);
  const missing = proofs.filter(({ path, title }) => !titles.get(path)?.includes(title));
  return { named: proofs.length, missing: missing.map(({ id, proof }) => `${id}: ${proof}`) };
};
