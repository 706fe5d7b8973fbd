import { expect } from '@open-wc/testing';
import { chapter, proofsOf, rowsOf } from './support/documents.js';
import { readFile } from './support/file.js';
import { viewNames } from './support/views.js';

/** Every criterion of its level: https://www.w3.org/TR/WCAG22/ */
const criteria = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1
    2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11
    2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
} as const;

const levelsOf = new Map(
  Object.entries(criteria).flatMap(([level, list]) =>
    list.split(/\s+/).map((criterion) => [criterion, level] as const),
  ),
);

/** 1.4.3 comes before 1.4.10. */
const byNumber = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true });

describe('WCAG.md', () => {
  let text: string;
  let rows: string[][];
  before(async () => {
    text = await readFile('test/WCAG.md');
    rows = rowsOf(text, /^\d+\.\d+\.\d+ /);
  });

  const numbers = (): string[] => rows.map(([criterion = '']) => criterion.split(' ')[0]!);

  it('has at least 20 criteria, each once and in order, with its level and every cell filled', () => {
    expect(rows.length).to.be.at.least(20);
    expect(numbers()).to.deep.equal([...new Set(numbers())].sort(byNumber));
    for (const cells of rows) {
      const [criterion = '', level] = cells;
      expect(cells, criterion).to.have.lengthOf(5);
      expect(cells, criterion).not.to.include('');
      expect(level, criterion).to.equal(levelsOf.get(criterion.split(' ')[0]!));
    }
  });

  it('leaves none of the 55 criteria out without a word, and none in the table', () => {
    expect(levelsOf.size).to.equal(55);
    const said = chapter(text, 'Left out')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const left = said.flatMap((line) => line.split(': ')[0]!.match(/\d+\.\d+\.\d+/g) ?? []);
    expect([...numbers(), ...left].sort(byNumber)).to.deep.equal(
      [...levelsOf.keys()].sort(byNumber),
    );
  });

  it('says how many views there are', () => {
    expect(text).to.contain(`each of the ${viewNames.length} views`);
  });

  it('names for every criterion tests that are there', async () => {
    const { named, missing } = await proofsOf(rows);
    expect(named).to.be.at.least(rows.length);
    expect(missing).to.deep.equal([]);
  });
});
