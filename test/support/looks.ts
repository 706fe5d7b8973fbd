import { lookOf } from './colours.js';
import { shown } from './reading.js';

/** How each part on show is drawn, by its title. */
export const looks = (root: Element | ShadowRoot): string[] =>
  shown(root, '[part~=title]').map(lookOf);

/** The tags, each with how many parts it shows. */
export const partsShown = {
  'acu-aftercare': 2,
  'acu-checker': 1,
  'acu-side-effects': 1,
} as const;

/** The same look for every part that a tag shows. */
export const allOf = (tag: keyof typeof partsShown, look: string): string[] =>
  Array.from({ length: partsShown[tag] }, () => look);

export const tags = Object.keys(partsShown) as readonly (keyof typeof partsShown)[];
