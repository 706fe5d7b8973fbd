import type { Reason } from '../guide/answer.js';
import type { Section, Words } from '../locales/index.js';

/** A text, or what a row is made of. */
type Row = string | readonly (string | Node)[];

/**
 * An element with what stands in it. What is said without any control in it is made so, not by a
 * template: as templates, lists and sections take a third of the first rendering.
 */
export const element = (tag: string, ...content: readonly (string | Node)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
};

/** A bullet list; nothing where there is nothing to list. */
export const list = (rows: readonly Row[]): Node | string =>
  rows.length ? element('ul', ...rows.map((row) => element('li', ...[row].flat()))) : '';

/** What each section says, a text or rows, under its title; nothing where it says nothing. */
export const sections = (
  words: Words,
  level: number,
  contents: Readonly<Partial<Record<Section, string | readonly Row[] | undefined>>>,
): readonly Node[] =>
  Object.entries(contents)
    .filter(([, content]) => content?.length)
    .map(([id, content]) =>
      element(
        'div',
        element(`h${level}`, words.sections[id as Section]),
        typeof content === 'string' ? element('p', content) : list(content!),
      ),
    );

/** A statement, and below it what to do about it. */
export const withThen = ({ says, then }: Reason): Row =>
  then ? [says, element('br'), element('b', then)] : says;
