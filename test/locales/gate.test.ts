import { expect } from '@open-wc/testing';
import { gate, type GateId } from '../../src/clinical/index.js';
import { en } from '../../src/locales/en.js';
import { gatePhrases as rows } from '../clinical/gate-phrases.js';
import { wordsIn } from './reading.js';
import { phrasesOf } from './texts.js';

describe('the first question', () => {
  for (const [id, phrases] of Object.entries(rows) as [GateId, readonly RegExp[]][]) {
    const { lead, line } = en.gate[id];

    it(`${id} says every phrase of the leaflet`, () => {
      for (const phrase of phrases) expect(`${lead}: ${line}`).to.match(phrase);
    });

    it(`${id} has a short lead, at most seven phrases and 40 words`, () => {
      expect(wordsIn(lead).length).to.be.within(1, 7);
      expect(phrasesOf(line).length).to.be.within(1, 7);
      expect(wordsIn(`${lead} ${line}`).length).to.be.at.most(40);
    });
  }

  it('has eleven rows', () => {
    expect(Object.keys(gate)).to.deep.equal(Object.keys(rows));
    expect(Object.keys(rows).length).to.equal(11);
  });

  it('asks about what has stopped too', () => {
    const { title, hint } = en.questions.gate;
    expect(title).to.match(/during or after your session/i);
    expect(hint).to.match(/even if it has stopped/);
    expect(hint).to.match(/“still”/);
  });

  it('says what holds for a child', () => {
    const { note } = en.questions.gate;
    expect(note).to.match(/emergency for a child too/);
    expect(note).to.match(/anything else in a child, call the clinic or a doctor/);
    expect(note).to.match(/do not use this checker/i);
  });

  it('says “still” only where the leaflet does', () => {
    const still = Object.entries(en.gate).filter(([, { line }]) => /\bstill\b/.test(line));
    expect(still.map(([id]) => id)).to.deep.equal(['collapse', 'heavy-bleeding']);
  });
});
