/** What a crisis line's number needs beside it, as the id of a phrase in the words. */
export type CrisisWords =
  | 'choose-mental-health'
  | 'ask-mental-health'
  | 'press-2'
  | 'samaritans'
  | 'lifeline'
  | 'call-or-text'
  | 'french'
  | 'dutch'
  | 'northeast';

/** A line for someone in a mental health crisis. */
export interface CrisisLine {
  readonly number: string;
  readonly words?: CrisisWords;
}

/**
 * The numbers of one region, as dialled inside it and grouped as they are shown;
 * a `tel:` link leaves the spaces out.
 */
export interface RegionNumbers {
  /** The first is the button. */
  readonly emergency: readonly string[];
  /** Urgent medical advice; only where one number serves the whole region day and night. */
  readonly urgent?: string;
  /** In shown order. */
  readonly crisis: readonly CrisisLine[];
  /** Day of the look-up, `YYYY-MM-DD`. */
  readonly checked: string;
}

const checked = '2026-11-24';

const samaritans = { number: '116 123', words: 'samaritans' } as const;

/** `GB` alone is read as England: see `GB-NIR`, which has no 111. */
const england = {
  emergency: ['999'],
  urgent: '111',
  crisis: [{ number: '111', words: 'choose-mental-health' }, samaritans],
  checked,
} as const;

const eu = { emergency: ['112'], crisis: [], checked } as const;

const otherEuMembers = {
  BG: eu,
  HR: eu,
  CY: eu,
  CZ: eu,
  DK: eu,
  EE: eu,
  FI: eu,
  GR: eu,
  HU: eu,
  IT: eu,
  LV: eu,
  LT: eu,
  LU: eu,
  MT: eu,
  NL: eu,
  PL: eu,
  RO: eu,
  SK: eu,
  SI: eu,
  SE: eu,
} as const;

/** A member of the EU without a row of its own. */
export type OtherEuMember = keyof typeof otherEuMembers;

/**
 * Confirmed numbers only, by ISO country code and, within GB, by nation.
 * What is absent was not confirmed and is said in words instead, never guessed.
 */
export const numbers = {
  GB: england,
  'GB-ENG': england,
  'GB-SCT': {
    emergency: ['999'],
    urgent: '111',
    crisis: [{ number: '111', words: 'ask-mental-health' }, samaritans],
    checked,
  },
  'GB-WLS': {
    emergency: ['999'],
    urgent: '111',
    crisis: [{ number: '111', words: 'press-2' }, samaritans],
    checked,
  },
  'GB-NIR': {
    emergency: ['999'],
    crisis: [{ number: '0808 808 8000', words: 'lifeline' }, samaritans],
    checked,
  },
  IE: { emergency: ['112', '999'], crisis: [samaritans], checked },
  US: { emergency: ['911'], crisis: [{ number: '988', words: 'call-or-text' }], checked },
  CA: { emergency: ['911'], crisis: [{ number: '988', words: 'call-or-text' }], checked },
  AU: { emergency: ['000'], urgent: '1800 633 422', crisis: [{ number: '13 11 14' }], checked },
  NZ: {
    emergency: ['111'],
    urgent: '0800 611 116',
    crisis: [{ number: '1737', words: 'call-or-text' }],
    checked,
  },
  ES: { emergency: ['112'], crisis: [{ number: '024' }], checked },
  MX: { emergency: ['911'], crisis: [{ number: '800 911 2000' }], checked },
  CO: { emergency: ['123'], crisis: [], checked },
  FR: { emergency: ['15', '112'], urgent: '15', crisis: [{ number: '3114' }], checked },
  BE: {
    emergency: ['112'],
    crisis: [
      { number: '0800 32 123', words: 'french' },
      { number: '1813', words: 'dutch' },
    ],
    checked,
  },
  CH: { emergency: ['144'], crisis: [{ number: '143' }], checked },
  DE: { emergency: ['112'], urgent: '116 117', crisis: [{ number: '0800 111 0 111' }], checked },
  AT: { emergency: ['144'], urgent: '1450', crisis: [{ number: '142' }], checked },
  PT: { emergency: ['112'], urgent: '808 24 24 24', crisis: [{ number: '1411' }], checked },
  ...otherEuMembers,
  BR: { emergency: ['192'], crisis: [{ number: '188' }], checked },
  CN: { emergency: ['120'], crisis: [{ number: '12356' }], checked },
  TW: { emergency: ['119'], crisis: [{ number: '1925' }], checked },
  HK: { emergency: ['999'], crisis: [{ number: '18111' }], checked },
  KR: { emergency: ['119'], urgent: '119', crisis: [{ number: '109' }], checked },
  JP: {
    emergency: ['119'],
    crisis: [{ number: '0120 279 338' }, { number: '0120 279 226', words: 'northeast' }],
    checked,
  },
  AE: { emergency: ['998'], crisis: [], checked },
  SA: { emergency: ['997'], urgent: '937', crisis: [], checked },
  EG: { emergency: ['123'], crisis: [{ number: '16328' }], checked },
} as const satisfies Record<string, RegionNumbers>;

/** A region whose numbers are known. */
export type Region = keyof typeof numbers;
