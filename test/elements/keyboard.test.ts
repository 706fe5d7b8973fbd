import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { isOpen, openEntries } from '../support/accordion.js';
import { heading } from '../support/checker-states.js';
import { attributesOf, willow } from '../support/clinic.js';
import { clipboard } from '../support/clipboard.js';
import { nameOf } from '../support/entries.js';
import { callOf, key, tabTo } from '../support/keyboard.js';
import { place } from '../support/page.js';
import { focused, inTurn, shown, visibleText } from '../support/reading.js';

const { start, next, none } = en.checker;

/** Tab to what begins with these words, then the key that a person would press there. */
const press = async (words: string, name = 'Enter'): Promise<void> => {
  await tabTo(words);
  await key(name);
};

/** Lets Tab begin above the widget once more, as at the top of a page. */
const fromTheTop = (whole: Element): void => (whole.previousElementSibling as HTMLElement).focus();

describe('the whole by keyboard alone', () => {
  let whole: AcuAftercare;
  beforeEach(async () => {
    const page = await place<HTMLElement>(
      `<div><button>Menu</button><acu-aftercare ${attributesOf(willow)}></acu-aftercare></div>`,
    );
    whole = page.querySelector('acu-aftercare')!;
    fromTheTop(whole);
  });

  it('leads from an entry to its question, from the answer to the entry, and closes it', async () => {
    await press(nameOf('bruising'));
    expect(openEntries(whole)).to.have.lengthOf(1);
    await press(en.accordion.check);
    expect(callOf(focused())).to.equal(en.questions.gate.title);
    await press(none, ' ');
    await press(next);
    await press(none, ' ');
    await press(next);
    expect(callOf(focused())).to.equal(en.answer.headings.expected);
    await press(en.answer.read.replace('{name}', nameOf('bruising')));
    expect(callOf(focused())).to.match(/^Bruising /);
    expect(isOpen(whole, nameOf('bruising'))).to.equal(true);
    await key(' ');
    expect(openEntries(whole)).to.deep.equal([]);
    expect(callOf(focused())).to.match(/^Bruising /);
  });

  it('shows all entries and hides them, and stays on the button', async () => {
    await press(en.accordion.show);
    expect(openEntries(whole)).to.have.lengthOf(20);
    expect(callOf(focused())).to.equal(en.accordion.hide);
    await key('Enter');
    expect(openEntries(whole)).to.deep.equal([]);
    expect(callOf(focused())).to.equal(en.accordion.show);
  });

  it('opens sources and "About this information"', async () => {
    await inTurn([nameOf('burn'), 'Sources'], (words) => press(words));
    expect(callOf(focused())).to.match(/^Sources /);
    await key('Tab');
    expect(focused()!.localName).to.equal('a');
    await press(en.about.title);
    const about = shown(whole, 'details').find((each) =>
      visibleText(each).startsWith(en.about.title),
    );
    expect((about as HTMLDetailsElement).open).to.equal(true);
  });

  it('copies an answer, and starts again', async () => {
    const texts = clipboard();
    await press(start);
    await press(en.gate.collapse.lead, ' ');
    await press(next);
    await press(en.answer.copy);
    expect(texts).to.have.lengthOf(1);
    expect(callOf(focused())).to.equal(en.answer.copy);
    fromTheTop(whole);
    await press(en.answer.restart);
    expect(callOf(focused())).to.equal(en.questions.gate.title);
    expect(heading(whole)).to.equal(en.questions.gate.title);
  });
});
