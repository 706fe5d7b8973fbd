import { html, nothing, type TemplateResult } from 'lit';
import type { EffectId } from '../clinical/index.js';
import { withFigures } from '../guide/figures.js';
import type { Guide } from '../guide/guide.js';
import { heading } from './heading.js';
import { panel } from './panel.js';

/**
 * One entry: a heading with a button that is the whole row, and its panel. A closed panel stays in
 * reach of the browser's find, which opens it, and of the printer.
 */
export const item = (
  guide: Guide,
  id: EffectId,
  level: number,
  open: boolean,
  toggle: (open: boolean) => void,
): TemplateResult => {
  const { name, gist } = guide.words.effects[id];
  return html`<div part="item">
    ${heading(
      level,
      html`<button part="trigger" id=${`acu-${id}`}
        aria-expanded=${open} aria-controls=${`panel-${id}`}
        @click=${() => toggle(!open)}
        ><span>${name} <span class="gist small">${withFigures(guide.words, id, gist)}</span></span
      ></button>`,
    )}
    <div id=${`panel-${id}`} part="panel" hidden=${open ? nothing : 'until-found'}
      @beforematch=${() => toggle(true)}>${panel(guide, id, level + 1)}</div>
  </div>`;
};
