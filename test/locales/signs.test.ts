import { expect } from '@open-wc/testing';
import type { SignId } from '../../src/clinical/index.js';
import { en } from '../../src/locales/en.js';

/** What each statement must say, and what must be said about it: typed by hand from the leaflet. */
const statements: Record<SignId, readonly [says: readonly RegExp[], then?: readonly RegExp[]]> = {
  'bleeding-returns': [[/stops/, /press/, /starting again/]],
  'bruise-2-weeks': [[/still there after 2 weeks/], [/3 weeks/, /see a doctor/]],
  'bruise-large': [[/no needle or cup was/, /much (bigger|larger) than they told you to expect/]],
  'burn-at-risk': [
    [/pregnant/, /diabetes/, /poor (circulation|blood flow)/, /weak immune system/],
    [/cool running water/, /20 minutes/],
  ],
  'calf-swelling': [
    [/one calf/i, /painful/, /swollen/],
    [/breathless/, /chest/, /emergency number/],
  ],
  'cannot-keep-fluids': [[/no drink stays down/, /runny poo/, /more than a week/]],
  'dark-line': [[/vein/, /dark or hard line/], [/doctor too/]],
  'deep-burn': [
    [/your hand/, /white or charred/, /face, hands, arms, feet, legs or genitals/, /blister/],
    [/cool running water/, /20 minutes/, /no cream/i, /no ice/i, /emergency department/],
  ],
  'dizzy-heart': [
    [/dizzy/, /races, flutters or misses beats/],
    [/faint/, /chest/, /breathless/, /emergency number/],
  ],
  'dizzy-returns': [
    [/keeps coming back/, /will not go away/],
    [/doctor too/, /not drive/],
  ],
  'eye-change': [
    [/needles near an eye/, /sight/, /in any way|any change/, /eye hurts|eye pain/],
    [/emergency eye department/, /emergency department/, /today/],
  ],
  fainted: [
    [/fainted/, /sat|sitting/, /stood|standing/, /fully yourself again/],
    [/doctor too/, /not drive until you have/],
  ],
  'fainted-lying': [
    [/fainted/, /lying down/, /during exercise/, /fully yourself again/],
    [/happens again/, /emergency number/],
  ],
  fever: [
    [/high temperature/, /hot/, /chest or back/, /shak(e|ing) with cold/, /heart valve/, /night/],
    [/had acupuncture/],
  ],
  'headache-3-days': [[/more than 3 days/]],
  'headache-worsening': [[/worse and worse/, /being sick/, /trouble seeing/]],
  'health-risk': [
    [
      /blood thinner/,
      /bleed easily/,
      /diabetes/,
      /weak immune system/,
      /cancer treatment/,
      /lymphoedema/,
    ],
    [/which/],
  ],
  'heart-flutter': [
    [/races, flutters or misses beats/],
    [/doctor too/, /chest/, /breathless/, /faint/, /emergency number/],
  ],
  'hot-2-days': [[/more than 2 days/, /keeps coming back/], [/temperature/]],
  'hurt-in-faint': [
    [/hit your head/, /hurt yourself/, /faint or fall/, /even if you feel well/],
    [/out of shape/, /deep wound/, /severe pain/, /emergency department now/],
  ],
  'infected-site': [
    [/hurts|pain/, /heat/, /swell/, /red streaks/, /pus/, /hard to see on brown or black skin/],
  ],
  'late-lump': [
    [/lump/, /sore/, /rash/, /colour/, /needle place/, /weeks later/, /stayed/],
    [/doctor too/, /needles/],
  ],
  'limb-weakness': [[/hand/, /foot/, /weak/, /drops/, /numb/, /electric shock/, /stays/]],
  'lung-area': [
    [
      /chest/,
      /upper back/,
      /shoulders/,
      /(lower|base of the) neck/,
      /new cough/,
      /new pain there/,
      /more than a sore spot/,
    ],
    [/breathing/, /even (a little|mild)/, /emergency number/],
  ],
  'mood-3-days': [[/low, anxious or tearful/, /more than 3 days/, /panic/, /second day/]],
  'nausea-2-days': [[/more than 2 days/]],
  'needle-broken': [
    [/needle broke/, /still in you/, /might be|may be/],
    [/keep still/i, /not press or dig/],
  ],
  'needle-found': [[/whole needle/, /still in place/], [/ask the clinic first/i]],
  'needle-found-deep': [
    [/chest, back, neck or tummy/, /sharp is coming through the skin/, /clinic does not answer/],
    [/not push/, /keep still/i],
  ],
  'not-coping': [[/suicide/, /self-harm|hurting yourself/, /out of control/, /cope/]],
  'pregnancy-concern': [
    [
      /pregnant, or might be/,
      /any bleeding/,
      /tummy pain/,
      /leak(ing)? fluid/,
      /regular tightenings/,
      /baby mov(es|ing) less/,
    ],
  ],
  'rash-spreads': [[/itchy raised rash/, /spreads beyond the needle places/]],
  'severe-new-pain': [[/severe new pain/, /worse by the hour/]],
  'sharps-injury': [
    [
      /someone else was pricked by your used needle/i,
      /used on someone else/,
      /may have been used on you/,
    ],
    [/soap and water/, /not suck or scrub/],
  ],
  'skin-3-days': [[/itch/, /red/, /more than 3 days/]],
  'sleep-3-nights': [[/more than 3 nights/]],
  'sore-3-days': [[/more than 3 days/]],
  spasm: [[/painful cramp/, /does not let go/]],
  'stops-use': [[/cannot use that part/, /as usual/]],
  'tense-swelling': [[/lump or bruise/, /grows fast/, /feels tight/]],
  'thinner-large-bruise': [[/blood thinner/, /large or spreading/], [/name/]],
  'tingling-stays': [[/3 days/, /not fading/, /numb or tingling place is growing/]],
  'tired-2-days': [[/after 2 days/i, /still/, /tired/]],
  'twitch-2-weeks': [[/more than 2 weeks/], [/doctor/]],
  'twitch-several-places': [[/several places/], [/doctor/]],
  'worse-2-days': [[/clearly worse/, /more than 2 days/]],
  'worst-ever': [[/worse than it has ever been/]],
  'yellow-skin': [[/yellow/, /eyes/, /skin/, /dark/, /pee/, /weeks or months/i], [/had needles/]],
};

describe('the statements of the third question', () => {
  it('are 48', () => {
    expect(Object.keys(statements).length).to.equal(48);
    expect(new Set(Object.keys(en.signs))).to.deep.equal(new Set(Object.keys(statements)));
  });

  for (const [id, [says, then = []]] of Object.entries(statements)) {
    it(`${id} says all that the leaflet says`, () => {
      const words = en.signs[id as SignId];
      for (const phrase of says) expect(words.says).to.match(phrase);
      for (const phrase of then) expect(words.then ?? '').to.match(phrase);
    });
  }
});
