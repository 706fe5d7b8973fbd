import { compiled, effects, overall, type EffectId, type Figure } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { fill } from './fill.js';

const format = (words: Words, n: number): string => new Intl.NumberFormat(words.code).format(n);

/** A count as text: "28", or "17 to 26". */
const count = (words: Words, { low, high }: Figure): string =>
  high === undefined
    ? format(words, low)
    : fill(words.range, { low: format(words, low), high: format(words, high) });

/** An entry's sentences about how often, with its figures in their holes. */
export const withFigures = (words: Words, id: EffectId, text: string): string => {
  const holes: Record<string, string> = {};
  const figures: readonly Figure[] = effects[id].figures;
  figures.forEach((figure, i) => {
    holes[`n${i}`] = count(words, figure);
    holes[`per${i}`] = format(words, figure.per);
    holes[`rest${i}`] = format(words, figure.per - figure.low);
  });
  return fill(text, holes);
};

/** The introduction's sentences, with the overall figures in their holes. */
export const introduction = (words: Words): string[] => {
  const { unwanted, counted, serious, seriousOverCourse, lung } = overall;
  const holes = {
    unwanted: count(words, unwanted),
    unwantedPer: format(words, unwanted.per),
    counted: count(words, counted),
    countedPer: format(words, counted.per),
    countedLow: format(words, counted.interval[0]),
    countedHigh: format(words, counted.interval[1]),
    serious: count(words, serious),
    seriousPer: format(words, serious.per),
    course: count(words, seriousOverCourse),
    coursePer: format(words, seriousOverCourse.per),
    lung: count(words, lung),
    lungPer: format(words, lung.per),
  };
  return words.accordion.intro.map((text) => fill(text, holes));
};

/** The month in which the content was put together: "November 2026". */
export const compiledMonth = (words: Words): string =>
  new Intl.DateTimeFormat(words.code, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(compiled),
  );
