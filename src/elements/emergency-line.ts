import { html, type TemplateResult } from 'lit';
import { pieces } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';

/** The line that stays on every view, whatever else is shown. */
export const emergencyLine = ({ words, clinic }: Guide): TemplateResult => {
  const [phone] = clinic.numbers.emergency;
  const number = phone
    ? html`<a class="number" translate="no" href=${phone.href}>${phone.text}</a>`
    : words.localEmergency;
  return html`<p class="now">${pieces<unknown>(words.emergencyLine, { number })}</p>`;
};
