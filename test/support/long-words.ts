import { addLanguage, madeUp } from './made-up-words.js';

/** A word longer than most columns are wide. */
export const longWord = 'Akupunkturnebenwirkungsaufklärungsgesprächsterminvereinbarung';

const join = (words: string): string => {
  const [first = '', ...rest] = words.split(' ');
  return first + (rest.length ? rest.join('').toLowerCase() : first.toLowerCase());
};

/** Three words in one, as in German, and a lone word twice; what is filled in later stays apart. */
export const compound = (text: string): string =>
  text.replace(/(?<![{\w’])[a-z]+(?: [a-z]+){0,2}(?![\w’}])/gi, join);

/** Adds a language of long words; what is returned removes it again. */
export const addLongWords = (): (() => void) =>
  addLanguage(madeUp({ code: 'de', dir: 'ltr' }, compound));
