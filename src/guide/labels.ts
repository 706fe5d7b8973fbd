import { compiled, reviewed } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { fill } from './fill.js';

/** Months after which a copy of the content calls itself old. */
const lifetime = 24;

const monthsBetween = (then: Date, now: Date): number =>
  (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth();

/** Who checked the content, or that nobody has. */
export const reviewLine = (words: Words, review: typeof reviewed = reviewed): string =>
  review ? fill(words.reviewed, review) : words.notReviewed;

/** When the content was put together: "… in November 2026." */
export const compiledLine = (words: Words): string => {
  const month = new Intl.DateTimeFormat(words.code, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(compiled));
  return fill(words.compiled, { month });
};

/** The short lines that stay on every view, besides the emergency line. */
export const labels = (words: Words, now: Date): string =>
  [
    words.notDiagnosis,
    reviewLine(words),
    monthsBetween(new Date(compiled), now) < lifetime ? '' : words.oldCopy,
  ]
    .join(' ')
    .trim();
