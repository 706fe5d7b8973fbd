import { expect } from '@open-wc/testing';
import { picks, type EffectId, type PickId, type SignId } from '../../src/clinical/index.js';
import { introduction, withFigures } from '../../src/guide/figures.js';
import { en } from '../../src/locales/en.js';
import { stringsIn } from '../guide/answers.js';

const joined = (id: EffectId, words: unknown): string =>
  stringsIn(words)
    .map((text) => withFigures(en, id, text))
    .join(' ');

/** All words of an entry, name and figures included. */
export const entry = (id: EffectId): string => joined(id, en.effects[id]);

/** One part of an entry. */
export const part = (id: EffectId, key: keyof (typeof en.effects)[EffectId]): string =>
  joined(id, en.effects[id][key]);

/** The two sentences above all entries. */
export const intro = introduction(en).join(' ');

/** All rows of the first question. */
export const gateWords = stringsIn(en.gate).join(' ');

/** All statements that a pick asks about, with what to do about them. */
export const asked = (pick: PickId): string =>
  picks[pick].signs.map((id: SignId) => stringsIn(en.signs[id]).join(' ')).join(' ');

/** What has to be said, the words in which it has to be, and how it is said. */
export type Row = readonly [what: string, words: string, ...said: RegExp[]];

/** One test for each row. */
export const checkRows = (rows: readonly Row[]): void => {
  for (const [what, words, ...said] of rows) {
    it(what, () => {
      for (const phrase of said) expect(words).to.match(phrase);
    });
  }
};
