import { html, type TemplateResult } from 'lit';
import type { Figure } from '../clinical/index.js';
import type { Words } from '../locales/index.js';

/** Some of 1,000 dots, as strokes down the columns of 20 that a style sheet dashes into dots. */
const dots = (from: number, to: number): string => {
  let path = '';
  for (let at = from; at < to;) {
    const top = at % 20;
    const count = Math.min(20 - top, to - at);
    path += `M${(at - top) / 20} ${top}v${count - 0.5}`;
    at += count;
  }
  return path;
};

/**
 * How often, as 1,000 dots: full up to the figure, outlined from there to the end of a range. What
 * is rarer than 1 in 1,000 is one large dot, which says so.
 */
export const howOften = (
  { accordion }: Words,
  { low, high = low, per }: Figure,
): TemplateResult => {
  const [few, many] = [low, high].map((n) => Math.ceil((n * 1000) / per)) as [number, number];
  const isRare = high * 1000 < per;
  return html`<svg class="picture dots" viewBox="-.7 -.7 50.4 20.4"
      ><path class="rest" d=${dots(many, 1000)}></path
      ><path class=${isRare ? 'rare' : ''} d=${dots(0, many)}></path
      ><path class="hole" d=${dots(few, many)}></path
    ></svg>
    ${isRare ? html`<p class="small">${accordion.rare}</p>` : ''}`;
};
