import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { expectAccessible } from '../support/axe.js';
import { rows } from '../support/checker.js';
import { answered, checkerOf, heading, states } from '../support/checker-states.js';
import { headings, shown, visibleText } from '../support/reading.js';
import { floors } from '../clinical/expected-levels.js';

/** What a group is called; the browser's own account of the page leaves groups out. */
const nameOf = (group: Element): string => {
  const root = group.getRootNode() as ShadowRoot;
  const labels = group.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const texts = labels.map((id) => visibleText(root.getElementById(id)!));
  return (
    texts.join(' ') ||
    (group.getAttribute('aria-label') ?? group.querySelector('legend')!.innerText)
  );
};

const groups = (root: Element): string[] =>
  shown(root, 'fieldset, [role=group], [role=radiogroup]').map(
    (group) => `${group.getAttribute('role') ?? 'group'}: ${nameOf(group)}`,
  );

const kinds = (root: Element): string[] => [
  ...new Set(rows(root).map(({ control }) => (control as HTMLInputElement).type)),
];

const levels = (root: Element): number[] => headings(root).map((line) => Number(line[1]));

describe('the checker for everyone', () => {
  describe('axe finds nothing', () => {
    for (const [name, go] of Object.entries(states)) {
      it(`in ${name}`, async () => {
        const checker = await checkerOf();
        await go(checker);
        await expectAccessible(checker);
      });
    }

    for (const [pick] of floors) {
      it(`in question 3 about ${pick}`, async () => {
        const checker = await answered({ gate: [], pick: en.picks[pick] });
        expect(heading(checker)).to.contain(en.picks[pick]);
        await expectAccessible(checker);
      });
    }
  });

  describe('headings', () => {
    for (const [name, go] of Object.entries(states)) {
      it(`begin at 2 and leave none out in ${name}`, async () => {
        const checker = await checkerOf();
        await go(checker);
        const [first, ...rest] = levels(checker);
        expect(first).to.equal(2);
        rest.forEach((level, i) => expect(level - [2, ...rest][i]!).to.be.at.most(1));
        const inside = name === 'the start card' ? 0 : 1;
        expect(rest.filter((level) => level === 3)).to.have.lengthOf(inside);
      });
    }
  });

  describe('groups', () => {
    it('are named by their question and hold boxes to tick in the first one', async () => {
      const checker = await answered({});
      expect(groups(checker)).to.deep.equal([`group: ${en.questions.gate.title}`]);
      expect(kinds(checker)).to.deep.equal(['checkbox']);
    });

    it('are named by their question and hold one choice in the second one', async () => {
      const checker = await answered({ gate: [] });
      expect(groups(checker)).to.deep.equal([`radiogroup: ${en.questions.pick.title}`]);
      expect(kinds(checker)).to.deep.equal(['radio']);
    });

    it('are named by their question and hold boxes to tick in the third one', async () => {
      const checker = await answered({ gate: [], pick: en.picks.burn });
      expect(groups(checker)).to.deep.equal([`group: ${heading(checker)}`]);
      expect(heading(checker)).to.contain('Burn');
      expect(kinds(checker)).to.deep.equal(['checkbox']);
    });
  });

  it('draws shapes that no screen reader names', async () => {
    const checker = await answered({ gate: [en.gate.collapse.lead] });
    const shapes = shown<SVGElement>(checker, 'svg');
    expect(shapes).to.have.lengthOf(1);
    expect(shapes[0]!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says its language and direction', async () => {
    const checker = await checkerOf();
    const [root] = shown(checker, '[lang]');
    expect([root?.lang, root?.dir]).to.deep.equal(['en', 'ltr']);
  });
});
