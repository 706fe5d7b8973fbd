import { expect } from '@open-wc/testing';
import type { AcuChecker } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { rows } from '../support/checker.js';
import { checkerOf, states } from '../support/checker-states.js';
import { fonts } from '../support/column.js';
import { named, press, shown, visibleText } from '../support/reading.js';
import { setViewport } from '../support/system.js';

/** A checker as wide as a narrow phone. */
const onPhone = async (): Promise<AcuChecker> => {
  await setViewport({ width: 360, height: 740 });
  const checker = await checkerOf();
  document.body.style.margin = '0';
  document.body.style.fontFamily = fonts;
  expect(checker.getBoundingClientRect().width).to.equal(360);
  return checker;
};

const heightTo = (checker: AcuChecker, end: Element): number =>
  end.getBoundingClientRect().bottom - checker.getBoundingClientRect().top;

/** Where the letters of an element are. */
const letters = (element: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};

describe('the checker on a phone', () => {
  afterEach(async () => {
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });

  it('starts as a card of at most 400 px', async () => {
    const checker = await onPhone();
    const { height } = checker.getBoundingClientRect();
    expect(height).to.be.within(100, 400);
  });

  it('asks the first question from its title to Continue in at most 1,500 px', async () => {
    const checker = await onPhone();
    await states['question 1']!(checker);
    expect(rows(checker)).to.have.lengthOf(12);
    const next = named(shown(checker, 'button'), en.checker.next);
    expect(heightTo(checker, next)).to.be.within(600, 1500);
  });

  it('cuts nothing off the eleven rows, and writes none of it small', async () => {
    const checker = await onPhone();
    await states['question 1']!(checker);
    expect(rows(checker)).to.have.lengthOf(12);
    for (const row of rows(checker)) {
      const box = row.getBoundingClientRect();
      const text = letters(row);
      expect(text.top, visibleText(row)).to.be.at.least(box.top);
      expect(text.bottom).to.be.at.most(box.bottom);
      expect(text.right).to.be.at.most(box.right);
      const sizes = shown(row, ':not(input)').map((each) =>
        parseFloat(getComputedStyle(each).fontSize),
      );
      expect(Math.min(...sizes)).to.be.at.least(15);
      const ends = shown(row, '*').map((each) => getComputedStyle(each).textOverflow);
      expect(new Set(ends)).to.deep.equal(new Set(['clip']));
    }
  });

  it('says what is missing where it can be seen beside Continue', async () => {
    const checker = await onPhone();
    await states['question 1']!(checker);
    const next = named(shown(checker, 'button'), en.checker.next);
    next.scrollIntoView({ block: 'center' });
    await press(checker, en.checker.next);
    const message = named(shown(checker, '[role=status]'), en.questions.gate.missing);
    expect(message.getBoundingClientRect().top).to.be.at.least(0);
    expect(message.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });

  it('shows the short names in two columns', async () => {
    const checker = await onPhone();
    await states['question 2']!(checker);
    const lefts = rows(checker).map((row) => Math.round(row.getBoundingClientRect().left));
    expect(new Set(lefts).size).to.equal(2);
  });
});
