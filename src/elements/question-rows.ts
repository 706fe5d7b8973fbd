import { html, type TemplateResult } from 'lit';
import type { Ask, GateId, PickId, SignId } from '../clinical/index.js';
import type { Words } from '../locales/index.js';

export type QuestionId = Ask['ask'];

/** Ids that are ticked; an empty list is "None of these", without a list there is no answer yet. */
export type Ticked = readonly string[] | undefined;

/** What is ticked on a question, and what is done with a tick. */
export interface Ticks {
  readonly ticked: Ticked;
  readonly onTicked: (ticked: Ticked) => void;
}

/** What stands on a row. */
const textOf = ({ gate, picks, signs }: Words, ask: QuestionId, id: string): unknown => {
  if (ask === 'pick') return picks[id as PickId];
  if (ask === 'signs') return signs[id as SignId].says;
  const { lead, line } = gate[id as GateId];
  return html`<b>${lead}</b> <span class="line small">${line}</span>`;
};

/** What is ticked after one more tick, or one less. */
const changed = (ticked: Ticked = [], id: string, on: boolean): Ticked => {
  const others = ticked.filter((other) => other !== id);
  if (on) return [...others, id];
  return others.length ? others : undefined;
};

/** One question: its big rows, and "None of these" apart from them. */
export const questionRows = (
  words: Words,
  { ask, choices }: Ask,
  question: string,
  { ticked, onTicked }: Ticks,
): TemplateResult => {
  const several = ask !== 'pick';
  // Rows carry no id, name or value that tells what they stand for: what is ticked is nowhere else.
  const row = (text: unknown, isOn: boolean, next: (on: boolean) => Ticked, none?: string) =>
    html`<label class=${none} part="choice"
      ><input .checked=${isOn} type=${several ? 'checkbox' : 'radio'} name="choice"
        @change=${(event: Event) => onTicked(next((event.target as HTMLInputElement).checked))}
      /><span>${text}</span></label
    >`;

  return html`<div class="choices" role=${several ? 'group' : 'radiogroup'} aria-label=${question}>
    ${choices.map((id) =>
      row(textOf(words, ask, id), !!ticked?.includes(id), (on) =>
        several ? changed(ticked, id, on) : [id],
      ),
    )}
    ${
      several
        ? row(words.checker.none, ticked?.length === 0, (on) => (on ? [] : undefined), 'none')
        : ''
    }
  </div>`;
};
