import { html } from 'lit';
import type { Sentence } from '../guide/fill.js';

/** A sentence whose numbers and names stay as they are when the browser translates the page. */
export const sentence = (said: Sentence): unknown =>
  [said].flat().map((piece, i) => (i % 2 ? html`<span translate="no">${piece}</span>` : piece));
