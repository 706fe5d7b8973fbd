import { effects, picks, type Advice, type EffectId } from '../../src/clinical/index.js';
import { introduction, withFigures } from '../../src/guide/figures.js';
import { fill } from '../../src/guide/fill.js';
import { labels } from '../../src/guide/labels.js';
import { en } from '../../src/locales/en.js';
import { advise, alarm, pickIds, stringsIn, tell, textOf } from '../guide/answers.js';
import { willow } from '../guide/clinics.js';

/** What a person reads in one go, string by string; each string ends a sentence. */
export interface Text {
  readonly title: string;
  readonly strings: readonly string[];
}

export const effectIds = Object.keys(effects) as EffectId[];

/** What an entry says below its name, its figures in their holes. */
export const entryStrings = (id: EffectId): string[] => {
  const { name: _, ...said } = en.effects[id];
  return stringsIn(said).map((text) => withFigures(en, id, text));
};

/** The phrases of a row of the first question. */
export const phrasesOf = (line: string): string[] => line.split(/;\s*/);

const gateRows = Object.values(en.gate).flatMap(({ lead, line }) => [lead, ...phrasesOf(line)]);

const questionOf = (
  { title, hint = '', note = '' }: (typeof en.questions)['gate'],
  choices: readonly string[],
  pick = '',
): readonly string[] =>
  [fill(title, { pick }), hint, ...choices, en.checker.none, note].filter(Boolean);

const isPleasant = (id: EffectId) => effects[id].group === 'pleasant';

/** Each entry as a whole; the pleasant ones are short, and read together. */
export const entries: readonly Text[] = [
  ...effectIds
    .filter((id) => !isPleasant(id))
    .map((id) => ({ title: `entry ${id}`, strings: entryStrings(id) })),
  { title: 'pleasant entries', strings: effectIds.filter(isPleasant).flatMap(entryStrings) },
];

/** Each question as a whole, the third once for every pick. */
export const questions: readonly Text[] = [
  { title: 'question gate', strings: questionOf(en.questions.gate, gateRows) },
  {
    title: 'question pick',
    strings: [
      ...questionOf(en.questions.pick, Object.values(en.picks)),
      en.questions.pick.missing,
      en.checker.intro,
    ],
  },
  ...pickIds.map((pick) => ({
    title: `question signs of ${pick}`,
    strings: questionOf(
      en.questions.signs,
      picks[pick].signs.map((id) => en.signs[id].says),
      en.picks[pick],
    ),
  })),
];

const answer = (title: string, advice: Advice): Text => {
  const { level, todo, because, care, again } = tell(willow, advice);
  const { answer: words } = en;
  return {
    title: `answer ${level}, ${title}`,
    strings: [
      words.headings[level],
      ...todo
        .flatMap(([text, ...calls]) => [text, ...calls.map((call) => call.text)].map(textOf))
        .filter(Boolean),
      en.sections.because,
      ...stringsIn(because),
      ...stringsIn(care),
      ...stringsIn(again),
      words.somethingElse,
    ],
  };
};

/** Each level as a whole, with one example of what led to it. */
export const answers: readonly Text[] = [
  answer('a bruise', advise('bruising')),
  answer('a bruise after 2 weeks', advise('bruising', 'bruise-2-weeks')),
  answer('an infected place', advise('soreness', 'infected-site', 'stops-use')),
  answer('a crisis in pregnancy', advise('fatigue', 'not-coping', 'pregnancy-concern')),
  answer('chest pain', alarm('chest-or-breath')),
];

/** What stands around the entries and the questions. */
export const frame: Text = {
  title: 'introduction, labels and “About this information”',
  strings: [
    ...introduction(en),
    en.accordion.youKnow,
    en.checker.intro,
    en.emergencyLine,
    labels(en, new Date('2030-01-01')),
    en.compiled,
    ...en.about.lines,
  ],
};

/** Every string of the words that is a sentence, so all but the phrases of the first question. */
export const sentencesOfAll: readonly string[] = [
  ...effectIds.flatMap(entryStrings),
  ...introduction(en),
  ...stringsIn({ ...en, gate: [], effects: [] }),
];
