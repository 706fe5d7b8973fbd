import { html, type TemplateResult } from 'lit';

/** Small print that can be opened: found by the browser's find, printed open. */
export const details = (label: string, content: unknown): TemplateResult =>
  html`<details class="small"><summary part="button">${label}</summary>${content}</details>`;
