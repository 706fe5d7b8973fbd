import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Text } from './texts.js';

/** How easy a text is: a school grade of the United States (add 5 or 6 for the age in years). */
export interface Reading {
  readonly title: string;
  readonly words: number;
  readonly grade: number;
}

/** The sentences of a string; a colon ends none, nor does a full stop inside a number. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!][”’)]*)\s+/).filter((sentence) => /\w/.test(sentence));

/** The words of a string, without the signs around them; a number is a word. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\d](?:[\p{L}\d’',.-]*[\p{L}\d])?/gu) ?? [];

/** As many as are heard, in medical words too; a number counts as one, the library hears none. */
const syllablesIn = (word: string): number => Math.max(1, syllable(word));

/** Measures a text as a whole. */
export const read = ({ title, strings }: Text): Reading => {
  const sentences = strings.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
  return { title, words: words.length, grade: fleschKincaid(counts) };
};
