import { html, type TemplateResult } from 'lit';
import { sources, type Source, type SourceId } from '../clinical/index.js';
import { fill } from '../guide/fill.js';
import type { Words } from '../locales/index.js';
import { details } from './details.js';

/** Sources by their citation, linked only where the publisher's own page is known. */
export const sourceRows = (ids: readonly SourceId[]): TemplateResult =>
  html`<ul>${ids.map((id) => {
    const { citation, link }: Source = sources[id];
    return html`<li>${link
      ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${citation}</a>`
      : citation}</li>`;
  })}</ul>`;

/** "Sources (3)", to be opened. */
export const sourceList = (words: Words, ids: readonly SourceId[]): TemplateResult =>
  details(fill(words.sources, { count: ids.length }), sourceRows(ids));
