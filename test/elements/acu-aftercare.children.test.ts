import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { isOpen, open, openEntries } from '../support/accordion.js';
import { goThrough, question } from '../support/checker.js';
import { allEntries, entriesIn, nameOf } from '../support/entries.js';
import { place } from '../support/page.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import { everything, press, settled, visibleText } from '../support/reading.js';
import {
  bothParts,
  emergencyLines,
  isLinked,
  links,
  partsOf,
  placeWhole,
} from '../support/whole.js';

const { title } = en.accordion;

/** An element of the page's own, with this in its shadow root. */
const shell = (markup: string): HTMLElement => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
  return host;
};

describe('the whole with parts inside its tag', () => {
  for (const [where, markup, parts] of [
    ['a checker', '<acu-checker></acu-checker>', ['checker']],
    ['an accordion', '<acu-side-effects></acu-side-effects>', [title]],
    ['one deep inside', '<div><ul><li><acu-checker></acu-checker></ul></div>', ['checker']],
    [
      'both, in the order of the page',
      '<acu-side-effects></acu-side-effects><p>Between</p><div><acu-checker></acu-checker></div>',
      [title, 'checker'],
    ],
  ] as const) {
    it(`shows them instead: ${where}`, async () => {
      const element = await placeWhole('region="GB"', `<h1>Our page</h1>${markup}`);
      expect(partsOf(element)).to.deep.equal(parts);
      expect(visibleText(element)).to.match(/^Our page /);
      expect(emergencyLines(element)).to.have.lengthOf(parts.length);
      expect(emergencyLines(element).every((line) => line.endsWith('Call 999 now.'))).to.equal(
        true,
      );
    });
  }

  it('shows them instead: inside a shadow root of the page', async () => {
    const element = await placeWhole('region="GB"');
    element.append(shell('<div><acu-checker></acu-checker></div>'));
    await settled();
    expect(partsOf(element)).to.deep.equal(['checker']);
    expect(emergencyLines(element)).to.have.lengthOf(1);
    expect(emergencyLines(element)[0]).to.contain('Call 999 now.');
  });

  it('never shows the ready-made meanwhile', async () => {
    const page = await place<HTMLElement>('<div></div>');
    page.innerHTML = '<acu-aftercare><div><acu-checker></acu-checker></div></acu-aftercare>';
    const element = page.querySelector('acu-aftercare')!;
    const added: Node[] = [];
    new MutationObserver((records) => {
      added.push(...records.flatMap(({ addedNodes }) => [...addedNodes]));
    }).observe(element.shadowRoot!, { childList: true, subtree: true });
    await settled();
    expect(added.map(({ nodeName }) => nodeName)).to.include('SLOT');
    expect(added.map(({ nodeName }) => nodeName)).not.to.include('ACU-CHECKER');
    expect(partsOf(element)).to.deep.equal(['checker']);
  });

  it('forgets one that left before it had anything to say', async () => {
    const page = await place<HTMLElement>('<div></div>');
    const element = document.createElement('acu-aftercare');
    element.innerHTML = '<acu-checker></acu-checker>';
    page.append(element);
    element.innerHTML = '';
    await settled();
    expect(partsOf(element)).to.deep.equal(bothParts);
  });

  it('changes to them when they arrive, and back when the last one has left', async () => {
    const element = await placeWhole();
    expect(partsOf(element)).to.deep.equal(bothParts);
    const box = document.createElement('div');
    box.append(document.createElement('acu-side-effects'));
    element.append(box);
    await settled();
    expect(partsOf(element)).to.deep.equal([title]);
    box.append(document.createElement('acu-checker'));
    await settled();
    expect(partsOf(element)).to.deep.equal([title, 'checker']);
    box.firstChild!.remove();
    await settled();
    expect(partsOf(element)).to.deep.equal(['checker']);
    box.remove();
    await settled();
    expect(partsOf(element)).to.deep.equal(bothParts);
    expect(entriesIn(element)).to.deep.equal(allEntries);
    await press(element, en.checker.start);
    expect(question(element)).to.contain(en.questions.gate.title);
  });

  it('links one that takes the place of the ready-made to nothing', async () => {
    const element = await placeWhole();
    expect(isLinked(element)).to.equal(true);
    element.append(document.createElement('acu-side-effects'));
    await settled();
    expect(partsOf(element)).to.deep.equal([title]);
    expect(isLinked(element)).to.equal(false);
    element.replaceChildren();
    await settled();
    expect(isLinked(element)).to.equal(true);
  });

  it('links two of them, and one of them to nothing', async () => {
    const element = await placeWhole('', '<acu-side-effects></acu-side-effects>');
    expect(isLinked(element)).to.equal(false);
    const checker = document.createElement('acu-checker');
    element.append(checker);
    await settled();
    const panel = await open(element, nameOf('burn'));
    await press(panel, en.accordion.check);
    expect(question(checker)).to.contain(en.questions.gate.title);
    checker.remove();
    await settled();
    expect(isLinked(element)).to.equal(false);
  });

  it('tells them when a setting changes', async () => {
    const element = await placeWhole('region="GB"', '<div><acu-checker></acu-checker></div>');
    element.region = 'US';
    await settled();
    expect(emergencyLines(element)[0]).to.contain('Call 911 now.');
    expect(links(element)).to.deep.equal(['911 > tel:911']);
  });
});

describe('a part that leaves the whole', () => {
  it('stands alone: no number of the clinic’s, no link to the other part', async () => {
    const element = await placeWhole(
      'region="GB" effects="burn"',
      '<acu-checker></acu-checker><acu-side-effects></acu-side-effects>',
    );
    const accordion = element.querySelector('acu-side-effects')!;
    expect(isLinked(accordion)).to.equal(true);
    element.after(accordion);
    await settled();
    expect(isLinked(accordion)).to.equal(false);
    expect(entriesIn(accordion)).to.deep.equal(allEntries);
    expect(emergencyLines(accordion)[0]).to.contain('Call your local emergency number now.');
    accordion.remove();
  });

  it('takes the numbers of the whole that it is moved into', async () => {
    const one = await placeWhole('region="GB"', '<acu-checker></acu-checker>');
    const two = await placeWhole('region="US"');
    two.append(one.firstElementChild!);
    await settled();
    expect(partsOf(one)).to.deep.equal(bothParts);
    expect(partsOf(two)).to.deep.equal(['checker']);
    expect(emergencyLines(two)[0]).to.contain('Call 911 now.');
    one.region = 'FR';
    await settled();
    expect(emergencyLines(two)[0]).to.contain('Call 911 now.');
  });
});

describe('the whole, moved in the page', () => {
  const checkLinks = async (element: HTMLElement) => {
    const panel = await open(element, nameOf('headache'));
    await press(panel, en.accordion.check);
    expect(visibleText(element)).to.contain('Question 1 of 2');
  };

  it('keeps what is open and where the checker is', async () => {
    const page = await place<HTMLElement>(
      '<div><acu-aftercare region="GB"></acu-aftercare><main></main></div>',
    );
    const element = page.querySelector('acu-aftercare')!;
    await open(element, nameOf('bruising'));
    await goThrough(element, { gate: [] });
    page.querySelector('main')!.append(element);
    await settled();
    expect(question(element)).to.equal(`h3 ${en.questions.pick.title}`);
    expect(isOpen(element, nameOf('bruising'))).to.equal(true);
    expect(openEntries(element)).to.have.lengthOf(1);
    expect(partsOf(element)).to.deep.equal(bothParts);
    expect(emergencyLines(element)[1]).to.contain('Call 999 now.');
    await checkLinks(element);
  });

  it('works again after it was taken away', async () => {
    const element = await placeWhole('region="GB"');
    const page = element.parentElement!;
    element.remove();
    element.region = 'US';
    await settled();
    page.append(element);
    await settled();
    expect(partsOf(element)).to.deep.equal(bothParts);
    expect(everything(element, 'acu-checker, acu-side-effects')).to.have.lengthOf(2);
    expect(emergencyLines(element).every((line) => line.endsWith('Call 911 now.'))).to.equal(true);
    await checkLinks(element);
  });

  it('speaks the language of its new place', async () => {
    const removeLocale = addPseudoLocale();
    const page = await place<HTMLElement>(
      '<div><acu-aftercare></acu-aftercare><main lang="ar"></main></div>',
    );
    const element = page.querySelector('acu-aftercare')!;
    page.querySelector('main')!.append(element);
    await settled();
    removeLocale();
    expect(visibleText(element)).to.contain(pseudo(en.checker.title));
    expect(visibleText(element)).to.contain(pseudo(title));
  });
});
