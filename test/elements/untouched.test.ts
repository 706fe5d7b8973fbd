import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { close, open, placeAccordion, triggers } from '../support/accordion.js';
import { goThrough, tick } from '../support/checker.js';
import { alone, harmless } from '../support/checker-states.js';
import { nameOf } from '../support/entries.js';
import { everything, press, settled, shown, visibleText } from '../support/reading.js';
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

const partsOf = async (): Promise<Element[]> => {
  const { shadowRoot } = await placeWhole();
  return ['acu-checker', 'acu-side-effects'].map((tag) => shadowRoot!.querySelector(tag)!);
};

describe('what a person does in one place changes nothing in another:', () => {
  it('an answer of the checker leaves the accordion as it is', async () => {
    const [checker, accordion] = await partsOf();
    const heard = answers(document);
    const changed = { checker: changesIn(checker!), accordion: changesIn(accordion!) };
    await goThrough(checker!, harmless('bruising'));
    await press(checker!, en.answer.restart);
    expect(heard).to.deep.equal(['expected']);
    expect(changed.checker()).not.to.be.empty;
    expect(changed.accordion()).to.deep.equal([]);
  });

  it('an entry opens and closes by itself: the others and the checker are as they were', async () => {
    const [checker, accordion] = await partsOf();
    expect(triggers(accordion!)).to.have.lengthOf(20);
    const changed = { checker: changesIn(checker!), accordion: changesIn(accordion!) };
    await open(accordion!, nameOf('bruising'));
    await close(accordion!, nameOf('bruising'));
    expect(changed.accordion()).to.deep.equal(['BUTTON aria-expanded', 'DIV hidden']);
    expect(changed.checker()).to.deep.equal([]);
  });

  it('the only entry of an accordion does so too: only the words of "Show all" change with it', async () => {
    const accordion = await placeAccordion('effects="bruising"');
    const changed = changesIn(accordion);
    await open(accordion, nameOf('bruising'));
    expect(shown(accordion, '.link').map(visibleText)).to.deep.equal([en.accordion.hide]);
    await close(accordion, nameOf('bruising'));
    expect(shown(accordion, '.link').map(visibleText)).to.deep.equal([en.accordion.show]);
    expect(changed()).to.deep.equal(['BUTTON aria-expanded', 'BUTTON childList', 'DIV hidden']);
  });

  it('a tick in a checker alone leaves its list of all sources as it is', async () => {
    const checker = await alone();
    await press(checker, en.checker.start);
    const rows = [...everything(checker, '[part~=footer] li')];
    expect(rows.length).to.be.above(50);
    await tick(checker, en.checker.none);
    expect([...everything(checker, '[part~=footer] li')]).to.deep.equal(rows);
  });
});

describe('a browser that translates the page says so in its language, and then', () => {
  it('nothing is made anew: what it has translated stays so', async () => {
    const [checker, accordion] = await partsOf();
    const changed = [changesIn(checker!), changesIn(accordion!)];
    const { lang } = document.documentElement;
    document.documentElement.lang = 'fr-x-mtfrom-en';
    await settled();
    document.documentElement.lang = lang;
    await settled();
    expect(changed.map((each) => each())).to.deep.equal([[], []]);
  });
});
