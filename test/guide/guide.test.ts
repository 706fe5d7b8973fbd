import { expect } from '@open-wc/testing';
import { guideContext } from '../../src/guide/guide-context.js';
import { guideAlone } from '../../src/guide/guide.js';
import { en } from '../../src/locales/en.js';

describe('the guide of a part that stands alone', () => {
  it('knows the words, no clinic and no number', () => {
    expect(guideAlone(en)).to.deep.equal({
      words: en,
      clinic: { numbers: { emergency: [], crisis: [] } },
    });
  });
});

describe('the context', () => {
  it('is a symbol of its own, so that no other library’s context can meet it', () => {
    expect(guideContext).to.be.a('symbol');
    expect(guideContext).not.to.equal(Symbol.for('acu-guide'));
  });
});
