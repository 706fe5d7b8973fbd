import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open } from '../support/accordion.js';
import { goThrough } from '../support/checker.js';
import { nameOf } from '../support/entries.js';
import { place } from '../support/page.js';
import { everything, inTurn, settled, shown } from '../support/reading.js';
import { setSystem } from '../support/system.js';
import { addSheet } from '../support/undo.js';

const steps = {
  'as it is placed': settled,
  'with an entry open': (root: Element) => open(root, nameOf('burn')),
  'at a question': (root: Element) => goThrough(root, { gate: [] }),
  'at an answer': (root: Element) => goThrough(root, { gate: [], pick: en.picks.burn, signs: [] }),
} as const;

type Step = keyof typeof steps;

/** Every part, where it is on show, and how many of it there are in the checker and the accordion. */
const parts: readonly (readonly [part: string, Step, checker: number, accordion: number])[] = [
  ['title', 'as it is placed', 1, 1],
  ['intro', 'as it is placed', 1, 2],
  ['group', 'as it is placed', 0, 3],
  ['item', 'as it is placed', 0, 20],
  ['trigger', 'as it is placed', 0, 20],
  ['panel', 'with an entry open', 0, 20],
  ['note', 'with an entry open', 0, 1],
  ['question', 'at a question', 1, 0],
  ['choice', 'at a question', 16, 0],
  ['answer', 'at an answer', 1, 0],
  ['button', 'as it is placed', 1, 2],
  ['button', 'at a question', 2, 0],
  ['button', 'at an answer', 5, 0],
  ['footer', 'as it is placed', 1, 1],
];

const note = '<p slot="burn">Ours.</p>';
const tags = ['acu-aftercare', 'acu-checker', 'acu-side-effects'] as const;

const placeTag = (tag: (typeof tags)[number]): Promise<HTMLElement> =>
  place(`<${tag}>${tag === 'acu-checker' ? '' : note}</${tag}>`);

const outlined = (root: Element): HTMLElement[] =>
  shown(root, '*').filter((each) => getComputedStyle(each).outlineColor === 'rgb(1, 2, 3)');

describe('a page can style', () => {
  // at rest: what changes on a panel may take its time
  before(() => setSystem());

  for (const tag of tags) {
    for (const [part, step, checker, accordion] of parts) {
      const count =
        (tag === 'acu-side-effects' ? 0 : checker) + (tag === 'acu-checker' ? 0 : accordion);
      if (!count || (tag === 'acu-side-effects' && /question|answer/.test(step))) continue;

      it(`${tag}::part(${part}) ${step}`, async () => {
        const element = await placeTag(tag);
        await steps[step](element);
        expect(outlined(element)).to.be.empty;
        addSheet(`${tag}::part(${part}) { outline: 2px solid rgb(1, 2, 3) }`);
        const styled = outlined(element);
        expect(styled).to.have.length.at.least(count);
        expect(styled).to.have.lengthOf(shown(element, `[part~=${part}]`).length);
        expect(styled.every((each) => each.part.contains(part))).to.equal(true);
      });
    }
  }

  it('nothing that has no name among the parts', async () => {
    const named = new Set<string>();
    await inTurn(Object.values(steps), async (step: (root: Element) => Promise<unknown>) => {
      const element = await placeTag('acu-aftercare');
      await step(element);
      everything(element, '[part]').forEach((each) => each.part.forEach((part) => named.add(part)));
    });
    expect([...named]).to.have.members([...new Set(parts.map(([part]) => part))]);
  });
});
