import { expect } from '@open-wc/testing';
import { compiled } from '../../src/clinical/index.js';
import { withFigures } from '../../src/guide/figures.js';
import { en } from '../../src/locales/en.js';
import { locales, wordsFor } from '../../src/locales/index.js';

describe('the words for a language', () => {
  for (const tag of ['en', 'EN', 'en-GB', 'en-us-x-private', '', 'tlh', 'x', '__proto__', '-']) {
    it(`“${tag}” finds English`, () => {
      expect(wordsFor(tag)).to.equal(en);
    });
  }

  it('every language is found by its own code', () => {
    const codes = Object.keys(locales);
    expect(codes).to.include('en');
    for (const code of codes) {
      expect(wordsFor(code).code).to.equal(code);
      expect(wordsFor(`${code}-XX`)).to.equal(locales[code]);
    }
  });
});

describe('what the words write in the place of the browser', () => {
  for (const [code, words] of Object.entries(locales)) {
    it(`${code}: large numbers, as the language does`, () => {
      for (const [id, per] of [
        ['hot-or-cold', 34_407],
        ['fatigue', 1000],
      ] as const) {
        expect(withFigures(words, id, '{0Per}')).to.equal(per.toLocaleString(code));
      }
    });

    it(`${code}: the month of the content`, () => {
      const month = new Date(compiled).toLocaleDateString(code, {
        year: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      });
      expect(words.compiled).to.contain(month);
    });
  }
});
