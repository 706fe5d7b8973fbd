import { effects, overall, type EffectId, type Figure } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { fill } from './fill.js';

/** Figures as texts for the holes that bear their names: `{0}`, `{0Per}`, `{0Rest}` and so on. */
const holes = (words: Words, figures: Readonly<Record<string, Figure>> | readonly Figure[]) => {
  const { format } = new Intl.NumberFormat(words.code);
  const range = (low: number, high?: number) =>
    high === undefined ? format(low) : fill(words.range, { low: format(low), high: format(high) });
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, { low, high, per, interval }]: [string, Figure]) => [
      [name, range(low, high)],
      [`${name}Per`, format(per)],
      [`${name}Rest`, format(per - low)],
      [`${name}Interval`, interval && range(...interval)],
    ]),
  ) as Record<string, string>;
};

/** A sentence of an entry, with the entry's figures in its holes. */
export const withFigures = (words: Words, id: EffectId, text: string): string =>
  fill(text, holes(words, effects[id].figures));

/** The introduction's sentences, with the overall figures in their holes. */
export const introduction = (words: Words): string[] =>
  words.accordion.intro.map((text) => fill(text, holes(words, overall)));
