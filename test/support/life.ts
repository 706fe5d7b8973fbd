/** What a page does with a widget while a person is using it. */
import type { AcuAftercare, AcuChecker } from '../../src/index.js';
import { rows } from './checker.js';
import { announcements } from './checker-states.js';
import { attributesOf, willow } from './clinic.js';
import { place } from './page.js';
import { everything, settled, shown, visibleText } from './reading.js';

interface Stage {
  readonly page: HTMLElement;
  /** Where it can be moved to. */
  readonly main: HTMLElement;
  /** The page's own, which can have the focus. */
  readonly field: HTMLElement;
  readonly whole: AcuAftercare;
  readonly checker: AcuChecker;
}

/** A page with the whole and something of its own. */
export const placeStage = async (): Promise<Stage> => {
  const page = await place<HTMLElement>(
    `<div><input /><main></main><acu-aftercare ${attributesOf(willow)}></acu-aftercare></div>`,
  );
  const whole = page.querySelector('acu-aftercare')!;
  return {
    page,
    main: page.querySelector('main')!,
    field: page.querySelector('input')!,
    whole,
    checker: everything<AcuChecker>(whole, 'acu-checker')[0]!,
  };
};

/** Takes it away, and puts it back somewhere else when all is quiet. */
export const putBackLater = async (whole: Element, main: Element): Promise<void> => {
  whole.remove();
  await settled();
  main.append(whole);
  await settled();
};

/** The rows that are ticked. */
export const ticks = (root: Element): string[] =>
  rows(root)
    .filter(({ control }) => (control as HTMLInputElement).checked)
    .map(visibleText);

/** Everything that a patient can see and hear of it. */
export const viewOf = (root: Element): unknown => [
  visibleText(root),
  ticks(root),
  announcements(root),
  shown<HTMLTextAreaElement>(root, 'textarea').map(({ value }) => value),
];
