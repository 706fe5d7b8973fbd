import { html, nothing, type TemplateResult } from 'lit';
import {
  effects,
  picks,
  signs,
  type Effect,
  type EffectId,
  type PickId,
} from '../clinical/index.js';
import { withFigures } from '../guide/figures.js';
import { pieces } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { compiledLine } from '../guide/labels.js';
import { sourcesOfEffect } from '../guide/sources-of.js';
import { emergencyLine } from './emergency-line.js';
import { heading } from './heading.js';
import { list, withThen } from './list.js';
import { sourceList } from './source-list.js';

const isPick = (id: EffectId): id is EffectId & PickId => Object.hasOwn(picks, id);

/** At a glance: how often, and how long. */
const glance = ({ words }: Guide, id: EffectId): TemplateResult => {
  const { frequency, group }: Effect = effects[id];
  const { often = [], long } = words.effects[id];
  const { accordion } = words;
  const column = (label: string, lines: readonly string[]) =>
    html`<div><p class="bold soft">${label}</p>${lines.map((line) => html`<p>${line}</p>`)}</div>`;
  return html`<div class="glance">
    ${column(accordion.howOften, [
      ...(frequency === 'unknown' ? [accordion.notCounted] : []),
      ...often.map((text) => withFigures(words, id, text)),
    ])}
    ${group === 'pleasant' ? nothing : column(accordion.howLong, [long ?? accordion.lengthUnknown])}
  </div>`;
};

/** Whom to call and when: the pick's own signs by level, so that panel and checker agree. */
const whenToCall = (guide: Guide, level: number, pick: PickId): TemplateResult[] => {
  const { words } = guide;
  return (['call-clinic', 'urgent', 'emergency'] as const).map((wanted) => {
    const rows = picks[pick].signs.filter((id) => signs[id].level === wanted);
    return html`<div class="care-card ${wanted}">
      ${heading(level, words.answer.headings[wanted])}
      ${list(rows.map((id) => withThen(words.signs[id])))}
      ${wanted === 'call-clinic' ? html`<p>${words.accordion.youKnow}</p>` : nothing}
      ${wanted === 'emergency' ? emergencyLine(guide) : nothing}
    </div>`;
  });
};

/** Shows the box around a slot once there is something in it. */
const onNote = ({ currentTarget }: Event): void => {
  const slot = currentTarget as HTMLSlotElement;
  // a picture has no text, and a stray <p> or <br> that a site builder adds has nothing else
  slot.parentElement!.hidden = !slot
    .assignedNodes({ flatten: true })
    .some(
      (node) =>
        node.textContent?.trim() || (node as Element).matches?.(':not(p, br), :has(:not(br))'),
    );
};

/** The clinic's own words, marked as such. */
const note = ({ words, clinic }: Guide, id: EffectId): TemplateResult =>
  html`<div part="note" hidden>
    <p class="bold soft">${
      clinic.name
        ? pieces<unknown>(words.accordion.addedBy, {
            name: html`<span translate="no">${clinic.name}</span>`,
          })
        : words.accordion.addedByClinic
    }</p>
    <slot name=${id} @slotchange=${onNote}></slot>
  </div>`;

/** All that an entry says, in the same order for every entry; its headings are of the `level`. */
export const panel = (guide: Guide, id: EffectId, level: number): TemplateResult => {
  const { words, links } = guide;
  const { what, why, care, next } = words.effects[id];
  const { accordion } = words;
  const section = (title: string, content: unknown) =>
    content ? html`<div>${heading(level, title)}${content}</div>` : nothing;

  return html`<div class="inner stack">
    ${glance(guide, id)}
    ${section(accordion.what, html`<p>${what}</p>`)}
    ${section(accordion.why, why && html`<p>${why}</p>`)}
    ${section(words.careTitle, care && list(care))}
    ${section(accordion.next, next && list(next))}
    ${isPick(id) ? whenToCall(guide, level, id) : nothing}
    ${
      isPick(id) && links
        ? html`<button class="button screen" part="button"
          @click=${() => links.check(id)}>${accordion.checkThis}</button>`
        : nothing
    }
    ${note(guide, id)}
    <div class="end">
      ${sourceList(words, sourcesOfEffect(effects[id]))}
      <p class="small soft">${compiledLine(words)}</p>
    </div>
  </div>`;
};
