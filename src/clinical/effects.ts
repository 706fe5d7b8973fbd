import type { SourceId } from './sources.js';

/** A length of time; without `n` the source names only the unit ("minutes", "days"). */
export interface Span {
  readonly n?: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'night' | 'week';
}

/** How often something was counted: `low` (to `high`) of every `per`. */
export interface Figure {
  readonly low: number;
  readonly high?: number;
  readonly per: 100 | 1000 | 10_000 | 34_407 | 1_000_000;
  /** The 95 % interval printed by the study, in the same `per`. */
  readonly interval?: readonly [number, number];
  /** What was counted: sessions, people asked after one session, people over a course, flares. */
  readonly unit: 'session' | 'patient-after-session' | 'patient-over-course' | 'flare';
  /** Who counted. Practitioners count about a third of what patients do: see the sources. */
  readonly countedBy: 'practitioners' | 'patients' | 'records' | 'studies';
  readonly sources: readonly SourceId[];
  /** A study that was not read itself, and the page in which its figure was read. */
  readonly readIn?: Readonly<Partial<Record<SourceId, SourceId>>>;
}

/** How long it usually lasts: measured or published, or known from single cases only. */
export interface Duration {
  readonly basis: 'measured' | 'cases';
  readonly from?: Span;
  /** The usual end where it was measured, else the longest case named. */
  readonly to: Span;
  /** The longest single case, where it goes beyond the measured end. */
  readonly longest?: Span;
  readonly sources: readonly SourceId[];
}

/** When to stop waiting, and whom to ask. */
export interface Escalation {
  readonly to: 'clinic' | 'doctor' | 'urgent' | 'emergency';
  /** Left out where coming back, not lasting, is the reason to call. */
  readonly after?: Span;
  readonly sources?: readonly SourceId[];
  /** No published threshold stands behind the number: a clinician is to set it. */
  readonly designChoice?: true;
}

/** A length of time in the advice on what to do. */
export interface Amount {
  readonly low: number;
  readonly high?: number;
  readonly unit: Span['unit'];
  readonly sources: readonly SourceId[];
}

/** One entry of the accordion. */
export interface Effect {
  /** `main`: the article's seven; `also`: from studies and the public's questions. */
  readonly group: 'main' | 'also' | 'pleasant';
  /**
   * `counted`: the first figure is drawn; `part`: counted only together with others;
   * `unsure`: counts disagree; `unknown`: nobody has counted it, figures tell of special cases.
   */
  readonly frequency: 'counted' | 'part' | 'unsure' | 'unknown';
  readonly figures: readonly Figure[];
  readonly duration?: Duration;
  readonly escalates?: readonly Escalation[];
  readonly amounts?: readonly Amount[];
  /** What the entry says beyond its figures, lengths and signs rests on these. */
  readonly sources?: readonly SourceId[];
}

const york = { macpherson2001: 'stevens2018' } as const;

/** How often anything unwanted happens, and serious harm. */
export const overall = {
  unwanted: {
    low: 297,
    per: 1000,
    unit: 'patient-after-session',
    countedBy: 'patients',
    sources: ['macpherson2005'],
  },
  counted: {
    low: 76,
    per: 1000,
    interval: [14, 180],
    unit: 'session',
    countedBy: 'practitioners',
    sources: ['baeumler2021'],
  },
  serious: {
    low: 8,
    per: 1_000_000,
    unit: 'session',
    countedBy: 'studies',
    sources: ['baeumler2021'],
  },
  overCourse: {
    low: 1,
    per: 10_000,
    unit: 'patient-over-course',
    countedBy: 'studies',
    sources: ['baeumler2021'],
  },
  lung: {
    low: 1,
    high: 2,
    per: 1_000_000,
    unit: 'session',
    countedBy: 'records',
    sources: ['lin2019ptx'],
  },
} as const satisfies Record<string, Figure>;

/** Every entry, in shown order within its group. */
export const effects = {
  'worse-symptoms': {
    group: 'main',
    frequency: 'counted',
    figures: [
      {
        low: 28,
        per: 1000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001'],
        readIn: york,
      },
      {
        low: 28,
        per: 1000,
        unit: 'patient-over-course',
        countedBy: 'practitioners',
        sources: ['yamashita2000'],
      },
      {
        low: 14,
        high: 30,
        per: 100,
        unit: 'flare',
        countedBy: 'practitioners',
        sources: ['safa2001', 'macpherson2001'],
        readIn: york,
      },
    ],
    duration: {
      basis: 'cases',
      from: { n: 20, unit: 'minute' },
      to: { n: 1, unit: 'week' },
      sources: ['macpherson2001'],
    },
    escalates: [{ to: 'clinic', after: { n: 2, unit: 'day' }, designChoice: true }],
    sources: ['bmasLeaflet', 'article'],
  },
  fatigue: {
    group: 'main',
    frequency: 'counted',
    figures: [
      {
        low: 244,
        per: 1000,
        unit: 'patient-after-session',
        countedBy: 'patients',
        sources: ['macpherson2005'],
      },
      {
        low: 26,
        per: 1000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001'],
        readIn: york,
      },
      {
        low: 11,
        per: 1000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001'],
        readIn: york,
      },
    ],
    duration: {
      basis: 'cases',
      to: { n: 1, unit: 'week' },
      sources: ['article', 'white2001bmj'],
    },
    escalates: [{ to: 'clinic', after: { n: 2, unit: 'day' }, designChoice: true }],
    sources: ['bmasLeaflet', 'article'],
  },
  soreness: {
    group: 'main',
    frequency: 'counted',
    figures: [
      {
        low: 7,
        high: 12,
        per: 1000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['furuse2017', 'macpherson2001'],
        readIn: york,
      },
    ],
    duration: {
      basis: 'measured',
      to: { n: 3, unit: 'day' },
      longest: { n: 2, unit: 'week' },
      sources: ['jcm2021pns', 'white2001bmj'],
    },
    escalates: [{ to: 'clinic', after: { n: 3, unit: 'day' }, sources: ['jcm2021pns'] }],
    amounts: [{ low: 24, unit: 'hour', sources: ['article'] }],
    sources: ['sjaBruise', 'article'],
  },
  bruising: {
    group: 'main',
    frequency: 'counted',
    figures: [
      {
        low: 17,
        high: 26,
        per: 1000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001', 'ernst2003', 'furuse2017'],
        readIn: york,
      },
      {
        low: 61,
        per: 1000,
        unit: 'patient-over-course',
        countedBy: 'patients',
        sources: ['witt2009'],
      },
    ],
    duration: {
      basis: 'measured',
      to: { n: 2, unit: 'week' },
      sources: ['sjaBruise', 'clevBruise'],
    },
    escalates: [
      { to: 'clinic', after: { n: 2, unit: 'week' }, sources: ['clevBruise'] },
      { to: 'doctor', after: { n: 3, unit: 'week' }, sources: ['sjaBruise'] },
    ],
    amounts: [
      { low: 10, high: 20, unit: 'minute', sources: ['sjaBruise', 'clevBruise'] },
      { low: 2, unit: 'day', sources: ['clevBruise'] },
    ],
    sources: ['hsieh2023', 'article'],
  },
  twitching: {
    group: 'main',
    frequency: 'unknown',
    figures: [],
    duration: {
      basis: 'measured',
      from: { unit: 'day' },
      to: { unit: 'week' },
      sources: ['nhsTwitch'],
    },
    escalates: [{ to: 'doctor', after: { n: 2, unit: 'week' }, sources: ['nhsTwitch'] }],
    sources: ['article'],
  },
  lightheadedness: {
    group: 'main',
    frequency: 'counted',
    figures: [
      {
        low: 10,
        high: 11,
        per: 1000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['ernst2003', 'macpherson2001'],
        readIn: york,
      },
      {
        low: 1,
        high: 2,
        per: 10_000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001', 'white2001bmj'],
      },
    ],
    duration: { basis: 'cases', to: { unit: 'minute' }, sources: ['article'] },
    escalates: [{ to: 'clinic', sources: ['nhsDizzy'] }],
    sources: ['nhsFaint', 'who1999', 'article'],
  },
  'emotional-release': {
    group: 'main',
    frequency: 'unknown',
    figures: [
      {
        low: 1,
        per: 10_000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001'],
      },
      {
        low: 4,
        per: 10_000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['brady2014'],
      },
    ],
    duration: {
      basis: 'cases',
      to: { n: 60, unit: 'hour' },
      sources: ['article', 'white2001bmj'],
    },
    escalates: [{ to: 'clinic', after: { n: 3, unit: 'day' }, designChoice: true }],
    sources: ['nhs111mh', 'article'],
  },
  bleeding: {
    group: 'also',
    frequency: 'counted',
    figures: [
      {
        low: 4,
        high: 29,
        per: 1000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001', 'ernst2003'],
        readIn: york,
      },
    ],
    escalates: [{ to: 'emergency', after: { n: 10, unit: 'minute' }, sources: ['afFilm'] }],
    sources: ['nhsAnticoag', 'hsieh2023'],
  },
  tingling: {
    group: 'also',
    frequency: 'unknown',
    figures: [
      {
        low: 1,
        high: 10,
        per: 1000,
        unit: 'patient-over-course',
        countedBy: 'patients',
        sources: ['wittConsent'],
      },
    ],
    duration: {
      basis: 'cases',
      from: { unit: 'hour' },
      to: { n: 3, unit: 'day' },
      sources: ['white2001bmj'],
    },
    escalates: [{ to: 'urgent', after: { n: 3, unit: 'day' }, designChoice: true }],
    sources: ['witt2009', 'sato2003'],
  },
  nausea: {
    group: 'also',
    frequency: 'part',
    figures: [
      {
        low: 11,
        per: 1000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001'],
        readIn: york,
      },
      {
        low: 1,
        per: 10_000,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001'],
      },
    ],
    duration: { basis: 'cases', to: { unit: 'day' }, sources: ['macpherson2001'] },
    escalates: [{ to: 'clinic', after: { n: 2, unit: 'day' }, designChoice: true }],
  },
  headache: {
    group: 'also',
    frequency: 'counted',
    figures: [
      {
        low: 1,
        high: 10,
        per: 1000,
        unit: 'patient-over-course',
        countedBy: 'patients',
        sources: ['wittConsent'],
      },
    ],
    duration: { basis: 'cases', to: { n: 3, unit: 'day' }, sources: ['white2001bmj'] },
    escalates: [{ to: 'clinic', after: { n: 3, unit: 'day' }, designChoice: true }],
  },
  'skin-reaction': {
    group: 'also',
    frequency: 'unsure',
    figures: [
      {
        low: 1,
        high: 10,
        per: 10_000,
        unit: 'patient-over-course',
        countedBy: 'patients',
        sources: ['wittConsent'],
      },
      {
        low: 10,
        per: 1000,
        unit: 'patient-over-course',
        countedBy: 'practitioners',
        sources: ['yamashita2000'],
      },
    ],
    escalates: [{ to: 'clinic', after: { n: 3, unit: 'day' }, designChoice: true }],
    sources: ['toronto'],
  },
  burn: {
    group: 'also',
    frequency: 'unknown',
    figures: [],
    amounts: [{ low: 20, unit: 'minute', sources: ['nbtBurn', 'nhsBurn'] }],
    sources: ['moxa2010'],
  },
  'sleep-change': {
    group: 'also',
    frequency: 'unknown',
    figures: [],
    escalates: [{ to: 'clinic', after: { n: 3, unit: 'night' }, designChoice: true }],
  },
  'hot-or-cold': {
    group: 'also',
    frequency: 'unknown',
    figures: [
      {
        low: 1,
        per: 34_407,
        unit: 'session',
        countedBy: 'practitioners',
        sources: ['macpherson2001'],
      },
    ],
    escalates: [{ to: 'clinic', after: { n: 2, unit: 'day' }, designChoice: true }],
  },
  'less-stress': {
    group: 'pleasant',
    frequency: 'counted',
    figures: [
      {
        low: 791,
        per: 1000,
        unit: 'patient-after-session',
        countedBy: 'patients',
        sources: ['macpherson2005'],
      },
    ],
  },
  'more-energy': {
    group: 'pleasant',
    frequency: 'counted',
    figures: [
      {
        low: 327,
        per: 1000,
        unit: 'patient-after-session',
        countedBy: 'patients',
        sources: ['macpherson2005'],
      },
    ],
  },
  'better-sleep': { group: 'pleasant', frequency: 'unknown', figures: [], sources: ['article'] },
  'mental-clarity': { group: 'pleasant', frequency: 'unknown', figures: [], sources: ['article'] },
  'better-digestion': {
    group: 'pleasant',
    frequency: 'unknown',
    figures: [],
    sources: ['article'],
  },
} as const satisfies Record<string, Effect>;

export type EffectId = keyof typeof effects;
