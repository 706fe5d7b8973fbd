import { expect } from '@open-wc/testing';
import { picks, signs } from '../../src/clinical/index.js';
import { en } from '../../src/locales/en.js';
import { advise, alarm, everySign, gateIds, pickIds, tell } from './answers.js';
import { willow } from './clinics.js';

describe('the reasons of an answer', () => {
  for (const pick of pickIds) {
    it(`list every ticked statement with what to do about it: ${pick}`, () => {
      const advice = advise(pick, ...picks[pick].signs);
      const { because } = tell(willow, advice);
      expect(because[0]?.says).to.equal(`You noticed: ${en.picks[pick]}`);
      expect(because.length).to.equal(picks[pick].signs.length + 1);
      for (const sign of picks[pick].signs) {
        const { says, then } = en.signs[sign];
        const said = because.find((reason) => reason.says === says);
        expect(said, sign).not.to.equal(undefined);
        expect(said?.then, sign).to.equal(then);
      }
    });
  }

  it('begin with the most serious', () => {
    const { because } = tell({}, advise('bleeding', 'health-risk', 'fever', 'needle-broken'));
    expect(because.map(({ says }) => says).slice(1)).to.deep.equal([
      en.signs['needle-broken'].says,
      en.signs.fever.says,
      en.signs['health-risk'].says,
    ]);
  });

  it('list every ticked row of the first question, lead and phrases', () => {
    const { because } = tell({}, alarm(...gateIds));
    expect(because.length).to.equal(11);
    for (const { lead, line } of Object.values(en.gate)) {
      const row = because.filter(({ says }) => says.includes(lead) && says.includes(line));
      expect(row.length, lead).to.equal(1);
    }
  });

  it('do not say that nothing was ticked once something was', () => {
    const nothing = en.answer.nothing.map(({ says }) => says);
    expect(nothing.length).to.equal(2);
    for (const [pick, sign] of everySign) {
      const said = tell({}, advise(pick, sign)).because.map(({ says }) => says);
      expect(
        said.filter((says) => nothing.includes(says)),
        sign,
      ).to.deep.equal([]);
    }
  });
});

describe('the sources of an answer', () => {
  it('stand behind every sign that rests on something', () => {
    const based = everySign.filter(([, sign]) => signs[sign].basis.length);
    expect(based.length).to.be.greaterThan(100);
    for (const [pick, sign] of based) {
      expect(tell({}, advise(pick, sign)).sources.length, sign).to.be.greaterThan(0);
    }
    for (const id of gateIds) {
      expect(tell({}, alarm(id)).sources.length, id).to.be.greaterThan(0);
    }
  });
});

describe('the entry to read on in', () => {
  it('is the pick’s own', () => {
    for (const pick of pickIds) {
      const { effect } = tell({}, advise(pick));
      expect(effect, pick).to.equal(pick === 'something-else' ? undefined : pick);
    }
  });

  it('is none where something else was noticed or the first question decided', () => {
    expect(tell({}, advise('something-else', 'fever')).effect).to.equal(undefined);
    expect(tell({}, alarm('collapse')).effect).to.equal(undefined);
  });
});
