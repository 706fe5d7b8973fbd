import { html, nothing, type TemplateResult } from 'lit';
import { sources, type SourceId } from '../clinical/index.js';
import type { Guide } from '../guide/guide.js';
import { aboutLines, labels } from '../guide/labels.js';
import { details } from './details.js';
import { emergencyLine } from './emergency-line.js';
import { element } from './list.js';
import { sourceRows } from './source-list.js';

const about = ({ words }: Guide): TemplateResult =>
  details(
    words.about.title,
    html`<div class="stack">
      ${aboutLines(words).map((line) => element('p', line))}${sourceRows(Object.keys(sources) as SourceId[])}
    </div>`,
  );

/**
 * The foot of every view: the emergency line and the labels; once a page the clinic, on paper only,
 * and "About".
 */
export const footer = (guide: Guide, withAbout: boolean): TemplateResult =>
  html`<div part="footer">
    ${emergencyLine(guide)}
    <p class="small">${labels(guide.words, new Date())}</p>
    ${
      withAbout
        ? html`<p class="paper" translate="no">${guide.clinic.name} ${guide.clinic.phone}</p>
            ${about(guide)}`
        : nothing
    }
  </div>`;
