import { html, type TemplateResult } from 'lit';
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
  toggle: (open?: boolean) => void,
): TemplateResult => {
  const { name, gist } = guide.words.effects[id];
  return html`<div part="item">
    ${heading(
      level,
      html`<button part="trigger" id=${`acu-${id}`}
        aria-controls=${`panel-${id}`} @click=${() => toggle()}
        ><span>${name} <span class="gist small">${withFigures(guide.words, id, gist)}</span></span
      ></button>`,
    )}
    <div id=${`panel-${id}`} part="panel"
      @beforematch=${() => toggle(true)}>${panel(guide, id, level + 1)}</div>
  </div>`;
};

/** Opens or closes an entry where it stands: nothing else need be rendered for that. */
export const showOpen = (root: ParentNode, id: EffectId, open: boolean): void => {
  const button = root.querySelector(`#acu-${id}`);
  if (!button || button.ariaExpanded === `${open}`) return;
  button.ariaExpanded = `${open}`;
  const content = root.querySelector(`#panel-${id}`)!;
  if (open) content.removeAttribute('hidden');
  else content.setAttribute('hidden', 'until-found');
};
