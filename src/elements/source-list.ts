import type { TemplateResult } from 'lit';
import { sources, type Source, type SourceId } from '../clinical/index.js';
import { fill } from '../guide/fill.js';
import type { Words } from '../locales/index.js';
import { details } from './details.js';
import { element, list } from './list.js';

/** Sources by their citation, linked only where the publisher's own page is known. */
export const sourceRows = (ids: readonly SourceId[]): ReturnType<typeof list> =>
  list(
    ids.map((id) => {
      const { citation, link }: Source = sources[id];
      if (!link) return citation;
      return [
        Object.assign(element('a', citation), { href: link, target: '_blank', rel: 'noopener' }),
      ];
    }),
  );

/** "Sources (3)", to be opened; nothing where there are none. */
export const sourceList = (words: Words, ids: readonly SourceId[]): TemplateResult | undefined =>
  ids.length ? details(fill(words.sources, { count: ids.length }), sourceRows(ids)) : undefined;
