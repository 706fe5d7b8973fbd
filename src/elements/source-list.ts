import { html, type TemplateResult } from 'lit';
import { sources, type Source, type SourceId } from '../clinical/index.js';
import { fill } from '../guide/fill.js';
import type { Words } from '../locales/index.js';
import { details } from './details.js';
import { list } from './list.js';

/** Sources by their citation, linked only where the publisher's own page is known. */
export const sourceRows = (ids: readonly SourceId[]): ReturnType<typeof list> =>
  list(
    ids.map((id) => {
      const { citation, link }: Source = sources[id];
      return link ? html`<a href=${link} target="_blank" rel="noopener">${citation}</a>` : citation;
    }),
  );

/** "Sources (3)", to be opened; nothing where there are none. */
export const sourceList = (words: Words, ids: readonly SourceId[]): TemplateResult | undefined =>
  ids.length ? details(fill(words.sources, { count: ids.length }), sourceRows(ids)) : undefined;
