import { expect } from '@open-wc/testing';
import { fallbackOf } from '../../src/guide/fallback.js';
import { en } from '../../src/locales/en.js';
import { fallbackEn } from '../../src/locales/fallback.js';
import { readFile } from '../support/file.js';

describe('the fallback', () => {
  it('is built from the words', async () => {
    expect(fallbackOf(en, fallbackEn)).to.equal(await readFile('dist/fallback/en.html'));
  });

  it('shows words of any language as they are written', () => {
    const title = '"Fever" & <b>chills</b>: 37 < 38 > 36';
    const { accordion } = en;
    const html = fallbackOf({ ...en, accordion: { ...accordion, title } }, fallbackEn);
    const page = new DOMParser().parseFromString(html, 'text/html');
    const titles = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(titles).to.deep.equal([en.questions.gate.title, title]);
  });
});
