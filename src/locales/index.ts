import { en } from './en.js';
import type { Words } from './words.js';

/** Every language there is, by its code. */
export const locales: Record<string, Words> = { en };

/** The words for a language tag (`es-MX` finds `es`), or English. */
export const wordsFor = (tag: string): Words => {
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(locales, language) ? locales[language]! : en;
};

export type { EffectWords, GateWords, Section, SignWords, Words } from './words.js';
