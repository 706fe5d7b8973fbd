import {
  effects,
  levels,
  picks,
  signs,
  sources,
  type Effect,
  type Level,
  type SourceId,
} from '../../src/clinical/index.js';
import { isPick } from '../../src/clinical/next-step.js';
import { introduction, withFigures } from '../../src/guide/figures.js';
import { fill } from '../../src/guide/fill.js';
import { aboutLines, labels } from '../../src/guide/labels.js';
import { sourcesOfEffect } from '../../src/guide/sources-of.js';
import { en } from '../../src/locales/en.js';
import { allEntries, groups, type EntryId } from './entries.js';
import { emergencyLine } from './whole.js';

/** Texts that follow one another and are read together: on paper they stay on one page. */
export type Block = readonly string[];

const citations = (ids: readonly SourceId[]): string[] => ids.map((id) => sources[id].citation);

/** An entry's name and what is seen at a glance: the first is of no use without the second. */
const topOf = (id: EntryId): Block => {
  const { name, gist, often = [], long = en.accordion.lengthUnknown } = en.effects[id];
  const { frequency, group }: Effect = effects[id];
  return [
    name,
    gist,
    en.sections.often,
    ...(frequency === 'unknown' ? [en.accordion.notCounted] : []),
    ...often,
    ...(group === 'pleasant' ? [] : [en.sections.long, long]),
  ].map((text) => withFigures(en, id, text));
};

/** What it is, why, what to do and what next time, each under its title. */
const sectionsOf = (id: EntryId): Block[] =>
  (['what', 'why', 'care', 'next'] as const).flatMap((section) => {
    const said = en.effects[id][section];
    return said ? [[en.sections[section], ...[said].flat()]] : [];
  });

/** Whom to call, and when. */
const cardsOf = (id: EntryId, number: string): Block[] => {
  if (!isPick(id)) return [];
  const rows = (level: Level): Block =>
    picks[id].signs.flatMap((sign) => {
      const { says, then = '' } = en.signs[sign];
      return signs[sign].level === level ? [says, then] : [];
    });
  return levels.slice(1).map((level) => {
    const last = {
      emergency: [emergencyLine(number)],
      urgent: [],
      'call-clinic': [en.accordion.youKnow],
      expected: [],
    }[level];
    return [en.answer.headings[level], ...rows(level), ...last];
  });
};

/** "Sources (3)" with the first of them, and each of the others. */
export const sourcesOf = (ids: readonly SourceId[]): Block[] => {
  const [first, ...others] = citations(ids);
  const title = fill(en.sources, { count: ids.length });
  return first ? [[title, first], ...others.map((citation) => [citation])] : [];
};

const entry = (id: EntryId, number: string): Block[] => [
  topOf(id),
  ...sectionsOf(id),
  ...cardsOf(id, number),
  ...sourcesOf(sourcesOfEffect(effects[id])),
  [en.compiled],
];

/** An entry that is so short that it is one block. */
const shortEntry = (id: EntryId, number: string): Block[] => [entry(id, number).flat()];

/** "About this information" as it is printed: open. */
const about = (): Block[] => {
  const [first = '', ...lines] = aboutLines(en);
  const [firstSource = '', ...others] = citations(Object.keys(sources) as SourceId[]);
  return [
    [en.about.title, first],
    ...lines.slice(0, -1).map((line) => [line]),
    [lines.at(-1)!, firstSource],
    ...others.map((citation) => [citation]),
  ];
};

/** What stands at the foot of either part. */
export const foot = (number: string): Block[] => [
  [emergencyLine(number)],
  [labels(en, new Date())],
];

/** All that the side effects say, from the title to the last source. */
export const leaflet = (number: string): Block[] => [
  [en.accordion.title, ...introduction(en)],
  ...(['main', 'also', 'pleasant'] as const).flatMap((group) => {
    const one = group === 'pleasant' ? shortEntry : entry;
    const [[top = [], ...rest] = [], ...others] = groups[group].map((id) => one(id, number));
    return [[en.groups[group], ...top], ...rest, ...others.flat()];
  }),
  ...foot(number),
  ...about(),
];

/** Lines below which something has to follow on the same page. */
export const titles: readonly string[] = [
  en.accordion.title,
  en.checker.title,
  en.about.title,
  en.about.lines.at(-1)!,
  ...[en.sections, en.groups, en.answer.headings].flatMap((all) => Object.values<string>(all)),
  ...allEntries.flatMap((id) => [en.effects[id].name, withFigures(en, id, en.effects[id].gist)]),
  ...Array.from({ length: 20 }, (_, count) => fill(en.sources, { count })),
];
