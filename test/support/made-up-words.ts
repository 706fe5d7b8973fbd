import { en } from '../../src/locales/en.js';
import { locales, type Words } from '../../src/locales/index.js';

/** A language made of the English words, each text changed. */
export const madeUp = (
  { code, dir }: Pick<Words, 'code' | 'dir'>,
  change: (text: string) => string,
): Words => ({
  ...(JSON.parse(JSON.stringify(en), (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  ) as Words),
  code,
  dir,
});

/** Adds a language to those there are; what is returned removes it again. */
export const addLanguage = (words: Words): (() => void) => {
  locales[words.code] = words;
  return () => {
    delete locales[words.code];
  };
};
