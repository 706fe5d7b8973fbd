import type { Advice, EffectId, GateId, Level, Sign, SignId, SourceId } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { factsOf } from './facts.js';
import { fill } from './fill.js';
import type { Guide } from './guide.js';
import { telOf } from './phone.js';
import { sourcesOfAnswer } from './sources-of.js';

/** A link to call or to open, or the words that stand in its place. */
export interface Call {
  readonly text: string;
  readonly href?: string | undefined;
}

/** One instruction: what is said, and whom to call then. */
export interface Instruction {
  readonly text?: string;
  readonly calls?: readonly Call[];
}

/** A statement that led to the answer, and what to do about it. */
export interface Reason {
  readonly says: string;
  readonly then?: string;
}

/** Everything an answer says, in the order in which it is said. */
export interface Answer {
  readonly level: Level;
  /** What to do: the first thing first. */
  readonly todo: readonly Instruction[];
  readonly because: readonly Reason[];
  readonly care: readonly string[];
  /** When to stop waiting. */
  readonly again: string | undefined;
  readonly sources: readonly SourceId[];
  /** The entry to read on in. */
  readonly effect: EffectId | undefined;
}

const reasonOf = (words: Words, id: GateId | SignId): Reason => {
  const row = { ...words.gate, ...words.signs }[id];
  return 'lead' in row ? { says: `${row.lead}: ${row.line}` } : row;
};

const dial = (words: Words, number: string): Call => ({
  text: fill(words.answer.call, { number }),
  href: telOf(number),
});

const emergencyCalls = ({ words, clinic: { numbers } }: Guide): readonly Call[] =>
  numbers.emergency.length
    ? numbers.emergency.map((number) => dial(words, number))
    : [{ text: words.answer.callLocal }];

/** Someone to talk to: each crisis line with the words that go with it. */
const crisisCalls = ({ words, clinic: { numbers } }: Guide): readonly Call[] =>
  numbers.crisis.map(({ number, words: id }) => ({
    ...dial(words, id ? `${number} (${words.crisis[id]})` : number),
    href: telOf(number),
  }));

/** The clinic's number, or "Call your clinic" in words. */
const clinicCall = ({ words: { answer }, clinic: { name, phone = '' } }: Guide): Call => {
  const text = name ? fill(answer.callClinic, { name }) : answer.callYourClinic;
  return { text: phone ? `${text} ${phone}` : text, href: telOf(phone) };
};

/** What each level tells a person to do; `wanted` says who else has to be named. */
const instructions: Record<
  Level,
  (guide: Guide, wanted: readonly Sign['call'][]) => readonly Instruction[]
> = {
  emergency(guide, wanted) {
    const { words, clinic } = guide;
    const [number = words.localEmergency] = clinic.numbers.emergency;
    const calls = wanted.includes('crisis') ? crisisCalls(guide) : [];
    return [
      { calls: emergencyCalls(guide) },
      ...words.answer.emergency.map((text) => ({ text: fill(text, { number }) })),
      ...(calls.length ? [{ text: words.answer.crisis, calls }] : []),
    ];
  },

  urgent(guide, wanted) {
    const { words, clinic } = guide;
    const { answer } = words;
    const { urgent: number } = clinic.numbers;
    return [
      ...(wanted.includes('crisis')
        ? [{ text: answer.crisis, calls: [...crisisCalls(guide), ...emergencyCalls(guide)] }]
        : []),
      ...(wanted.includes('maternity') ? [{ text: answer.maternity }] : []),
      number
        ? { text: fill(answer.urgent, { number }), calls: [dial(words, number)] }
        : { text: answer.urgentNoNumber },
      { text: answer.tellClinic, calls: clinic.phone ? [clinicCall(guide)] : [] },
    ];
  },

  'call-clinic'(guide) {
    const { answer } = guide.words;
    const { phone, url, numbers } = guide.clinic;
    return [
      {
        calls: [clinicCall(guide), ...(url ? [{ text: answer.website, href: url }] : [])],
      },
      { text: answer.clinic },
      ...(phone ? [{ text: fill(answer.clinicNumber, { number: phone }) }] : []),
      {
        text: numbers.urgent
          ? fill(answer.closed, { number: numbers.urgent })
          : answer.closedNoNumber,
      },
    ];
  },

  expected: ({ words }) => [{ text: words.answer.expected }],
};

/** What the checker's advice says to a person, in one language and with one clinic's numbers. */
export const makeAnswer = (guide: Guide, { level, because, pick }: Advice): Answer => {
  const { words } = guide;
  const effect = pick === 'something-else' ? undefined : pick;
  const {
    long,
    care = [],
    again,
  }: Partial<Words['effects'][EffectId]> = effect ? words.effects[effect] : {};
  const isExpected = level === 'expected';
  const isCalm = isExpected || level === 'call-clinic';
  return {
    level,
    todo: [
      ...instructions[level](
        guide,
        because.map((id) => factsOf(id).call),
      ),
      ...(isExpected && long ? [{ text: long }] : []),
    ],
    because: [
      ...(pick ? [{ says: fill(words.answer.noticed, { pick: words.picks[pick] }) }] : []),
      ...because.map((id) => reasonOf(words, id)),
      ...(because.length ? [] : [{ says: words.answer.noGate }, { says: words.answer.noSigns }]),
    ],
    care: isCalm ? care : [],
    again: isExpected ? again : undefined,
    sources: sourcesOfAnswer(because, pick),
    effect,
  };
};
