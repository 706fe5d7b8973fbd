import { compiled, contentVersion, reviewed } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { fill } from './fill.js';

/** Years after which a copy of the content calls itself old. */
const lifetime = 2;

const isOld = (now: Date): boolean =>
  now.toISOString() > `${Number(compiled.slice(0, 4)) + lifetime}${compiled.slice(4)}`;

/** Who checked the content, or that nobody has. */
export const reviewLine = (words: Words, review: typeof reviewed = reviewed): string =>
  review ? fill(words.reviewed, review) : words.notReviewed;

/** What "About this information" says above the list of sources. */
export const aboutLines = (words: Words): readonly string[] =>
  words.about.lines.map((line) =>
    fill(line, {
      version: contentVersion,
      compiled: words.compiled,
      reviewed: reviewLine(words),
    }),
  );

/** The short lines that stay on every view, besides the emergency line. */
export const labels = (words: Words, now: Date): string =>
  [words.notDiagnosis, reviewLine(words), ...(isOld(now) ? [words.oldCopy] : [])].join(' ');
