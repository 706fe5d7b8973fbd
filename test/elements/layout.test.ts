import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AcuAftercare } from '../../src/index.js';
import { triggers } from '../support/accordion.js';
import { columnsOf, misplaced, plan, troubles } from '../support/boxes.js';
import { openAll, openOne, placeInColumn, resize, views } from '../support/column.js';
import { shown, visibleText } from '../support/reading.js';

const widths = [280, 312, 360, 480, 768, 1024, 1200];

/** What stands side by side: the two things at a glance, the three cards, the picks. */
const columns = (whole: AcuAftercare): Record<string, number> =>
  Object.fromEntries(
    ['.glance', '.columns:has(> .care-card)', '.pick .choices'].map((selector) => [
      selector,
      columnsOf(shown(whole, selector)[0]!),
    ]),
  );

const withColumns = async (whole: AcuAftercare): Promise<void> => {
  await views['question 2']!(whole);
  await openOne(whole);
};

const right = (element: Element): number => element.getBoundingClientRect().right;

describe('the widget in its column', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, go] of Object.entries(views)) {
    it(`fits at every width: ${name}`, async () => {
      const whole = await placeInColumn(360);
      await go(whole);
      for (const width of widths) {
        resize(whole, width);
        expect(whole.getBoundingClientRect().width).to.equal(width);
        expect(troubles(whole), `at ${width} px`).to.deep.equal([]);
      }
    });
  }

  it('fits at the widths between, where columns come and go', async () => {
    const whole = await placeInColumn(280);
    await withColumns(whole);
    for (let width = 280; width <= 1200; width += 20) {
      resize(whole, width);
      expect(troubles(whole), `at ${width} px`).to.deep.equal([]);
    }
  });

  it('stands in one column where it is narrow and side by side where there is room', async () => {
    const whole = await placeInColumn(280);
    await withColumns(whole);
    const seen = widths.map((width) => {
      resize(whole, width);
      return Object.values(columns(whole));
    });
    expect(seen[0]).to.deep.equal([1, 1, 1]);
    expect(seen.at(-1)).to.deep.equal([2, 3, 4]);
  });

  it('goes by its column, not by the window', async () => {
    const whole = await placeInColumn(300);
    await withColumns(whole);
    const inColumn = plan(whole);
    await setViewport({ width: 300, height: 800 });
    document.body.style.margin = '0';
    resize(whole, 300);
    expect(document.documentElement.clientWidth).to.equal(300);
    const onNarrowPage = plan(whole);
    document.body.removeAttribute('style');
    await setViewport({ width: 1280, height: 800 });
    expect(onNarrowPage).to.deep.equal(inColumn);
    resize(whole, 1200);
    expect(plan(whole)).not.to.deep.equal(inColumn);
  });

  it('keeps every word of an entry off its chevron', async () => {
    const whole = await placeInColumn(280);
    const rows = triggers(whole);
    expect(rows).not.to.be.empty;
    for (const row of rows) {
      const { paddingRight } = getComputedStyle(row);
      const chevron = getComputedStyle(row, '::after');
      const room = parseFloat(chevron.width) + parseFloat(paddingRight);
      expect(right(row) - right(row.firstElementChild!), visibleText(row)).to.be.above(room);
    }
  });

  it('writes the words of a time scale where they belong', async () => {
    const whole = await placeInColumn(360);
    await openAll(whole);
    for (const width of widths) {
      resize(whole, width);
      expect(misplaced(whole), `at ${width} px`).to.deep.equal([]);
    }
  });
});
