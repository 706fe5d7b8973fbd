import { en } from '../../src/locales/en.js';
import { locales, type Words } from '../../src/locales/index.js';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** English words in Arabic letters: any word that was not handed over stands out. */
export const pseudo = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (piece) =>
    piece.length > 1 ? piece : letters[piece.toLowerCase().charCodeAt(0) - 97]!,
  );

const derive = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(derive);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]: [string, unknown]) => [key, derive(each)]),
  );
};

/** A language that is written from right to left, made of the English words. */
export const pseudoWords: Words = { ...(derive(en) as Words), code: 'ar', dir: 'rtl' };

/** Adds it to the languages there are; what is returned removes it again. */
export const addPseudoLocale = (): (() => void) => {
  locales['ar'] = pseudoWords;
  return () => {
    delete locales['ar'];
  };
};
