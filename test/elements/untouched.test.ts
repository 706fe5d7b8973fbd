import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { close, open, triggers } from '../support/accordion.js';
import { goThrough } from '../support/checker.js';
import { harmless } from '../support/checker-states.js';
import { nameOf } from '../support/entries.js';
import { press } from '../support/reading.js';
import { answers, placeWhole } from '../support/whole.js';

/** Everything that is changed inside a part from now on, each place once: its tag, and what changed. */
const changesIn = (part: Element): (() => readonly string[]) => {
  const changes = new Set<string>();
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      changes.add(`${target.nodeName} ${attributeName ?? type}`);
  }).observe(part.shadowRoot!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return () => [...changes].toSorted();
};

describe('in the whole, what a person does in one place changes nothing in another', () => {
  const parts = async (): Promise<Element[]> => {
    const { shadowRoot } = await placeWhole();
    return ['acu-checker', 'acu-side-effects'].map((tag) => shadowRoot!.querySelector(tag)!);
  };

  it('an answer of the checker leaves the accordion as it is', async () => {
    const [checker, accordion] = await parts();
    const heard = answers(document);
    const changed = { checker: changesIn(checker!), accordion: changesIn(accordion!) };
    await goThrough(checker!, harmless('bruising'));
    await press(checker!, en.answer.restart);
    expect(heard).to.deep.equal(['expected']);
    expect(changed.checker()).not.to.be.empty;
    expect(changed.accordion()).to.deep.equal([]);
  });

  it('an entry opens and closes by itself: the others and the checker are as they were', async () => {
    const [checker, accordion] = await parts();
    expect(triggers(accordion!)).to.have.lengthOf(20);
    const changed = { checker: changesIn(checker!), accordion: changesIn(accordion!) };
    await open(accordion!, nameOf('bruising'));
    await close(accordion!, nameOf('bruising'));
    expect(changed.accordion()).to.deep.equal(['BUTTON aria-expanded', 'DIV hidden']);
    expect(changed.checker()).to.deep.equal([]);
  });
});
