import { addLanguage, madeUp } from './made-up-words.js';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** English words in Arabic letters: any word that was not handed over stands out. */
export const pseudo = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (piece) =>
    piece.length > 1 ? piece : letters[piece.toLowerCase().charCodeAt(0) - 97]!,
  );

/** Adds a language that is written from right to left; what is returned removes it again. */
export const addPseudoLocale = (): (() => void) =>
  addLanguage(madeUp({ code: 'ar', dir: 'rtl' }, pseudo));
