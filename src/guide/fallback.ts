import {
  contentVersion,
  effects,
  gate,
  levels,
  sources,
  type EffectId,
  type GateId,
  type PickId,
  type SignId,
  type Source,
} from '../clinical/index.js';
import { isPick } from '../clinical/next-step.js';
import type { FallbackWords } from '../locales/fallback.js';
import type { Words } from '../locales/index.js';
import { groupsOf, longOf, oftenOf, signsOf } from './entry.js';
import { introduction, withFigures } from './figures.js';
import { fill } from './fill.js';
import { aboutLines, reviewLine } from './labels.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** What the page has to write in place of some words: comments around them, which nobody sees. */
const place = (what: string, words: string): string =>
  `<!-- FILL IN: ${what} -->${safe(words)}<!-- END -->`;

const element = (tag: string, content: string): string => `<${tag}>${content}</${tag}>`;

const paragraphs = (texts: readonly string[]): string[] =>
  texts.map((text) => element('p', safe(text)));

const list = (rows: readonly string[]): string[] => [
  '<ul>',
  ...rows.map((row) => element('li', row)),
  '</ul>',
];

const bullets = (texts: readonly string[]): string[] => list(texts.map(safe));

/** A text or a list under its heading; nothing where there is nothing to say. */
const section = (
  title: string,
  content: string | readonly string[] = [],
  rows = paragraphs,
): string[] => {
  const texts = [content].flat();
  return texts.length ? [element('h4', safe(title)), ...rows(texts)] : [];
};

const cite = ({ citation, link }: Source): string =>
  link ? `<a href="${safe(link)}">${safe(citation)}</a>` : safe(citation);

/** What an entry says of whom to call and when. */
const whenToCall = (words: Words, pick: PickId): string[] =>
  levels.slice(1).flatMap((level) =>
    section(
      words.answer.headings[level],
      [
        ...signsOf(pick, level).map((id: SignId) => {
          const { says, then = '' } = words.signs[id];
          return `${says} ${then}`.trim();
        }),
        ...(level === 'call-clinic' ? [words.accordion.youKnow] : []),
      ],
      bullets,
    ),
  );

const entry = (words: Words, id: EffectId): string[] => {
  const { name, gist, what, why, care, next } = words.effects[id];
  const { sections } = words;
  return [
    '<details>',
    element('summary', safe(`${name}. ${withFigures(words, id, gist)}`)),
    ...section(sections.often, oftenOf(words, id)),
    ...section(sections.long, longOf(words, id)),
    ...section(sections.what, what),
    ...section(sections.why, why),
    ...section(sections.care, care, bullets),
    ...section(sections.next, next, bullets),
    ...(isPick(id) ? whenToCall(words, id) : []),
    '</details>',
  ];
};

/**
 * What stands inside the tag where no script runs, and for search engines: the emergency line, the
 * signs of an emergency and every entry. It cannot know a region or a clinic: what the page has to
 * fill in is marked.
 */
export const fallbackOf = (words: Words, own: FallbackWords): string => {
  const { answer, questions, accordion, about } = words;
  const number = place('the emergency number of your country', words.localEmergency);
  const withNumber = (text: string): string => fill(safe(text), { number });
  // the first line is of the checker too
  const [, ...aboutRest] = aboutLines(words);
  return [
    `<!-- acu-aftercare, content ${contentVersion}: for inside the tag, read until the script runs -->`,
    element('p', element('b', withNumber(words.emergencyLine))),
    element('h2', safe(questions.gate.title)),
    ...list(
      Object.keys(gate).map((id) => {
        const { lead, line } = words.gate[id as GateId];
        return `<b>${safe(lead)}:</b> ${safe(line)}`;
      }),
    ),
    element('p', element('b', safe(`${own.ifAny} ${answer.headings.emergency}.`))),
    ...answer.emergency.map((text) => element('p', withNumber(text))),
    ...paragraphs([own.children]),
    element('h2', safe(accordion.title)),
    ...paragraphs([`${own.general} ${reviewLine(words)}`, ...introduction(words)]),
    element('h3', safe(answer.headings.urgent)),
    ...paragraphs([own.pregnant, answer.urgentNoNumber, answer.tellClinic]),
    element('h3', place('Call, the name and the number of your clinic', answer.callYourClinic)),
    ...paragraphs([answer.clinic, answer.closedNoNumber]),
    ...groupsOf(Object.keys(effects) as EffectId[]).flatMap((ids) => [
      element('h3', safe(words.groups[effects[ids[0]!].group])),
      ...ids.flatMap((id) => entry(words, id)),
    ]),
    '<details>',
    element('summary', safe(about.title)),
    ...paragraphs([own.adults, ...aboutRest]),
    ...list(Object.values<Source>(sources).map(cite)),
    '</details>',
    '',
  ].join('\n');
};
