import type { EffectId } from './effects.js';
import type { Level } from './levels.js';
import type { RedFlagId } from './red-flags.js';
import type { SourceId } from './sources.js';

type Basis = readonly (RedFlagId | SourceId)[];

/** A statement that is an emergency whatever else was noticed. */
export interface GateSign {
  /** Red flags and sources that the row rests on. */
  readonly basis: Basis;
  /** Who else can help, after the emergency number. */
  readonly call?: 'crisis';
}

/** A statement a person can tick about what they noticed. */
export interface Sign {
  readonly level: Exclude<Level, 'expected'>;
  /** Red flags and sources; empty where only a design choice stands behind the level. */
  readonly basis: Basis;
  /** Who is called first where it is not the level's own number. */
  readonly call?: 'crisis' | 'maternity';
  /** No published threshold stands behind this level: a clinician is to set it. */
  readonly designChoice?: true;
}

/** The first question. Each row is an emergency; the order is the shown order. */
export const gate = {
  'chest-or-breath': { basis: ['rf01', 'rf06'] },
  collapse: { basis: ['rf02', 'rf03', 'rf13'] },
  'stroke-signs': { basis: ['rf05', 'nhsBalance'] },
  'head-injury': { basis: ['rf09'] },
  'allergic-swelling': { basis: ['rf04', 'neckBleed'] },
  'cord-signs': { basis: ['rf07'] },
  'heavy-bleeding': { basis: ['rf08'] },
  'limb-danger': { basis: ['rf18', 'compartment'] },
  'sepsis-signs': { basis: ['rf10', 'rf14'] },
  'life-at-risk': { basis: ['rf12'], call: 'crisis' },
  'pregnancy-emergency': { basis: ['rf11'] },
} as const satisfies Record<string, GateSign>;

export type GateId = keyof typeof gate;

/** Every statement of the third question, by id. */
export const signs = {
  'bleeding-returns': { level: 'call-clinic', basis: [], designChoice: true },
  'bruise-2-weeks': { level: 'call-clinic', basis: ['clevBruise', 'sjaBruise'] },
  'bruise-large': { level: 'call-clinic', basis: [], designChoice: true },
  'burn-at-risk': { level: 'urgent', basis: ['rf22'] },
  'calf-swelling': { level: 'urgent', basis: ['rf21'] },
  'cannot-keep-fluids': { level: 'urgent', basis: [], designChoice: true },
  'dark-line': { level: 'call-clinic', basis: ['baccVein'], designChoice: true },
  'deep-burn': { level: 'urgent', basis: ['rf22'] },
  'dizzy-heart': { level: 'urgent', basis: ['nhsPalpitations', 'rf02'], designChoice: true },
  'dizzy-returns': { level: 'call-clinic', basis: ['nhsDizzy'] },
  'eye-change': { level: 'urgent', basis: ['eyeNeedle'] },
  fainted: { level: 'call-clinic', basis: ['rf25'] },
  'fainted-lying': { level: 'urgent', basis: ['rf02'], designChoice: true },
  fever: { level: 'urgent', basis: ['rf14', 'rf15', 'rf24'] },
  'headache-3-days': { level: 'call-clinic', basis: ['white2001bmj'], designChoice: true },
  'headache-worsening': { level: 'urgent', basis: [], designChoice: true },
  'health-risk': {
    level: 'call-clinic',
    basis: ['hsieh2023', 'nhsAnticoag', 'lin2019cell', 'nhsCellOld', 'lymph'],
    designChoice: true,
  },
  'heart-flutter': { level: 'call-clinic', basis: ['nhsPalpitations'] },
  'hot-2-days': { level: 'call-clinic', basis: [], designChoice: true },
  'hurt-in-faint': { level: 'urgent', basis: ['nhsFaint', 'nhsHead'] },
  'infected-site': { level: 'urgent', basis: ['rf15'] },
  'late-lump': { level: 'call-clinic', basis: ['rf26'] },
  'limb-weakness': { level: 'urgent', basis: ['rf17'] },
  'lung-area': { level: 'urgent', basis: ['rf01', 'ptxShoulder'], designChoice: true },
  'mood-3-days': { level: 'call-clinic', basis: [], designChoice: true },
  'nausea-2-days': { level: 'call-clinic', basis: [], designChoice: true },
  'needle-broken': { level: 'emergency', basis: ['rf16'], designChoice: true },
  'needle-found': { level: 'call-clinic', basis: ['rf27'] },
  'needle-found-deep': { level: 'urgent', basis: ['rf27', 'npsa2011'], designChoice: true },
  'not-coping': { level: 'urgent', basis: ['rf20'], call: 'crisis' },
  'pregnancy-concern': { level: 'urgent', basis: ['rf19'], call: 'maternity' },
  'rash-spreads': { level: 'urgent', basis: ['nhsHives'] },
  'severe-new-pain': { level: 'urgent', basis: ['rf08', 'rf29'] },
  'sharps-injury': { level: 'urgent', basis: ['rf23', 'reuseHbv'] },
  'skin-3-days': { level: 'call-clinic', basis: [], designChoice: true },
  'sleep-3-nights': { level: 'call-clinic', basis: [], designChoice: true },
  'sore-3-days': { level: 'call-clinic', basis: ['jcm2021pns'] },
  spasm: { level: 'call-clinic', basis: ['article'], designChoice: true },
  'stops-use': { level: 'call-clinic', basis: [], designChoice: true },
  'tense-swelling': { level: 'urgent', basis: ['rf18'] },
  'thinner-large-bruise': { level: 'urgent', basis: ['nhsAnticoag'] },
  'tingling-stays': { level: 'urgent', basis: ['rf28'], designChoice: true },
  'tired-2-days': { level: 'call-clinic', basis: [], designChoice: true },
  'twitch-2-weeks': { level: 'call-clinic', basis: ['nhsTwitch'] },
  'twitch-several-places': { level: 'call-clinic', basis: ['nhsTwitch'] },
  'worse-2-days': { level: 'call-clinic', basis: ['rf29'], designChoice: true },
  'worst-ever': { level: 'call-clinic', basis: ['rf29'] },
  'yellow-skin': { level: 'urgent', basis: ['reuseHbv'], designChoice: true },
} as const satisfies Record<string, Sign>;

export type SignId = keyof typeof signs;

/** What a person can say they noticed most, and the statements that are then asked about. */
export interface Pick {
  /** The mildest answer there can be. */
  readonly floor: 'expected' | 'call-clinic';
  /** In shown order: the most serious first, the four that end every list last. */
  readonly signs: readonly SignId[];
  /** What a floor above `expected` rests on. */
  readonly basis?: Basis;
}

/** The four statements that end every list. */
export const endOfEveryList = [
  'severe-new-pain',
  'limb-weakness',
  'fever',
  'pregnancy-concern',
] as const satisfies readonly SignId[];

/** The second question, in shown order: every entry that has a floor, and something else. */
export const picks = {
  'worse-symptoms': {
    floor: 'expected',
    signs: ['lung-area', 'not-coping', 'worse-2-days', 'worst-ever', ...endOfEveryList],
  },
  fatigue: {
    floor: 'expected',
    signs: ['fainted-lying', 'not-coping', 'yellow-skin', 'tired-2-days', ...endOfEveryList],
  },
  soreness: {
    floor: 'expected',
    signs: [
      'needle-broken',
      'lung-area',
      'infected-site',
      'tense-swelling',
      'calf-swelling',
      'eye-change',
      'hurt-in-faint',
      'sore-3-days',
      'stops-use',
      'health-risk',
      ...endOfEveryList,
    ],
  },
  bruising: {
    floor: 'expected',
    signs: [
      'tense-swelling',
      'infected-site',
      'thinner-large-bruise',
      'calf-swelling',
      'eye-change',
      'hurt-in-faint',
      'bruise-2-weeks',
      'bruise-large',
      'dark-line',
      'health-risk',
      ...endOfEveryList,
    ],
  },
  twitching: {
    floor: 'expected',
    signs: ['calf-swelling', 'spasm', 'twitch-several-places', 'twitch-2-weeks', ...endOfEveryList],
  },
  lightheadedness: {
    floor: 'expected',
    signs: [
      'dizzy-heart',
      'hurt-in-faint',
      'fainted-lying',
      'fainted',
      'dizzy-returns',
      ...endOfEveryList,
    ],
  },
  'emotional-release': {
    floor: 'expected',
    signs: ['not-coping', 'mood-3-days', 'heart-flutter', ...endOfEveryList],
  },
  bleeding: {
    floor: 'expected',
    signs: [
      'needle-broken',
      'tense-swelling',
      'infected-site',
      'bleeding-returns',
      'health-risk',
      ...endOfEveryList,
    ],
  },
  tingling: {
    floor: 'call-clinic',
    basis: ['rf28'],
    signs: ['needle-broken', 'tingling-stays', ...endOfEveryList],
  },
  nausea: {
    floor: 'expected',
    signs: [
      'cannot-keep-fluids',
      'hurt-in-faint',
      'yellow-skin',
      'nausea-2-days',
      ...endOfEveryList,
    ],
  },
  headache: {
    floor: 'expected',
    signs: [
      'headache-worsening',
      'hurt-in-faint',
      'eye-change',
      'headache-3-days',
      ...endOfEveryList,
    ],
  },
  'skin-reaction': {
    floor: 'expected',
    signs: [
      'infected-site',
      'rash-spreads',
      'late-lump',
      'skin-3-days',
      'health-risk',
      ...endOfEveryList,
    ],
  },
  burn: {
    floor: 'call-clinic',
    basis: ['rf30'],
    signs: ['deep-burn', 'burn-at-risk', 'infected-site', ...endOfEveryList],
  },
  'sleep-change': {
    floor: 'expected',
    signs: ['not-coping', 'sleep-3-nights', ...endOfEveryList],
  },
  'hot-or-cold': {
    floor: 'expected',
    signs: ['hot-2-days', 'heart-flutter', ...endOfEveryList],
  },
  'something-else': {
    floor: 'call-clinic',
    signs: [
      'needle-broken',
      'needle-found-deep',
      'lung-area',
      'infected-site',
      'calf-swelling',
      'eye-change',
      'hurt-in-faint',
      'not-coping',
      'sharps-injury',
      'yellow-skin',
      'needle-found',
      'late-lump',
      'heart-flutter',
      ...endOfEveryList,
    ],
  },
} as const satisfies Partial<Record<EffectId | 'something-else', Pick>>;

export type PickId = keyof typeof picks;
