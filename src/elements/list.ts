import { html, type TemplateResult } from 'lit';
import type { Reason } from '../guide/answer.js';
import type { Section, Words } from '../locales/index.js';
import { heading } from './heading.js';

/** A bullet list; `undefined` where there is nothing to list. */
export const list = (rows: readonly unknown[]): TemplateResult | undefined =>
  rows.length ? html`<ul>${rows.map((row) => html`<li>${row}</li>`)}</ul>` : undefined;

/** What each section says, a text or rows, under its title; nothing where it says nothing. */
export const sections = (
  words: Words,
  level: number,
  contents: Readonly<Partial<Record<Section, string | readonly unknown[] | undefined>>>,
): unknown =>
  Object.entries(contents).map(([id, content]) =>
    content?.length
      ? html`<div>${heading(level, words.sections[id as Section])}${
          typeof content === 'string' ? html`<p>${content}</p>` : list(content)
        }</div>`
      : '',
  );

/** A statement, and below it what to do about it. */
export const withThen = ({ says, then }: Reason): unknown =>
  then ? html`${says}<br /><b>${then}</b>` : says;
