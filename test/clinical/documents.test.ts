import { expect } from '@open-wc/testing';
import { compiled, contentVersion, reviewed } from '../../src/clinical/content.js';
import { effects, type Effect, type Escalation, type Figure } from '../../src/clinical/effects.js';
import { signs, type Sign } from '../../src/clinical/signs.js';
import { chapter, proofsOf, rowsOf } from '../support/documents.js';
import { readFile } from '../support/file.js';

const documentOf = async (name: string): Promise<string> => {
  const text = await readFile(`src/clinical/${name}`);
  expect(text, name).to.match(/^# /);
  return text;
};

const plain = (cell = ''): string => cell.replaceAll('`', '');

describe('HAZARDS.md', () => {
  let rows: string[][];
  before(async () => {
    rows = rowsOf(await documentOf('HAZARDS.md'), /^H\d+$/);
  });

  it('has at least 20 hazards, numbered one by one, with every cell filled', () => {
    expect(rows.length).to.be.at.least(20);
    for (const [i, cells] of rows.entries()) {
      expect(cells[0]).to.equal(`H${String(i + 1).padStart(2, '0')}`);
      expect(cells, cells[0]).to.have.lengthOf(5);
      expect(cells, cells[0]).not.to.include('');
    }
  });

  it('names for every control tests that are there', async () => {
    const { named, missing } = await proofsOf(rows);
    expect(named).to.be.at.least(rows.length);
    expect(missing).to.deep.equal([]);
  });
});

describe('README.md', () => {
  let text: string;
  before(async () => {
    text = await documentOf('README.md');
  });

  const entries = Object.entries<Effect>(effects);
  const after = ({ to, after: span }: Escalation) =>
    span ? `${to}, ${span.n} ${span.unit}${span.n === 1 ? '' : 's'}` : to;

  /** Kind, id, value, and what it rests on. */
  const choices = [
    ...Object.entries<Sign>(signs)
      .filter(([, { designChoice }]) => designChoice)
      .map(([id, { level, basis }]) => ['sign', id, level, basis.join(', ') || 'nothing']),
    ...entries.flatMap(([id, { escalates = [] }]) =>
      escalates
        .filter(({ designChoice }) => designChoice)
        .map((row) => ['escalation', id, after(row), row.sources?.join(', ') ?? 'nothing']),
    ),
  ];

  const choicesTold = () =>
    rowsOf(chapter(text, 'Design choices for a clinician to set'), /^(sign|escalation)$/);

  it('lists every design choice of the data with its value and what it rests on, and no other', () => {
    expect(choices.length).to.be.greaterThan(0);
    const told = choicesTold().map((cells) => cells.slice(0, 4).map(plain).join(' | '));
    expect(told).to.have.members(choices.map((cells) => cells.join(' | ')));
  });

  it('leaves the clinician’s column empty while no clinician has checked the content', () => {
    const columns = choicesTold().map((cells) => cells[5]);
    expect(columns).to.have.lengthOf(choices.length);
    const filled = columns.filter(Boolean);
    if (reviewed === null) expect(filled).to.deep.equal([]);
    else expect(filled).to.have.lengthOf(columns.length);
  });

  const amount = ({ low, high, per }: Figure) =>
    `${low}${high === undefined ? '' : ` to ${high}`} in ${per.toLocaleString('en')}`;

  it('lists every figure that was read second-hand, and no other', () => {
    const read = entries.flatMap(([id, { figures }]) =>
      figures.flatMap((figure) =>
        Object.entries(figure.readIn ?? {}).map(([study, page]) =>
          [id, amount(figure), study, page].join(' | '),
        ),
      ),
    );
    expect(read.length).to.be.greaterThan(0);
    const told = rowsOf(chapter(text, 'Second-hand figures'), /^`/);
    expect(told.map((cells) => cells.map(plain).join(' | '))).to.have.members(read);
  });
});

describe('the three documents', () => {
  for (const name of ['HAZARDS.md', 'README.md', 'INTENDED-USE.md']) {
    it(`say whether a clinician has checked the content: ${name}`, async () => {
      const text = await documentOf(name);
      expect(/not yet checked by a clinician/i.test(text)).to.equal(reviewed === null);
    });
  }

  it('say which version of the content they are about, and when it was compiled', async () => {
    const text = await documentOf('INTENDED-USE.md');
    expect(text).to.include(`\`${contentVersion}\``).and.include(`compiled ${compiled}`);
  });
});
