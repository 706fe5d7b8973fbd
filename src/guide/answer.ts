import type { Advice, EffectId, GateId, Level, Sign, SignId, SourceId } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { factsOf } from './facts.js';
import { fill, pieces, type Sentence } from './fill.js';
import type { Guide } from './guide.js';
import { telOf } from './phone.js';
import { sourcesOfAnswer } from './sources-of.js';

/** A link to call or to open, or the words that stand in its place. */
export interface Call {
  readonly text: Sentence;
  readonly href?: string | undefined;
}

/** One thing to do: what is said, which may be nothing, and whom to call then. */
export type Instruction = readonly [text: Sentence, ...calls: readonly Call[]];

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
  readonly care: readonly string[] | undefined;
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

const dial = ({ answer }: Words, number: string, whose = ''): Call => ({
  text: pieces(answer.call + whose, { number }),
  href: telOf(number),
});

const emergencyCalls = ({ words, clinic: { numbers } }: Guide): readonly Call[] =>
  numbers.emergency.length
    ? numbers.emergency.map((number) => dial(words, number))
    : [{ text: words.answer.callLocal }];

/** Someone to talk to: each crisis line with the words that go with it. */
const crisisCalls = ({ words, clinic }: Guide): readonly Call[] =>
  clinic.numbers.crisis.map(({ number, words: id }) =>
    dial(words, number, id && ` (${words.crisis[id]})`),
  );

/** The clinic's number, or "Call your clinic" in words. */
const clinicCall = ({ words: { answer }, clinic: { name = '', phone = '' } }: Guide): Call => ({
  text: pieces(`${name ? answer.callClinic : answer.callYourClinic}${phone && '{phone}'}`, {
    name,
    // with its space: between two elements some browsers do not speak one
    phone: ` ${phone}`,
  }),
  href: telOf(phone),
});

/** What each level tells a person to do; `wanted` says who else has to be named. */
const instructions: Record<
  Level,
  (guide: Guide, wanted: readonly Sign['call'][]) => readonly Instruction[]
> = {
  emergency(guide) {
    const { words, clinic } = guide;
    const [number] = clinic.numbers.emergency;
    return [
      ['', ...emergencyCalls(guide)],
      ...words.answer.emergency.map(
        (text) =>
          [
            number ? pieces(text, { number }) : fill(text, { number: words.localEmergency }),
          ] as const,
      ),
    ];
  },

  urgent(guide, wanted) {
    const { words, clinic } = guide;
    const { answer } = words;
    const { urgent: number } = clinic.numbers;
    return [
      ...(wanted.includes('crisis')
        ? [[answer.crisis, ...crisisCalls(guide), ...emergencyCalls(guide)] as const]
        : []),
      ...(wanted.includes('maternity') ? [[answer.maternity] as const] : []),
      number ? [pieces(answer.urgent, { number }), dial(words, number)] : [answer.urgentNoNumber],
      clinic.phone ? [answer.tellClinic, clinicCall(guide)] : [answer.tellClinic],
    ];
  },

  'call-clinic'(guide) {
    const { answer } = guide.words;
    const { phone, url, numbers } = guide.clinic;
    const { urgent: number } = numbers;
    return [
      ['', clinicCall(guide), ...(url ? [{ text: answer.website, href: url }] : [])],
      [answer.clinic],
      ...(phone ? [[pieces(answer.clinicNumber, { number: phone })] as const] : []),
      [number ? pieces(answer.closed, { number }) : answer.closedNoNumber],
    ];
  },

  expected: ({ words }) => [[words.answer.expected]],
};

/** What the checker's advice says to a person, in one language and with one clinic's numbers. */
export const makeAnswer = (guide: Guide, { level, because, pick }: Advice): Answer => {
  const { words } = guide;
  const effect = pick === 'something-else' ? undefined : pick;
  const { long, care, again }: Partial<Words['effects'][EffectId]> = effect
    ? words.effects[effect]
    : {};
  const isExpected = level === 'expected';
  const isCalm = isExpected || level === 'call-clinic';
  return {
    level,
    todo: [
      ...instructions[level](
        guide,
        because.map((id) => factsOf(id).call),
      ),
      ...(isExpected && long ? [[long] as const] : []),
    ],
    because: [
      ...(pick ? [{ says: fill(words.answer.noticed, { pick: words.picks[pick] }) }] : []),
      ...because.map((id) => reasonOf(words, id)),
      ...(because.length ? [] : words.answer.nothing),
    ],
    care: isCalm ? care : undefined,
    again: isExpected ? again : undefined,
    sources: sourcesOfAnswer(because, pick),
    effect,
  };
};
