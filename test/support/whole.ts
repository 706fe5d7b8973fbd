import type { AcuAftercare, AcuAnswerEvent } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { triggers } from './accordion.js';
import { place } from './page.js';
import { everything, shown, visibleText } from './reading.js';

/** The whole on the page, ready-made unless it is given children. */
export const placeWhole = (attributes = '', children = ''): Promise<AcuAftercare> =>
  place(`<acu-aftercare ${attributes}>${children}</acu-aftercare>`);

/** The titles on show, each standing for a part: the checker's, the accordion's. */
export const partsOf = (root: Element): string[] =>
  shown(root, '[part~=title]').map((title) =>
    visibleText(title) === en.checker.title ? 'checker' : visibleText(title),
  );

export const bothParts = ['checker', en.accordion.title];

/** The line that stays on every view, with whom to call. */
export const emergencyLine = (number: string): string =>
  en.emergencyLine.replace('{number}', number);

/** The emergency line at the foot of each part. */
export const emergencyLines = (root: Element): string[] =>
  shown(root, '[part~=footer]').map((foot) => visibleText(shown(foot, 'p')[0]!));

/** The links on show, with what they call or open. */
export const links = (root: Element): string[] =>
  shown<HTMLAnchorElement>(root, 'a').map((link) => `${visibleText(link)} > ${link.href}`);

/** What `acu-answer` tells a listener. */
export const answers = (target: EventTarget): readonly string[] => {
  const heard: string[] = [];
  target.addEventListener('acu-answer', (event) => heard.push((event as AcuAnswerEvent).level));
  return heard;
};

/** Whether the buttons that lead from one part to the other are there, on show or not. */
export const isLinked = (root: Element): boolean =>
  everything(root, 'button').some(({ textContent }) => textContent.trim() === en.accordion.check);

/** The colours in which each part is drawn. */
export const schemes = (root: Element): string[] =>
  [...shown(root, '[part~=title]'), ...triggers(root).slice(0, 1)].map(
    (element) => getComputedStyle(element).colorScheme,
  );
