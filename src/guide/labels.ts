import { compiled, reviewed } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { compiledMonth } from './figures.js';
import { fill } from './fill.js';

/** Months after which a copy of the content calls itself old. */
const lifetime = 24;

const monthsSince = (month: string, now: Date): number => {
  const then = new Date(month);
  return (now.getFullYear() - then.getUTCFullYear()) * 12 + now.getMonth() - then.getUTCMonth();
};

/** Who checked the content, or that nobody has. */
export const reviewLine = (words: Words, review: typeof reviewed = reviewed): string =>
  review ? fill(words.reviewed, review) : words.notReviewed;

/** When the content was put together. */
export const compiledLine = (words: Words): string =>
  fill(words.compiled, { month: compiledMonth(words) });

/** The short lines that stay on every view, besides the emergency line. */
export const labels = (words: Words, now: Date): string[] => [
  words.notDiagnosis,
  reviewLine(words),
  ...(monthsSince(compiled, now) < lifetime ? [] : [words.oldCopy]),
];
