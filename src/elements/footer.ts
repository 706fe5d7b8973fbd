import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../guide/guide.js';
import { aboutLines, labels } from '../guide/labels.js';
import { details } from './details.js';
import { emergencyLine } from './emergency-line.js';

const about = ({ words }: Guide, sourceRows: unknown): TemplateResult =>
  details(
    words.about.title,
    html`<div class="stack">
      ${aboutLines(words).map((line) => html`<p>${line}</p>`)}${sourceRows}
    </div>`,
  );

/**
 * The foot of every view: the emergency line and the labels; once a page, with the rows of all
 * sources, the clinic, on paper only, and "About".
 */
export const footer = (guide: Guide, sourceRows?: unknown): TemplateResult =>
  html`<div part="footer">
    ${emergencyLine(guide)}
    <p class="small">${labels(guide.words, new Date())}</p>
    ${
      sourceRows
        ? html`<p class="paper" translate="no">${guide.clinic.name} ${guide.clinic.phone}</p>
            ${about(guide, sourceRows)}`
        : nothing
    }
  </div>`;
