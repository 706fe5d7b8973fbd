import {
  effects,
  gate,
  signs,
  type Advice,
  type EffectId,
  type GateId,
  type GateSign,
  type Level,
  type Sign,
  type SignId,
  type SourceId,
} from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import type { Guide } from './guide.js';
import { fill } from './fill.js';
import type { Phone } from './phone.js';
import { sourcesOfAnswer } from './sources-of.js';

/** A number to call, or the words that stand in its place. */
export interface Call {
  readonly text: string;
  /** Shown beside the text, where the text does not hold it. */
  readonly number?: string | undefined;
  readonly href?: string | undefined;
}

/** One instruction: whom to call, and what is said with it. */
export interface Instruction {
  readonly text?: string | undefined;
  readonly calls?: readonly Call[] | undefined;
}

/** A statement that led to the answer, and what to do about it. */
export interface Reason {
  readonly says: string;
  readonly then?: string | undefined;
}

/** Everything an answer says, in the order in which it is said. */
export interface Answer {
  readonly level: Level;
  readonly heading: string;
  /** What to do, the first thing first. */
  readonly first: readonly Instruction[];
  readonly because: readonly Reason[];
  readonly care: readonly string[];
  /** When to look again. */
  readonly again: readonly string[];
  readonly designChoice?: string | undefined;
  readonly sources: readonly SourceId[];
  /** The entry to read on in. */
  readonly effect?: EffectId | undefined;
}

const isGate = (id: GateId | SignId): id is GateId => Object.hasOwn(gate, id);

const factsOf = (id: GateId | SignId): GateSign | Sign => (isGate(id) ? gate[id] : signs[id]);

const reason = (words: Words, id: GateId | SignId): Reason => {
  if (!isGate(id)) return words.signs[id];
  const { lead, line } = words.gate[id];
  return { says: `${lead}: ${line}` };
};

const dial = (words: Words, { text, href }: Phone): Call => ({
  text: fill(words.answer.call, { number: text }),
  href,
});

const emergencyCalls = ({ words, clinic }: Guide): readonly Call[] =>
  clinic.numbers.emergency.length
    ? clinic.numbers.emergency.map((phone) => dial(words, phone))
    : [{ text: words.answer.callLocal }];

/** Someone to talk to: the crisis lines, each with its words. */
const crisisCalls = ({ words, clinic }: Guide): readonly Call[] =>
  clinic.numbers.crisis.map((line) => {
    const { text, href } = dial(words, line);
    return { text: line.words ? `${text} (${words.crisis[line.words]})` : text, href };
  });

const clinicCall = ({ words, clinic }: Guide): Call => {
  const name = clinic.name ?? '';
  const text = name ? fill(words.answer.callClinic, { name }) : words.answer.callYourClinic;
  return clinic.phone
    ? { text, number: clinic.phone.text, href: clinic.phone.href }
    : { text };
};

const clinicLink = ({ words, clinic }: Guide): readonly Call[] =>
  clinic.url
    ? [
        {
          text: fill(words.answer.website, { name: clinic.name ?? new URL(clinic.url).host }),
          href: clinic.url,
        },
      ]
    : [];

/** The instructions of each level; `wanted` says who else has to come first. */
const instructions: Record<
  Level,
  (guide: Guide, wanted: ReadonlySet<Sign['call']>) => readonly Instruction[]
> = {
  emergency(guide, wanted) {
    const { words } = guide;
    const [first] = guide.clinic.numbers.emergency;
    const crisis = crisisCalls(guide);
    return [
      { calls: emergencyCalls(guide) },
      ...words.answer.emergency.map((text) => ({
        text: fill(text, { number: first?.text ?? words.localEmergency }),
      })),
      ...(wanted.has('crisis') && crisis.length
        ? [{ text: words.answer.crisis, calls: crisis }]
        : []),
    ];
  },

  urgent(guide, wanted) {
    const { answer } = guide.words;
    const { urgent } = guide.clinic.numbers;
    return [
      ...(wanted.has('crisis')
        ? [{ text: answer.crisis, calls: [...crisisCalls(guide), ...emergencyCalls(guide)] }]
        : []),
      ...(wanted.has('maternity') ? [{ text: answer.maternity }] : []),
      urgent
        ? {
            text: fill(answer.urgent, { number: urgent.text }),
            calls: [dial(guide.words, urgent)],
          }
        : { text: answer.urgentNoNumber },
      { text: answer.tellClinic, calls: guide.clinic.phone ? [clinicCall(guide)] : [] },
    ];
  },

  'call-clinic'(guide) {
    const { answer } = guide.words;
    const { phone, numbers } = guide.clinic;
    return [
      { calls: [clinicCall(guide), ...clinicLink(guide)] },
      { text: answer.clinic },
      ...(phone ? [{ text: fill(answer.clinicNumber, { number: phone.text }) }] : []),
      {
        text: numbers.urgent
          ? fill(answer.closed, { number: numbers.urgent.text })
          : answer.closedNoNumber,
      },
    ];
  },

  expected({ words }) {
    return [{ text: words.answer.expected }];
  },
};

/** What the checker's advice says to a person, in one language and with one clinic's numbers. */
export const makeAnswer = (guide: Guide, { level, because, pick }: Advice): Answer => {
  const { words } = guide;
  const effect = pick === 'something-else' ? undefined : pick;
  const entry = effect && words.effects[effect];
  const calm = level === 'expected' || level === 'call-clinic';
  const facts = because.map(factsOf);
  const reasons = because.map((id) => reason(words, id));
  const unmeasured = facts.some((sign) => 'designChoice' in sign && sign.level === level);

  return {
    level,
    heading: words.answer.headings[level],
    first: [
      ...instructions[level](guide, new Set(facts.map(({ call }) => call))),
      ...(level === 'expected' && effect && 'duration' in effects[effect]
        ? [{ text: entry?.long }]
        : []),
    ],
    because: [
      ...(pick ? [{ says: fill(words.answer.noticed, { pick: words.picks[pick] }) }] : []),
      ...reasons,
      ...(pick && !reasons.length
        ? [{ says: words.answer.noGate }, { says: words.answer.noSigns }]
        : []),
    ],
    care: (calm && entry?.care) || [],
    again: [
      ...(level === 'expected' && entry?.again ? [entry.again] : []),
      ...(calm ? [words.answer.anythingNew] : []),
    ],
    designChoice: unmeasured ? words.answer.designChoice : undefined,
    sources: sourcesOfAnswer(because, pick),
    effect,
  };
};
