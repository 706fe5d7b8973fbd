import { expect } from '@open-wc/testing';
import { signs } from '../../src/clinical/index.js';
import { en } from '../../src/locales/en.js';
import {
  advise,
  everySign,
  examples,
  labelsOf,
  linksOf,
  pickIds,
  stringsIn,
  tell,
  toldBy,
} from './answers.js';
import { willow } from './clinics.js';

describe('a call to the clinic', () => {
  const everyCall = [
    ...everySign
      .filter(([, id]) => signs[id].level === 'call-clinic')
      .map(([pick, sign]) => advise(pick, sign)),
    ...['tingling', 'burn', 'something-else'].map((pick) => advise(pick)),
  ];

  for (const [what, settings, closed] of [
    ['GB', willow, /closed\? .*nothing gets worse.* call 111 today/],
    ['GB, no phone', { region: 'GB' }, /closed\? .*nothing gets worse.* call 111 today/],
    ['Germany', { region: 'DE' }, /closed\? .*nothing gets worse.* call 116 117 today/],
    ['the US', { region: 'US' }, /closed\? .*nothing gets worse.* doctor or urgent care today/],
    ['no region', {}, /closed\? .*nothing gets worse.* doctor or urgent care today/],
    [
      'a phone, no region',
      { clinicPhone: '555 0199' },
      /closed\? .*nothing gets worse.* doctor or urgent care today/,
    ],
  ] as const) {
    it(`always says what to do when it is closed: ${what}`, () => {
      expect(everyCall.length).to.equal(33);
      for (const advice of everyCall) {
        const answer = tell(settings, advice);
        expect(answer.level).to.equal('call-clinic');
        expect(toldBy(answer).join(' ')).to.match(closed);
      }
    });
  }

  it('names the clinic and has its number as text, beside the link too', () => {
    const answer = tell(willow, examples['call-clinic']);
    expect(labelsOf(answer.todo[0])[0]).to.equal('Call Willow Clinic 020 7946 0000');
    expect(linksOf(answer.todo[0])[0]).to.equal('tel:02079460000');
    expect(toldBy(answer)).to.include('Their number is 020 7946 0000.');
  });

  it('does without the number, the name and the page', () => {
    const answer = tell({}, examples['call-clinic']);
    expect(labelsOf(answer.todo[0])).to.deep.equal(['Call your clinic']);
    expect(toldBy(answer).join(' '))
      .to.match(/closed/)
      .and.not.match(/number is/);
  });

  it('comes with what helps meanwhile', () => {
    expect(tell(willow, examples['call-clinic']).care).to.deep.equal(en.effects.bruising.care);
  });
});

describe('what is known to happen', () => {
  const everyCalm = pickIds.map((pick) => advise(pick)).filter(({ level }) => level === 'expected');

  it('says what to do at home, how long it lasts and when to look again', () => {
    const answer = tell(willow, examples.expected);
    expect(answer.care).to.deep.equal(en.effects.bruising.care);
    expect(toldBy(answer)).to.include(en.effects.bruising.long);
    expect([answer.again].flat()).to.include(en.effects.bruising.again);
  });

  it('leaves out how long it lasts where nothing is known', () => {
    expect(en.effects['sleep-change'].long).to.equal(undefined);
    expect(toldBy(tell(willow, advise('sleep-change'))).length).to.equal(1);
  });

  it('says of every pick when to look again', () => {
    expect(everyCalm.length).to.equal(13);
    for (const advice of everyCalm) {
      expect(tell({}, advice).again, advice.pick).to.match(/\w+/);
    }
  });

  it('never says that all is well', () => {
    for (const advice of everyCalm) {
      expect(stringsIn(tell(willow, advice)).join(' '), advice.pick).not.to.match(
        /you(’|')?( a)?re (fine|normal|ok|healthy|safe)|nothing to worry|don’t worry|do not worry|completely normal|is normal|harmless|no need to/i,
      );
    }
  });

  it('gives the two questions that were answered with “None of these” as its reasons', () => {
    expect(tell({}, examples.expected).because).to.deep.equal([
      { says: 'You noticed: Bruise' },
      { says: 'None of the emergency signs' },
      { says: 'None of the other signs we asked about' },
    ]);
  });
});
