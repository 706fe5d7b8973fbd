import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../guide/answer.js';

/** A bullet list, or nothing where there is nothing to list. */
export const list = (rows: readonly unknown[]): TemplateResult | typeof nothing =>
  rows.length ? html`<ul>${rows.map((row) => html`<li>${row}</li>`)}</ul>` : nothing;

/** A statement, and below it what to do about it. */
export const withThen = ({ says, then }: Reason): unknown =>
  then ? html`${says}<br /><b>${then}</b>` : says;
