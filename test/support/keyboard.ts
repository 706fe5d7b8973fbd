/** The page as it is used without a pointer. */
import { sendKeys } from '@web/test-runner-commands';
import type { AcuAftercare } from '../../src/index.js';
import { interactive } from './checker-states.js';
import { attributesOf, willow } from './clinic.js';
import { fonts } from './column.js';
import { place } from './page.js';
import { focused, settled, visibleText } from './reading.js';
import { views, type View, type ViewName } from './views.js';

/** WebDriver holds no key down, but presses several at once. */
const byWebDriver = navigator.vendor.startsWith('Apple');

const backwards = async (): Promise<void> => {
  if (byWebDriver) return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
};

/** Presses a key, or `Shift+Tab`. */
export const key = async (press: string): Promise<void> => {
  await (press === 'Shift+Tab' ? backwards() : sendKeys({ press }));
  await settled();
};

/** What is pointed at for a control: a row for the box that is ticked on it. */
export const targetOf = (control: Element): Element =>
  (control as Partial<HTMLInputElement>).labels?.[0] ?? control;

/** What a person would call it. */
export const callOf = (element: Element | null): string =>
  element ? visibleText(targetOf(element)) || element.localName : 'nothing';

/** Presses Tab until the keyboard is on what begins with these words. */
export const tabTo = async (words: string, most = 60): Promise<void> => {
  if (`${callOf(focused())} `.startsWith(`${words} `)) return;
  if (!most) throw new Error(`Tab never came to "${words}"`);
  await key('Tab');
  await tabTo(words, most - 1);
};

/** What Tab stops at: of choices that belong together the chosen one, or else the first. */
export const stopsOf = (root: Element): HTMLElement[] => {
  const all = interactive(root);
  const radios = all.filter((each) => each.matches('[type=radio]')) as HTMLInputElement[];
  const stop = radios.find(({ checked }) => checked) ?? radios[0];
  return all.filter((each) => each === stop || !each.matches('[type=radio]'));
};

/** Whether one comes after the other to the eye: below it, or beside it in the same line. */
export const follows = (one: Element, other: Element): boolean => {
  const [a, b] = [one, other].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
  return b.top >= a.bottom - 1 || (b.bottom > a.top && b.left >= a.right - 1);
};

/** The ring around what has the focus: its width, and how far it reaches out. */
export const ringOf = (element: Element): { width: number; reach: number } => {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(targetOf(element));
  const width = outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0;
  return { width, reach: Math.max(0, parseFloat(outlineOffset) + width) };
};

/**
 * How much of what has the focus is seen, ring and all, in pixels of its height. Browsers scroll by
 * themselves to what Tab comes to: some to all of it, some until a part of it is seen.
 */
export const seenOf = (element: Element, { below = 0 } = {}): number => {
  const { top, bottom } = element.getBoundingClientRect();
  const { reach } = ringOf(element);
  return Math.min(bottom + reach, innerHeight) - Math.max(top - reach, below);
};

/** A view between two buttons of the page's own, with more of the page above and below. */
export const placeBetween = async (
  name: ViewName,
): Promise<{ before: HTMLElement; whole: AcuAftercare; after: HTMLElement }> => {
  const view: View = views[name];
  const page = await place<HTMLElement>(
    `<div style="width: 360px; font-family: ${fonts}; padding-block: 900px"><button>Before</button
      ><acu-aftercare ${attributesOf({ ...willow, ...view.settings })}></acu-aftercare
      ><button>After</button></div>`,
  );
  const whole = page.querySelector('acu-aftercare')!;
  await view.go(whole);
  const [before, after] = page.querySelectorAll<HTMLElement>(':scope > button');
  return { before: before!, whole, after: after! };
};

/** Where a key leads, press by press, from one thing until another one; no further than `most`. */
export const stopsBetween = async (
  press: string,
  from: HTMLElement,
  to: HTMLElement,
  see: (stop: Element) => void = () => {},
  most = 300,
): Promise<Element[]> => {
  from.focus();
  const next = async (seen: readonly Element[]): Promise<Element[]> => {
    await key(press);
    const stop = focused();
    if (stop === to) return [...seen];
    if (!stop || seen.length >= most)
      throw new Error(`${press} never leaves: ${seen.slice(-5).map(callOf).join(' | ')}`);
    see(stop);
    return next([...seen, stop]);
  };
  return next([]);
};
