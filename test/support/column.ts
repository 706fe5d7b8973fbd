import type { AcuAftercare, AcuChecker } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open } from './accordion.js';
import { states, willow } from './checker-states.js';
import { nameOf } from './entries.js';
import { place } from './page.js';
import { everything, press, settled, shown } from './reading.js';

/** The whole widget in a column of a clinic's page, and every view of it. */

/**
 * The bundled test browser brings Open Sans along, which runs wider than what phones use; where
 * another browser is installed the next of these is there.
 */
const fonts = "'Open Sans', 'Liberation Sans', Roboto, Arial, sans-serif";

const notes =
  '<p slot="intro">Hello.</p><p slot="bruising">We have cold packs.</p><p slot="footer">Bye.</p>';

/** Makes the column wider or narrower. */
export const resize = (whole: Element, width: number): void => {
  whole.parentElement!.style.width = `${width}px`;
};

/** A clinic that says everything of itself, in a column as wide as given. */
export const placeInColumn = async (
  width: number,
  settings: Readonly<Record<string, string>> = {},
  children = notes,
): Promise<AcuAftercare> => {
  const attributes = Object.entries({ ...willow, ...settings })
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  const column = await place<HTMLElement>(
    `<div style="font-family: ${fonts}"><acu-aftercare ${attributes}>${children}</acu-aftercare></div>`,
  );
  const whole = column.querySelector('acu-aftercare')!;
  resize(whole, width);
  return whole;
};

export const checkerIn = (whole: Element): AcuChecker =>
  everything<AcuChecker>(whole, 'acu-checker')[0]!;

/** Opens all entries, all sources and "About this information". */
export const openAll = async (whole: Element): Promise<void> => {
  await press(whole, en.accordion.show);
  shown(whole, 'summary').forEach((summary) => summary.click());
  await settled();
};

/** Opens the entry that has every kind of thing in it. */
export const openOne = (whole: Element): Promise<HTMLElement> => open(whole, nameOf('bruising'));

/** Every kind of view that a patient can meet, and how to get there from what is shown first. */
export const views: Readonly<Record<string, (whole: AcuAftercare) => Promise<unknown>>> = {
  ...Object.fromEntries(
    Object.entries(states).map(([name, go]) => [
      name,
      (whole: AcuAftercare) => go(checkerIn(whole)),
    ]),
  ),
  'one entry open': openOne,
  'everything open': openAll,
};
