import { expect } from '@open-wc/testing';
import { picks, type PickId } from '../../src/clinical/index.js';
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
        expect(top?.[0]).to.equal('');
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
      expect(answer.care).to.equal(undefined);
      expect(answer.again).to.equal(undefined);
    }
  });

  for (const [what, settings, emergency] of [
    ['GB', willow, ['999']],
    ['GB with a crisis line of its own', { ...willow, crisisNumber: '0800 1111' }, ['999']],
    ['the US', { region: 'US' }, ['911']],
    ['Belgium', { region: 'BE' }, ['112']],
    ['Ireland', { region: 'IE' }, ['112', '999']],
    ['no region', {}, []],
  ] as const) {
    it(`shows no number but the emergency numbers, not even a crisis line: ${what}`, () => {
      for (const advice of [
        ...everyEmergency,
        advise('something-else', 'needle-broken', 'not-coping'),
      ]) {
        const answer = tell(settings, advice);
        const said = stringsIn(answer.todo).join(' ');
        expect(new Set(said.match(/\d[\d ]*\d/g))).to.deep.equal(new Set(emergency));
        expect(said).not.to.match(/alone|talk to|mental health|samaritans|french|text/i);
        expect(callsOf(answer)).to.have.lengthOf(Math.max(1, emergency.length));
      }
    });
  }
});
