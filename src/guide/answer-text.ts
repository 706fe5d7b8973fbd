import type { Words } from '../locales/index.js';
import type { Answer } from './answer.js';
import { fill } from './fill.js';
import { labels } from './labels.js';

const list = (heading: string, rows: readonly string[]): string[] =>
  rows.length ? ['', heading, ...rows.map((row) => `- ${row}`)] : [];

/** The answer as plain text, to copy or share: what was ticked, when, and that it is no diagnosis. */
export const answerText = (words: Words, answer: Answer, now: Date, page: string): string => {
  const { origin, pathname } = new URL(page);
  const date = new Intl.DateTimeFormat(words.code, { dateStyle: 'long' }).format(now);
  return [
    answer.heading,
    ...answer.first.flatMap(({ text: said, calls = [] }) => [
      said, ...calls.map(({ text, number = '' }) => `${text} ${number}`.trim())]),
    ...list(
      words.answer.because,
      answer.because.map(({ says, then }) => (then ? `${says} ${then}` : says)),
    ),
    ...list(words.answer.care, answer.care),
    ...list(words.answer.again, answer.again),
    '',
    fill(words.answer.copyDate, { date }),
    words.answer.copyNote,
    ...labels(words, now),
    // the address without what a page may keep in its query or hash
    ...(origin === 'null' ? [] : [origin + pathname]),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
};
