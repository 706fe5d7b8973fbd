import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../guide/guide.js';
import { labels } from '../guide/labels.js';
import { about } from './about.js';
import { emergencyLine } from './emergency-line.js';

/** The foot of every view: the emergency line, the labels and, once a page, "About". */
export const footer = (
  guide: Guide,
  information?: { readonly open: boolean; readonly toggle: (open: boolean) => void },
): TemplateResult => {
  const { trigger, panel } = information
    ? about(guide, information.open, information.toggle)
    : { trigger: nothing, panel: nothing };
  return html`<div class="foot" part="footer">
    ${emergencyLine(guide)}
    <p class="small soft">${labels(guide.words, new Date()).join(' ')}</p>
    ${trigger}${panel}
  </div>`;
};
