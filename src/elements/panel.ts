import { html, nothing, type TemplateResult } from 'lit';
import { effects, picks, signs, type Effect, type EffectId, type PickId } from '../clinical/index.js';
import { pieces, fill } from '../guide/fill.js';
import { withFigures } from '../guide/figures.js';
import type { Guide } from '../guide/guide.js';
import { compiledLine } from '../guide/labels.js';
import { sourcesOfEffect } from '../guide/sources-of.js';
import { disclosure } from './disclosure.js';
import { emergencyLine } from './emergency-line.js';
import { heading } from './heading.js';
import { sourceList } from './source-list.js';

/** What a panel needs besides its entry. */
export interface PanelOptions {
  readonly guide: Guide;
  /** Level of the headings inside the panel. */
  readonly level: number;
  readonly sourcesOpen: boolean;
  readonly toggleSources: (open: boolean) => void;
  /** Whether the clinic has put a note of its own into the entry's slot. */
  readonly noted: boolean;
  readonly onNote: (event: Event) => void;
}

const list = (rows: readonly string[]): TemplateResult =>
  html`<ul>${rows.map((row) => html`<li>${row}</li>`)}</ul>`;

const isPick = (id: EffectId): id is EffectId & PickId => Object.hasOwn(picks, id);

const glance = ({ words }: Guide, id: EffectId): TemplateResult => {
  const { frequency, duration, group }: Effect = effects[id];
  const { often = [], long } = words.effects[id];
  const { accordion } = words;
  return html`<div class="glance">
    <div class="stack">
      <p class="label">${accordion.howOften}</p>
      ${frequency === 'unknown' ? html`<p>${accordion.notCounted}</p>` : nothing}
      ${often.map((text) => html`<p>${withFigures(words, id, text)}</p>`)}
    </div>
    ${group === 'pleasant'
      ? nothing
      : html`<div class="stack">
          <p class="label">${accordion.howLong}</p>
          <p>${long ?? accordion.lengthUnknown}</p>
          ${duration?.basis === 'cases' ? html`<p>${accordion.notMeasured}</p>` : nothing}
        </div>`}
  </div>`;
};

/** Whom to call and when: the pick's own signs by level, so that panel and checker agree. */
const calls = ({ guide, level }: PanelOptions, pick: PickId): TemplateResult[] => {
  const { words } = guide;
  return (['call-clinic', 'urgent', 'emergency'] as const).map((wanted) => {
    const rows = picks[pick].signs.filter((id) => signs[id].level === wanted);
    return html`<div class="care-card ${wanted}">
      ${heading(level, words.answer.headings[wanted])}
      ${rows.length ? list(rows.map((id) => words.signs[id].says)) : nothing}
      ${wanted === 'call-clinic' ? html`<p>${words.accordion.youKnow}</p>` : nothing}
      ${wanted === 'emergency' ? emergencyLine(guide) : nothing}
    </div>`;
  });
};

const note = ({ guide, noted, onNote }: PanelOptions, id: EffectId): TemplateResult => {
  const { words, clinic } = guide;
  const by = clinic.name
    ? pieces<unknown>(words.accordion.addedBy, {
        name: html`<span translate="no">${clinic.name}</span>`,
      })
    : words.accordion.addedByClinic;
  return html`<div class=${noted ? 'note' : 'none'} part="note">
    <p class="label">${by}</p>
    <slot name=${id} @slotchange=${onNote}></slot>
  </div>`;
};

/** All that an entry says, in the same order for every entry. */
export const panel = (id: EffectId, options: PanelOptions): TemplateResult => {
  const { guide, level } = options;
  const { words, links } = guide;
  const { what, why, care, next } = words.effects[id];
  const { accordion } = words;
  const part = (title: string, content: unknown) =>
    content ? html`<div class="part">${heading(level, title)}${content}</div>` : nothing;
  const ids = sourcesOfEffect(effects[id]);
  const { trigger, panel: cited } = disclosure({
    id: `sources-${id}`,
    look: 'link',
    open: options.sourcesOpen,
    toggle: options.toggleSources,
    label: fill(accordion.sources, { count: ids.length }),
    content: sourceList(ids),
  });

  return html`<div class="inner stack">
    ${glance(guide, id)}
    ${part(accordion.what, html`<p>${what}</p>`)}
    ${part(accordion.why, why && html`<p>${why}</p>`)}
    ${part(accordion.care, care && list(care))}
    ${part(accordion.next, next && list(next))}
    ${isPick(id) ? calls(options, id) : nothing}
    ${isPick(id) && links
      ? html`<button class="button screen" part="button" type="button"
          @click=${() => links.check(id)}>${accordion.checkThis}</button>`
      : nothing}
    ${note(options, id)}
    <div class="sources small soft">
      ${ids.length ? html`<p>${trigger}</p>${cited}` : nothing}
      <p>${compiledLine(words)}</p>
    </div>
  </div>`;
};
