import { html, svg, type TemplateResult } from 'lit';
import type { EffectId } from '../clinical/index.js';
import { withFigures } from '../guide/figures.js';
import { disclosure } from './disclosure.js';
import { heading } from './heading.js';
import { panel, type PanelOptions } from './panel.js';

/** What an entry needs besides its id. */
export interface ItemOptions extends PanelOptions {
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
}

const chevron = html`<svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d="m3 5.5 5 5 5-5"></path>`}</svg>`;

/** One entry: a heading with a button that is the whole row, and its panel. */
export const item = (id: EffectId, options: ItemOptions): TemplateResult => {
  const { guide, level, open, toggle } = options;
  const { name, gist } = guide.words.effects[id];
  const { trigger, panel: content } = disclosure({
    id,
    open,
    toggle,
    look: 'trigger',
    label: html`<span class="text"><span class="name">${name}</span>
      <span class="gist small soft">${withFigures(guide.words, id, gist)}</span></span>${chevron}`,
    content: panel(id, options),
  });
  return html`<div class="item" part="item">${heading(level - 1, trigger)}${content}</div>`;
};
