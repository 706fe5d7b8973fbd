import { expect } from '@open-wc/testing';
import { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { openEntries } from '../support/accordion.js';
import { goThrough } from '../support/checker.js';
import { heading } from '../support/checker-states.js';
import { ticks } from '../support/life.js';
import { place } from '../support/page.js';
import { blocking, parsePage } from '../support/parsing.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import { everything, inTurn, settled, visibleText } from '../support/reading.js';
import { undoLater } from '../support/undo.js';
import { emergencyLine, emergencyLines, isLinked, partsOf } from '../support/whole.js';

/** The parts of a page, which are there before their provider. */
const parts = '<acu-checker></acu-checker><div><acu-side-effects></acu-side-effects></div>';

const inEnglish = [
  emergencyLine('your local emergency number'),
  emergencyLine('your local emergency number'),
];

/** What the parts show of a clinic in England that speaks the made-up language. */
const ofClinic = [pseudo(en.emergencyLine), pseudo(en.emergencyLine)].map((line) =>
  line.replace('{number}', '999'),
);

const provider = (tag = 'acu-aftercare'): AcuAftercare =>
  Object.assign(document.createElement(tag) as AcuAftercare, { region: 'GB', lang: 'ar' });

/** Parts with an entry open and two questions answered; they stand alone. */
const placeParts = async (): Promise<HTMLElement> => {
  undoLater(addPseudoLocale());
  const page = await place<HTMLElement>(`<div>${parts}</div>`);
  expect(emergencyLines(page)).to.deep.equal(inEnglish);
  expect(isLinked(page)).to.equal(false);
  page.querySelector('acu-side-effects')!.show('burn');
  await goThrough(page, { gate: [], pick: en.picks.bruising });
  return page;
};

/** They are the clinic's now, each linked to the other, and a person is where they were. */
const expectProvided = (page: HTMLElement): void => {
  expect(emergencyLines(page)).to.deep.equal(ofClinic);
  expect(partsOf(page)).to.have.lengthOf(2);
  expect(everything(page, 'acu-checker, acu-side-effects')).to.have.lengthOf(2);
  const check = pseudo(en.accordion.check);
  expect(everything(page, 'button').some((each) => each.textContent.trim() === check)).to.equal(
    true,
  );
  expect(openEntries(page)).to.have.lengthOf(1);
  expect(heading(page)).to.equal(
    pseudo(en.questions.signs.title).replace('{pick}', pseudo(en.picks.bruising)),
  );
  expect(ticks(page)).to.deep.equal([]);
};

/** How a provider comes to parts that are in the page. */
const arrivals: Readonly<Record<string, (page: HTMLElement) => Promise<void> | void>> = {
  'is put around them'(page) {
    const whole = provider();
    whole.append(...page.childNodes);
    page.append(whole);
  },
  'is put in their place, and they into it'(page) {
    const whole = provider();
    const [checker, box] = page.children;
    checker!.replaceWith(whole);
    whole.append(checker!, box!);
  },
  async 'is there, and they move into it one by one'(page) {
    const whole = provider();
    page.prepend(whole);
    await settled();
    await inTurn([page.children[1]!, page.children[2]!], (each) => {
      whole.append(each);
      return settled();
    });
  },
  async 'is put around them before it has its settings'(page) {
    const whole = document.createElement('acu-aftercare');
    page.prepend(whole);
    whole.append(page.children[1]!, page.children[2]!);
    await settled();
    whole.setAttribute('region', 'GB');
    whole.setAttribute('lang', 'ar');
  },
  'is put around all that is around them'(page) {
    const whole = provider();
    page.replaceWith(whole);
    whole.append(page);
  },
  'arrives in a shadow root, and they in its slot'(page) {
    const box = document.createElement('section');
    const whole = provider();
    whole.innerHTML = '<main><slot></slot></main>';
    box.attachShadow({ mode: 'open' }).append(whole);
    box.append(...page.childNodes);
    page.append(box);
  },
  'arrives in the shadow root of what they stand in'(page) {
    const whole = provider();
    whole.innerHTML = '<main><slot></slot></main>';
    page.attachShadow({ mode: 'open' }).append(whole);
  },
};

describe('parts are there first, and their provider', () => {
  for (const [how, arrive] of Object.entries(arrivals)) {
    it(how, async () => {
      const page = await placeParts();
      await arrive(page);
      await settled();
      expectProvided(page);
    });
  }

  it('is a tag of the page’s own that is defined later', async () => {
    const page = await placeParts();
    const whole = provider('our-aftercare');
    whole.append(...page.childNodes);
    page.append(whole);
    await settled();
    customElements.define('our-aftercare', class extends AcuAftercare {});
    await settled();
    expectProvided(page);
  });

  it('leaves: they stand alone, and a person is where they were', async () => {
    const page = await placeParts();
    const whole = provider();
    whole.append(...page.childNodes);
    page.append(whole);
    await settled();
    whole.replaceWith(...whole.childNodes);
    await settled();
    expect(emergencyLines(page)).to.deep.equal(inEnglish);
    expect(isLinked(page)).to.equal(false);
    expect(openEntries(page)).to.have.lengthOf(1);
    expect(heading(page)).to.equal(en.questions.signs.title.replace('{pick}', en.picks.bruising));
    whole.region = 'US';
    await settled();
    expect(visibleText(page)).not.to.contain('911');
  });

  it('leaves them in their places, and another one comes', async () => {
    const page = await placeParts();
    const first = provider();
    first.innerHTML = '<slot></slot>';
    page.attachShadow({ mode: 'open' }).append(first);
    await settled();
    expectProvided(page);
    first.remove();
    await settled();
    const second = Object.assign(document.createElement('acu-aftercare'), { region: 'US' });
    second.innerHTML = '<slot></slot>';
    page.shadowRoot!.append(second);
    await settled();
    expect(emergencyLines(page)).to.deep.equal([emergencyLine('911'), emergencyLine('911')]);
    expect(heading(page)).to.equal(en.questions.signs.title.replace('{pick}', en.picks.bruising));
  });

  it('is read later than they, in a page that is still being read: the built file', async () => {
    const { document, write, end } = parsePage();
    await write(`<!doctype html><title>A clinic</title>${blocking}`);
    await write(`<main>${parts}</main>`);
    const { body } = document;
    expect(emergencyLines(body)).to.deep.equal(inEnglish);
    await write('<acu-aftercare region="GB"><p>Here they come');
    const [main, whole] = body.children;
    whole!.append(main!);
    await settled();
    expect(emergencyLines(body).every((line) => line.endsWith('Call 999 now.'))).to.equal(true);
    await end();
    expect(emergencyLines(body)).to.have.lengthOf(2);
    expect(isLinked(body)).to.equal(true);
  });

  it('is upgraded later than they, before any of them is on the page: the built file', async () => {
    const { window, document, write, end } = parsePage();
    await write('<!doctype html><title>A clinic</title><body>');
    document.body.innerHTML = `<acu-aftercare region="GB">${parts}</acu-aftercare>`;
    const whole = document.querySelector('acu-aftercare')!;
    whole.remove();
    await write(`<p>${blocking}`);
    // a page can have them upgraded where they are, the inner ones first
    everything(whole, 'acu-checker, acu-side-effects').forEach((part) =>
      window.customElements.upgrade(part),
    );
    document.body.append(whole);
    await end();
    expect(emergencyLines(document.body)).to.have.lengthOf(2);
    expect(emergencyLines(document.body).every((line) => line.endsWith('Call 999 now.'))).to.equal(
      true,
    );
  });
});
