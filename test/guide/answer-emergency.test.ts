import { expect } from '@open-wc/testing';
import { picks, type PickId } from '../../src/clinical/index.js';
import { en } from '../../src/locales/en.js';
import {
  advise,
  alarm,
  callsOf,
  examples,
  gateIds,
  linksOf,
  stringsIn,
  tell,
  toldBy,
} from './answers.js';
import { willow } from './clinics.js';

describe('an emergency', () => {
  const everyEmergency = [
    ...gateIds.map((id) => alarm(id)),
    alarm(...gateIds),
    ...['soreness', 'bleeding', 'tingling', 'something-else'].map((pick) =>
      advise(pick, ...picks[pick as PickId].signs),
    ),
  ];

  for (const [what, settings, first] of [
    ['GB', willow, ['tel:999']],
    ['Ireland', { region: 'IE' }, ['tel:112', 'tel:999']],
    ['no region', {}, ['Call your local emergency number']],
  ] as const) {
    it(`begins with the number and nothing else: ${what}`, () => {
      expect(everyEmergency.length).to.equal(16);
      for (const advice of everyEmergency) {
        const [top] = tell(settings, advice).todo;
        expect(advice.level).to.equal('emergency');
        expect(top?.text).to.equal(undefined);
        expect(linksOf(top)).to.deep.equal(first);
      }
    });
  }

  it('says where else to go, not to drive, and to tell them of the needles', () => {
    const told = toldBy(tell(willow, examples.emergency)).join(' ');
    expect(told).to.match(/999 or go to the emergency department now/);
    expect(told).to.match(/do not drive yourself/i);
    expect(told).to.match(/tell them .*acupuncture/i);
    expect(told).to.match(/needles/);
  });

  it('names the number in words where there is none', () => {
    expect(toldBy(tell({}, examples.emergency))[0]).to.match(/^Call your local emergency number/);
  });

  it('never sends anybody to the clinic or to a link', () => {
    for (const advice of everyEmergency) {
      const answer = tell(willow, advice);
      expect(stringsIn(answer.todo).join(' ')).not.to.match(/clinic|willow|7946/i);
      expect(answer.care).to.deep.equal([]);
      expect(answer.again ?? []).to.have.lengthOf(0);
    }
  });

  it('has the crisis line after the number, never before it', () => {
    for (const advice of [
      alarm('life-at-risk'),
      alarm(...gateIds),
      advise('something-else', 'needle-broken', 'not-coping'),
    ]) {
      expect(callsOf(tell(willow, advice))).to.deep.equal(['tel:999', 'tel:111', 'tel:116123']);
    }
  });

  it('leaves the crisis line out where none is known or none is wanted', () => {
    expect(callsOf(tell({ region: 'CO' }, alarm('life-at-risk')))).to.deep.equal(['tel:123']);
    expect(toldBy(tell({ region: 'CO' }, alarm('life-at-risk')))).not.to.include(en.answer.crisis);
    expect(callsOf(tell(willow, alarm('collapse')))).to.deep.equal(['tel:999']);
  });
});
