import { expect } from '@open-wc/testing';
import { readFile } from '../support/file.js';
import { closePages, openPage, type Page } from '../support/frame.js';
import { everything } from '../support/reading.js';

/** A page with a tag and a paragraph below, in which the script arrives 900 ms late. */
const openLate = async (width: number, inside: string): Promise<Page> => {
  const page = await openPage(`<meta name="viewport" content="width=device-width">
    <h1>Aftercare</h1>
    <div><acu-aftercare region="GB">${inside}</acu-aftercare></div>
    <p>${'Ask us anything at your next visit. '.repeat(20)}</p>`);
  (page.window.frameElement as HTMLElement).style.cssText = `width: ${width}px; height: 800px`;
  const { document } = page;
  await new Promise((resolve) => {
    setTimeout(resolve, 900);
  });
  page.window.performance.mark('late');
  const script = document.createElement('script');
  script.src = '/dist/acu-aftercare.classic.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  return page;
};

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** How far the page has moved under its reader, once it has drawn what it has to draw. */
const shiftOf = async ({ window, body }: Page): Promise<number> => {
  expect(everything(body, 'acu-checker, acu-side-effects')).to.have.lengthOf(2);
  const shifts: LayoutShift[] = [];
  const observer = new window.PerformanceObserver((list) =>
    shifts.push(...(list.getEntries() as LayoutShift[])),
  );
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => {
    window.setTimeout(resolve, 300);
  });
  shifts.push(...(observer.takeRecords() as LayoutShift[]));
  const [late] = window.performance.getEntriesByName('late');
  return shifts
    .filter(({ startTime }) => startTime > late!.startTime)
    .reduce((sum, { value }) => sum + value, 0);
};

describe('when the script arrives late, the page', () => {
  let fallback = '';
  before(async () => {
    fallback = await readFile('dist/fallback/en.html');
  });
  afterEach(closePages);

  for (const width of [360, 1280]) {
    it(`hardly moves at ${width} px, as it would with a line inside the tag`, async () => {
      const line = await shiftOf(await openLate(width, '<p>Loading</p>'));
      expect(line).to.be.greaterThan(0.05);
      const shift = await shiftOf(await openLate(width, fallback));
      expect(shift).to.be.at.most(0.05);
    });
  }
});
