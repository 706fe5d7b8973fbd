import { expect } from '@open-wc/testing';
import { triggers } from '../support/accordion.js';
import { columnsOf, plan } from '../support/boxes.js';
import { placeView, resize } from '../support/column.js';
import { shown, visibleText } from '../support/reading.js';
import { setViewport } from '../support/system.js';
import { misplaced } from '../support/time-scale.js';
import { troubles } from '../support/troubles.js';
import { viewNames } from '../support/views.js';

const widths = [280, 312, 360, 480, 768, 1024, 1200];

/** Where things stand side by side when there is room, and how many at 280 px and at 1,200 px. */
const sideBySide = [
  ['an open entry', 'the two things at a glance', '.glance', 1, 2],
  ['an open entry', 'the three cards', '.columns:has(> .care-card)', 1, 3],
  ['question 2', 'the picks', '.pick .choices', 1, 4],
] as const;

const right = (element: Element): number => element.getBoundingClientRect().right;

describe('the widget in its column', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const name of viewNames) {
    it(`fits at every width: ${name}`, async () => {
      const whole = await placeView(name);
      for (const width of widths) {
        resize(whole, width);
        expect(whole.getBoundingClientRect().width).to.equal(width);
        expect(troubles(whole), `at ${width} px`).to.deep.equal([]);
      }
    });
  }

  for (const name of ['an open entry', 'question 2'] as const) {
    it(`fits at the widths between, where columns come and go: ${name}`, async () => {
      const whole = await placeView(name);
      for (let width = 280; width <= 1200; width += 20) {
        resize(whole, width);
        expect(troubles(whole), `at ${width} px`).to.deep.equal([]);
      }
    });

    it(`goes by its column, not by the window: ${name}`, async () => {
      const whole = await placeView(name, { width: 300 });
      const inColumn = plan(whole);
      await setViewport({ width: 300, height: 800 });
      document.body.style.margin = '0';
      expect(document.documentElement.clientWidth).to.equal(300);
      const onNarrowPage = plan(whole);
      document.body.removeAttribute('style');
      await setViewport({ width: 1280, height: 800 });
      expect(onNarrowPage).to.deep.equal(inColumn);
      resize(whole, 1200);
      expect(plan(whole)).not.to.deep.equal(inColumn);
    });
  }

  for (const [name, what, selector, narrow, wide] of sideBySide) {
    it(`has ${what} below each other where it is narrow, side by side where there is room`, async () => {
      const whole = await placeView(name, { width: 280 });
      const [all] = shown(whole, selector);
      expect(columnsOf(all!)).to.equal(narrow);
      resize(whole, 1200);
      expect(columnsOf(all!)).to.equal(wide);
    });
  }

  it('keeps every word of an entry off its chevron', async () => {
    const rows = triggers(await placeView('the whole as it is placed', { width: 280 }));
    expect(rows).to.have.lengthOf(20);
    for (const row of rows) {
      const { paddingRight } = getComputedStyle(row);
      const { width } = getComputedStyle(row, '::after');
      const room = parseFloat(width) + parseFloat(paddingRight);
      expect(right(row) - right(row.firstElementChild!), visibleText(row)).to.be.above(room);
    }
  });

  it('writes the words of a time scale where they belong', async () => {
    const whole = await placeView('all entries, sources and "About" open');
    for (const width of widths) {
      resize(whole, width);
      expect(misplaced(whole), `at ${width} px`).to.deep.equal([]);
    }
  });
});
