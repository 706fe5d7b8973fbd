import { html, svg, type TemplateResult } from 'lit';
import type { Level } from '../clinical/index.js';

/** A shape for each level, on the same 24-unit grid: octagon, triangle, telephone, clock. */
// Closed by hand: a minifier of HTML takes the slash of an empty SVG element away.
const shapes = {
  emergency: svg`<path d="M8 1h8l7 7v8l-7 7H8l-7-7V8z"></path><path class="mark" d="M12 6v7m0 4v.01"></path>`,
  urgent: svg`<path d="M12 1.5 23.5 22H.5z"></path><path class="mark" d="M12 9v6m0 3.5v.01"></path>`,
  'call-clinic': svg`<rect x="1" y="1" width="22" height="22" rx="5"></rect><path class="mark" d="M7.5 7c0 5.5 4 9.5 9.5 9.5v-3l-3-1-1.5 1.5c-1.5-.5-2.5-1.5-3-3L11 9.5l-1-3z"></path>`,
  expected: svg`<circle cx="12" cy="12" r="11"></circle><path class="mark" d="M12 6v6l4 2.5"></path>`,
} as const satisfies Record<Level, unknown>;

export const levelShape = (level: Level): TemplateResult =>
  html`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true">${shapes[level]}</svg>`;
