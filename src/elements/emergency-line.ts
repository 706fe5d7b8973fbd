import { html, type TemplateResult } from 'lit';
import { pieces } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { telOf } from '../guide/phone.js';

/** The line that stays on every view, whatever else is shown. */
export const emergencyLine = ({ words, clinic }: Guide): TemplateResult => {
  const [first] = clinic.numbers.emergency;
  const number = first
    ? html`<a translate="no" href=${telOf(first)}>${first}</a>`
    : words.localEmergency;
  return html`<p class="bold">${pieces<unknown>(words.emergencyLine, { number })}</p>`;
};
