import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { asked, checkRows, entry, gateWords, intro, part, type Row } from './said.js';
import { stringsIn } from '../guide/answers.js';

/** Where the article is wrong or silent, and what a careful clinic says: the sixteen rows. */
const corrected: readonly Row[] = [
  [
    '1 serious harm is possible, and how often',
    intro,
    /most of it is mild and passes/i,
    /serious harm is possible/i,
    /8 in 1 million sessions/,
  ],
  ['1 a faint can hurt', entry('lightheadedness'), /a fall can hurt you/i],
  [
    '2 emergency help comes first, the clinic after',
    stringsIn(en.answer).join(' '),
    /or go to the emergency department now/,
    /then tell your clinic/i,
  ],
  [
    '2 the emergency line stands on every view',
    en.emergencyLine,
    /chest pain/i,
    /trouble breathing/,
    /call \{number\} now/i,
  ],
  ['3 tiredness is not rare', entry('fatigue'), /244 of 1,000 people/],
  ['3 nor are bruises', entry('bruising'), /61 of 1,000 people/],
  [
    '4 a flare is no proof that it works',
    part('worse-symptoms', 'why'),
    /does not show that the treatment works/,
  ],
  [
    '4 old illnesses are not known to come back',
    part('worse-symptoms', 'why'),
    /no proof that needles bring old illnesses back/i,
  ],
  [
    '4 not every flare ends well',
    part('worse-symptoms', 'often'),
    /14 to 30 in 100/,
    /did not feel better/,
  ],
  [
    '4 tell the clinic, look again when it lasts',
    entry('worse-symptoms'),
    /tell the clinic/i,
    /more than 2 days, or worse than ever/,
  ],
  [
    '5 tears may mean something or nothing',
    part('emotional-release', 'why'),
    /mean something to you, or nothing at all/,
    /do not show that the treatment works/,
  ],
  ['5 who cannot cope gets help', asked('emotional-release'), /cannot cope/],
  ['6 tired: no driving, a lift', part('fatigue', 'care'), /do not drive/i, /lift/, /machines/],
  [
    '6 dizzy: no driving',
    part('lightheadedness', 'care'),
    /do not drive until you feel like yourself again/i,
  ],
  [
    '7 soreness: under 3 days on average, longest 2 weeks',
    part('soreness', 'long'),
    /under 3 days on average/,
    /deep needling/,
    /2 weeks/,
  ],
  [
    '7 soreness: 24 hours is one acupuncturist’s word',
    part('soreness', 'long'),
    /one acupuncturist says .*24 hours/i,
  ],
  [
    '8 bruises are more frequent than soreness',
    part('bruising', 'often'),
    /bruises came up more often than soreness/,
  ],
  [
    '9 what makes bruises more likely',
    part('bruising', 'why'),
    /blood thinners/i,
    /clotting/,
    /liver/,
    /diabetes/,
  ],
  [
    '9 tell them before',
    part('bruising', 'next'),
    /before .*tell the clinic about blood thinners and bleeding problems/i,
  ],
  [
    '10 dizzy: lie down, legs up, or head between knees',
    part('lightheadedness', 'care'),
    /lie down and raise your legs/i,
    /head between your knees/,
    /get up slowly/i,
  ],
  ['10 dizzy: something to drink and to eat', part('lightheadedness', 'care'), /drink .*eat/i],
  [
    '11 the body is not worn out for all we know',
    part('fatigue', 'why'),
    /no proof that it means your body is worn out/,
  ],
  [
    '11 tired after 2 days is a reason to call',
    part('fatigue', 'gist'),
    /call if it lasts 2 days/i,
  ],
  ['12 nobody knows how many twitch', part('twitching', 'gist'), /nobody has counted this/i],
  [
    '12 a doctor after 2 weeks, or for several places',
    entry('twitching'),
    /see a doctor after 2 weeks/i,
    /several places/,
  ],
  ['12 weakness beside it is asked about', asked('twitching'), /weak/],
  [
    '13 relaxed and fresher: counted, without anybody to compare with',
    entry('less-stress') + entry('more-energy'),
    /791 of 1,000/,
    /327 of 1,000/,
    /nobody compared/i,
  ],
  [
    '13 more energy is told of more than tiredness',
    entry('more-energy'),
    /more people .*than .*tired/i,
  ],
  ['13 sleep is not promised', entry('better-sleep'), /do not promise/],
  [
    '13 clarity and digestion are not known',
    entry('mental-clarity') + entry('better-digestion'),
    /no study/i,
    /not known/,
  ],
  [
    '14 collapsed lung',
    intro + gateWords + asked('soreness'),
    /a lung collapsed/i,
    /trouble breathing, even if mild/,
    /new cough/,
  ],
  [
    '14 infection, at once and weeks later',
    asked('skin-reaction'),
    /red streaks or pus/,
    /weeks later/,
  ],
  ['14 nerve injury', asked('tingling'), /weak, drops or feels numb/],
  ['14 a needle left behind', asked('something-else'), /needle .*still in place/],
  ['14 burns', asked('burn'), /cool running water/],
  ['14 allergy', gateWords, /swollen lips/],
  ['14 allergies, next time', part('skin-reaction', 'next'), /allergies.* metal/],
  ['14 pregnancy', asked('fatigue') + gateWords, /pregnant/],
  ['14 implanted heart devices', gateWords, /implanted heart device/],
  [
    '14 blood thinners, immune weakness, diabetes, lymphoedema',
    asked('bruising'),
    /blood thinner/,
    /weak immune system/,
    /diabetes/,
    /lymphoedema/,
  ],
  [
    '16 who was asked and who counted, side by side',
    intro,
    /asked after one session.* people/i,
    /clinics keep count.* sessions/,
  ],
  ['16 clinics hear of less', part('fatigue', 'often'), /clinics noticed it less/i],
  [
    '16 what rests on one acupuncturist’s word says so',
    part('fatigue', 'long') + part('lightheadedness', 'long'),
    /says one acupuncturist.*says one acupuncturist/,
  ],
];

describe('where the evidence corrects the article', () => {
  checkRows(corrected);

  it('7 soreness: the average is that of deep needling wherever it is given', () => {
    for (const words of [part('soreness', 'gist'), part('soreness', 'long')]) {
      if (/average/.test(words)) expect(words).to.match(/deep needling/);
    }
  });

  it('16 14 to 180 is how sure the count is, not what two studies found', () => {
    expect(intro).to.match(/14 to 180/);
    expect(intro).not.to.match(/stud(y|ies) found 14|found 14/i);
  });

  it('15 no point is named', () => {
    const points = /\bLI ?\d|large intestine|hegu|thumb|forefinger|trigger point|ashi/i;
    expect(stringsIn(en).filter((text) => points.test(text))).to.deep.equal([]);
  });
});

describe('a fever after needles', () => {
  for (const id of ['fatigue', 'hot-or-cold'] as const) {
    it(`is never the body cleaning itself: ${id}`, () => {
      expect(entry(id)).to.match(/high temperature/);
      expect(entry(id)).to.match(/\bnot\b[^.]*your body (is )?cleaning itself/);
      expect(entry(id)).to.match(/help.* today/);
    });
  }
});

describe('redness', () => {
  for (const [what, words] of [
    ['a bruise', entry('bruising')],
    ['a rash', entry('skin-reaction')],
    ['an infection', en.signs['infected-site'].says],
  ] as const) {
    it(`can be hard to see on brown or black skin: ${what}`, () => {
      expect(words).to.match(/on brown or black skin/i);
      expect(words).to.match(/hard to see/);
    });
  }
});
