import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { open } from './accordion.js';
import { answer, goThrough } from './checker.js';
import { nameOf } from './entries.js';
import type { Page } from './frame.js';
import { everything, settled, visibleText } from './reading.js';
import type { SitePage } from './site.js';
import { bothParts, emergencyLines, partsOf } from './whole.js';

/** What stands in the tag until the script arrives. */
export const fallback = 'Please call us.';

/** The whole of a clinic in England, with something inside for people without the script. */
export const tag = `<acu-aftercare clinic-name="Willow Clinic" region="GB"
  ><div>${fallback}</div></acu-aftercare>`;

/** Waits until the script has come, whenever the page lets it. */
export const defined = async ({ window: { customElements } }: Page): Promise<void> => {
  await Promise.all(
    ['acu-aftercare', 'acu-checker', 'acu-side-effects'].map((name) =>
      customElements.whenDefined(name),
    ),
  );
  await settled();
};

/** A person opens an entry and asks about a bruise: all of it is there and works, in England. */
export const expectWorking = async ({ body }: Page): Promise<void> => {
  expect(partsOf(body)).to.deep.equal(bothParts);
  expect(visibleText(body)).not.to.contain(fallback);
  expect(emergencyLines(body).map((line) => line.slice(-14))).to.deep.equal([
    ' Call 999 now.',
    ' Call 999 now.',
  ]);
  const panel = await open(body, nameOf('bruising'));
  expect(visibleText(panel)).to.contain(en.effects.bruising.what);
  await goThrough(body, { gate: [], pick: en.picks.bruising, signs: [] });
  expect(answer(body)).to.match(/^Others have noticed this too/);
};

/** It works, it was there once, and nobody was told of anything. */
export const expectQuiet = async (page: SitePage): Promise<void> => {
  await defined(page);
  await expectWorking(page);
  expect(everything(page.body, 'acu-checker, acu-side-effects')).to.have.lengthOf(2);
  expect(page.said).to.deep.equal([]);
  expect(page.violations).to.deep.equal([]);
};
