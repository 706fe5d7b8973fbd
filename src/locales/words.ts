import type {
  Ask,
  CrisisWords,
  EffectId,
  GateId,
  Level,
  PickId,
  SignId,
} from '../clinical/index.js';

/**
 * The words of one entry. Holes: `{0}` the first figure ("17 to 26"), `{0Per}` its denominator
 * ("1,000"), `{0Rest}` the others ("756"); `{1}`, `{1Per}` … the further figures of the data.
 */
export interface EffectWords {
  readonly name: string;
  /** One line on the trigger: the number first. */
  readonly gist: string;
  /** Who has it: the first sentence belongs to the first figure. */
  readonly often?: readonly string[];
  /** How long it lasts, and whether anybody has measured it; left out where nothing is known. */
  readonly long?: string;
  readonly what: string;
  readonly why?: string;
  /** What to do at home. */
  readonly care?: readonly string[];
  /** What may help next time. */
  readonly next?: readonly string[];
  /** When to stop waiting: shown with the mildest answer. */
  readonly again?: string;
}

/** One row of the first question: a short lead that can be scanned, and its phrases. */
export interface GateWords {
  readonly lead: string;
  readonly line: string;
}

/** One statement of the third question, and what to do about it. */
export interface SignWords {
  readonly says: string;
  readonly then?: string;
}

/** One of the three questions. */
export interface QuestionWords {
  readonly title: string;
  readonly hint?: string;
  readonly note?: string;
  /** What is said when Continue is pressed without an answer. */
  readonly missing: string;
}

/** What a part of an entry or of an answer tells. */
export type Section = 'often' | 'long' | 'what' | 'why' | 'care' | 'next' | 'because' | 'again';

/** All words of one language. A missing word does not compile. `{holes}` are filled by the guide. */
export interface Words {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';

  readonly effects: Readonly<Record<EffectId, EffectWords>>;
  readonly groups: Readonly<Record<'main' | 'also' | 'pleasant', string>>;
  readonly gate: Readonly<Record<GateId, GateWords>>;
  /** Short names for the second question. */
  readonly picks: Readonly<Record<PickId, string>>;
  readonly signs: Readonly<Record<SignId, SignWords>>;
  readonly crisis: Readonly<Record<CrisisWords, string>>;

  /** Titles within an entry and an answer. */
  readonly sections: Readonly<Record<Section, string>>;
  /** What stands before every three digits of a number. */
  readonly thousands: string;
  readonly range: string;
  readonly sources: string;
  readonly emergencyLine: string;
  readonly localEmergency: string;
  readonly notDiagnosis: string;
  /** Names the month in which the content was `compiled`. */
  readonly compiled: string;
  readonly notReviewed: string;
  readonly reviewed: string;
  readonly oldCopy: string;

  readonly accordion: {
    readonly title: string;
    readonly intro: readonly string[];
    readonly show: string;
    readonly hide: string;
    readonly notCounted: string;
    readonly lengthUnknown: string;
    /** Beside the one dot that stands for less than 1 in 1,000. */
    readonly rare: string;
    /** Steps 1, 4 and 6 of a broken scale: minutes, hours, 1 day, 3 days, 1, 2 and 3 weeks. */
    readonly scale: readonly string[];
    /** What a striped bar stands for. */
    readonly cases: string;
    /** What to do at the mark on that scale; for help that cannot wait there is none. */
    readonly marks: Readonly<Record<'clinic' | 'doctor', string>>;
    readonly youKnow: string;
    readonly check: string;
    readonly addedBy: string;
    readonly addedByClinic: string;
  };

  readonly checker: {
    readonly title: string;
    readonly intro: string;
    readonly start: string;
    readonly progress: string;
    readonly none: string;
    readonly back: string;
    readonly next: string;
  };

  readonly questions: Readonly<Record<Ask['ask'], QuestionWords>>;

  readonly answer: {
    readonly headings: Readonly<Record<Level, string>>;
    readonly call: string;
    readonly callClinic: string;
    readonly callYourClinic: string;
    readonly website: string;
    readonly emergency: readonly string[];
    readonly callLocal: string;
    readonly urgent: string;
    readonly urgentNoNumber: string;
    readonly tellClinic: string;
    readonly crisis: string;
    readonly maternity: string;
    readonly clinic: string;
    readonly clinicNumber: string;
    readonly closed: string;
    readonly closedNoNumber: string;
    readonly expected: string;
    readonly noticed: string;
    /** What led to the mildest answer besides what was noticed. */
    readonly nothing: readonly SignWords[];
    readonly read: string;
    readonly somethingElse: string;
    readonly restart: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly share: string;
    readonly print: string;
    readonly date: string;
  };

  readonly about: {
    readonly title: string;
    readonly lines: readonly string[];
  };
}
