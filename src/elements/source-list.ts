import { html, type TemplateResult } from 'lit';
import { sources, type Source, type SourceId } from '../clinical/index.js';

/** Sources by their citation, linked only where the publisher's own page is known. */
export const sourceList = (ids: readonly SourceId[]): TemplateResult =>
  html`<ul class="small soft">
    ${ids.map((id) => {
      const { citation, link }: Source = sources[id];
      return html`<li>${link
        ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${citation}</a>`
        : citation}</li>`;
    })}
  </ul>`;
