import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { part } from './said.js';
import { effectIds } from './texts.js';

describe('how long it lasts', () => {
  /** The longest that is on record, or the usual end: typed by hand from the leaflet. */
  for (const [id, ...said] of [
    ['worse-symptoms', /20 minutes to 1 week/],
    ['fatigue', /1 week/],
    ['soreness', /under 3 days/, /2 weeks/],
    ['bruising', /within 2 weeks/],
    ['twitching', /days or weeks/, /nobody has measured them after acupuncture/i],
    ['lightheadedness', /minutes/],
    ['emotional-release', /in the session or in the days after/, /60 hours/],
    ['tingling', /hours/, /days/],
    ['nausea', /several days/],
    ['headache', /3 days/],
  ] as const) {
    it(id, () => {
      for (const phrase of said) expect(part(id, 'long')).to.match(phrase);
    });
  }

  it('is not said where nothing is known', () => {
    const silent = effectIds.filter((id) => !en.effects[id].long);
    expect(silent).to.have.members([
      'bleeding',
      'skin-reaction',
      'burn',
      'sleep-change',
      'hot-or-cold',
      'less-stress',
      'more-energy',
      'better-sleep',
      'mental-clarity',
      'better-digestion',
    ]);
  });
});

describe('what to do at home', () => {
  /** Typed by hand from the evidence file, section 4. */
  for (const [id, ...said] of [
    ['worse-symptoms', /when it (began|started)/, /how it feels/, /medicine/],
    ['soreness', /move .*gently/i, /warm/, /paracetamol, if it is usually safe for you/],
    [
      'bruising',
      /press .*few minutes/i,
      /cold pack/,
      /wrap|cloth/,
      /10 to 20 minutes/,
      /warmth/,
      /pillow|raise/,
      /no(t take)? aspirin/,
    ],
    ['twitching', /rest and try to relax/i, /stretch or rub/, /coffee/, /alcohol/],
    ['emotional-release', /time/, /talk to someone/i, /clinic know/],
    ['bleeding', /clean tissue/, /Press firmly/, /10 minutes/, /emergency number/],
    [
      'burn',
      /cool running water for 20 minutes/,
      /rings/,
      /cling film/,
      /no cream and no ice/i,
      /not burst/,
    ],
  ] as const) {
    it(id, () => {
      for (const phrase of said) expect(part(id, 'care')).to.match(phrase);
    });
  }

  it('is nowhere to drink away poisons', () => {
    expect(effectIds.map((id) => part(id, 'care')).join(' ')).not.to.match(
      /flush|cleanse|lots of water/i,
    );
  });
});
