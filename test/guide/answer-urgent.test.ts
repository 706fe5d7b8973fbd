import { expect } from '@open-wc/testing';
import { picks, signs, type SignId } from '../../src/clinical/index.js';
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

describe('someone who cannot cope', () => {
  const advice = advise('worse-symptoms', 'not-coping', 'lung-area', 'pregnancy-concern');

  /** Region, the links of the first instruction in order, and what they say. */
  const crisis = [
    [
      'GB',
      ['tel:111', 'tel:116123', 'tel:999'],
      ['Call 111 (choose the mental health option)', 'Call 116 123 (Samaritans)', 'Call 999'],
    ],
    [
      'GB-SCT',
      ['tel:111', 'tel:116123', 'tel:999'],
      ['Call 111 (ask for mental health)', 'Call 116 123 (Samaritans)', 'Call 999'],
    ],
    [
      'GB-WLS',
      ['tel:111', 'tel:116123', 'tel:999'],
      ['Call 111 (press 2)', 'Call 116 123 (Samaritans)', 'Call 999'],
    ],
    [
      'GB-NIR',
      ['tel:08088088000', 'tel:116123', 'tel:999'],
      ['Call 0808 808 8000 (Lifeline)', 'Call 116 123 (Samaritans)', 'Call 999'],
    ],
    [
      'IE',
      ['tel:116123', 'tel:112', 'tel:999'],
      ['Call 116 123 (Samaritans)', 'Call 112', 'Call 999'],
    ],
    ['US', ['tel:988', 'tel:911'], ['Call 988 (call or text)', 'Call 911']],
    [
      'BE',
      ['tel:080032123', 'tel:1813', 'tel:112'],
      ['Call 0800 32 123 (in French)', 'Call 1813 (in Dutch)', 'Call 112'],
    ],
    ['AU', ['tel:131114', 'tel:000'], ['Call 13 11 14', 'Call 000']],
    ['IT', ['tel:112'], ['Call 112']],
    ['CO', ['tel:123'], ['Call 123']],
    ['XX', ['Call your local emergency number'], ['Call your local emergency number']],
  ] as const;

  for (const [region, links, labels] of crisis) {
    it(`in ${region} finds ${links.join(', ')} first`, () => {
      const [top] = tell({ clinicPhone: '555 0199', region }, advice).todo;
      expect(top?.[0]).to.equal(en.answer.crisis);
      expect(linksOf(top)).to.deep.equal(links);
      expect(labelsOf(top)).to.deep.equal(labels);
    });
  }

  it('finds the clinic’s own crisis number instead of the region’s', () => {
    const [top] = tell({ region: 'GB', crisisNumber: '0800 1111' }, advice).todo;
    expect(linksOf(top)).to.deep.equal(['tel:08001111', 'tel:999']);
    expect(labelsOf(top)).to.deep.equal(['Call 0800 1111', 'Call 999']);
  });

  it('is told so in every list that asks about it', () => {
    const asking = pickIds.filter((pick) =>
      (picks[pick].signs as readonly SignId[]).includes('not-coping'),
    );
    expect(asking).to.deep.equal([
      'worse-symptoms',
      'fatigue',
      'emotional-release',
      'sleep-change',
      'something-else',
    ]);
    for (const pick of asking) {
      const [top] = tell(willow, advise(pick, 'not-coping')).todo;
      expect(top?.[0], pick).to.equal(en.answer.crisis);
    }
  });
});

describe('someone who is pregnant', () => {
  for (const pick of pickIds) {
    it(`calls the maternity unit first, at any hour: ${pick}`, () => {
      const [top, next] = toldBy(tell(willow, advise(pick, 'pregnancy-concern', 'fever')));
      expect(top).to.match(/maternity unit first, at any hour/);
      expect(top).to.match(/none yet/);
      expect(next).to.match(/^Call 111/);
    });
  }

  it('who cannot cope either finds someone to talk to before that', () => {
    const told = toldBy(tell(willow, advise('fatigue', 'not-coping', 'pregnancy-concern')));
    expect(told.slice(0, 2)).to.deep.equal([en.answer.crisis, en.answer.maternity]);
  });

  it('is not asked to call it in an emergency', () => {
    const told = toldBy(tell(willow, advise('bleeding', 'needle-broken', 'pregnancy-concern')));
    expect(told.length).to.equal(2);
    expect(told.join(' ')).not.to.match(/maternity/);
  });
});

describe('medical help today', () => {
  it('is the urgent line, then the clinic', () => {
    const told = toldBy(tell(willow, examples.urgent));
    expect(told.length).to.equal(2);
    expect(told[0]).to.match(/^Call 111, or see a doctor or urgent care today/);
    expect(told[1]).to.match(/^Then tell your clinic/);
  });

  it('is a doctor or urgent care where no line is known', () => {
    for (const settings of [{}, { region: 'US' }, { region: 'GB-NIR' }]) {
      const [top] = toldBy(tell(settings, examples.urgent));
      expect(top).to.match(/doctor or (go to )?urgent care today/);
      expect(top).not.to.match(/\d/);
    }
  });

  it('never sends anybody to the clinic first', () => {
    for (const [pick, sign] of everySign.filter(([, id]) => signs[id].level === 'urgent')) {
      const answer = tell(willow, advise(pick, sign));
      expect(answer.level).to.equal('urgent');
      expect(stringsIn(answer.todo.slice(0, -1)).join(' '), sign).not.to.match(/clinic|7946/i);
      expect(answer.todo.at(-1)?.[0], sign).to.equal('Then tell your clinic.');
    }
  });

  it('offers nothing to do at home', () => {
    const answer = tell(willow, examples.urgent);
    expect(answer.care).to.equal(undefined);
    expect(answer.again).to.equal(undefined);
  });
});
