import { html, nothing, type TemplateResult } from 'lit';
import { effects, levels, type Effect, type EffectId, type PickId } from '../clinical/index.js';
import { isPick } from '../clinical/next-step.js';
import { longOf, oftenOf, signsOf } from '../guide/entry.js';
import { pieces } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { sourcesOfEffect } from '../guide/sources-of.js';
import { emergencyLine } from './emergency-line.js';
import { howLong } from './how-long.js';
import { howOften } from './how-often.js';
import { element, list, sections, withThen } from './list.js';
import { sentence } from './sentence.js';
import { sourceList } from './source-list.js';

/** One of two things to see at a glance: a picture that is told by the sentence below it. */
const sight = (
  title: string,
  picture: unknown,
  label: string,
  [first, ...rest]: readonly string[],
): unknown =>
  first &&
  html`<div>
    <p class="bold soft">${title}</p>
    ${
      picture
        ? html`<div role="img" aria-labelledby=${label}>${picture}<p id=${label}>${first}</p></div>`
        : element('p', first)
    }${rest.map((line) => element('p', line))}
  </div>`;

/** At a glance: how often, and how long. */
const glance = ({ words }: Guide, id: EffectId): TemplateResult => {
  const { frequency, figures, duration, escalates = [] }: Effect = effects[id];
  return html`<div class="glance columns">
    ${sight(
      words.sections.often,
      frequency === 'counted' && howOften(words, figures[0]!),
      `often-${id}`,
      oftenOf(words, id),
    )}
    ${sight(
      words.sections.long,
      duration && howLong(words, duration, escalates),
      `long-${id}`,
      longOf(words, id),
    )}
  </div>`;
};

/** Whom to call and when: the pick's own signs by level, so that panel and checker agree. */
const whenToCall = (guide: Guide, level: number, pick: PickId): TemplateResult => {
  const { words } = guide;
  const cards = levels.slice(1).map(
    (wanted) => html`<div class="care-card ${wanted}"
      >${element(`h${level}`, words.answer.headings[wanted])}${list(
        signsOf(pick, wanted).map((id) => withThen(words.signs[id])),
      )}${
        wanted === 'call-clinic' ? element('p', words.accordion.youKnow) : ''
      }${wanted === 'emergency' ? emergencyLine(guide) : ''}</div>`,
  );
  return html`<div class="columns">${cards}</div>`;
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
        ? sentence(pieces(words.accordion.addedBy, { name: clinic.name }))
        : words.accordion.addedByClinic
    }</p>
    <slot name=${id} @slotchange=${onNote}></slot>
  </div>`;

/** All that an entry says, in the same order for every entry; its headings are of the `level`. */
export const panel = (guide: Guide, id: EffectId, level: number): TemplateResult => {
  const { words, links } = guide;
  const { what, why, care, next } = words.effects[id];
  const { accordion } = words;

  return html`<div class="body stack">
    ${glance(guide, id)}
    ${sections(words, level, { what, why, care, next })}
    ${isPick(id) ? whenToCall(guide, level, id) : nothing}
    ${
      isPick(id) && links
        ? html`<button class="button screen" part="button"
          @click=${() => links.check(id)}>${accordion.check}</button>`
        : nothing
    }
    ${note(guide, id)}
    <div class="end">
      ${sourceList(words, sourcesOfEffect(effects[id]))}
      <p class="small">${words.compiled}</p>
    </div>
  </div>`;
};
