import { expect } from '@open-wc/testing';
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
