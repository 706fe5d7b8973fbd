import { html, nothing, type TemplateResult } from 'lit';

/** A bullet list, or nothing where there is nothing to list. */
export const list = (rows: readonly unknown[]): TemplateResult | typeof nothing =>
  rows.length ? html`<ul>${rows.map((row) => html`<li>${row}</li>`)}</ul>` : nothing;
