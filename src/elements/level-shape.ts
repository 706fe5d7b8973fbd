import { html, type TemplateResult } from 'lit';
import type { Level } from '../clinical/index.js';

/** An outline and a mark for each level: octagon, triangle, square with a telephone, clock. */
const shapes: Readonly<Record<Level, readonly [string, string]>> = {
  emergency: ['M7 1h10l6 6v10l-6 6H7l-6-6V7z', 'M12 6v7m0 2v2'],
  urgent: ['M12 1l12 22H0z', 'M12 9v6m0 2v2'],
  'call-clinic': ['M1 1h22v22H1z', 'M8 6q0 9 9 10l1-3-4-1-1 1q-2-1-3-3l1-1-1-3z'],
  expected: ['M12 1a11 11 0 1 0 .1 0z', 'M12 6v6l4 3'],
};

export const levelShape = (level: Level): TemplateResult => {
  const [outline, mark] = shapes[level];
  return html`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true"
    ><path d=${outline}></path><path class="mark" d=${mark}></path
  ></svg>`;
};
