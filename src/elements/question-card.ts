import { html, nothing, type TemplateResult } from 'lit';
import type { Ask, GateId, PickId, SignId } from '../clinical/index.js';
import { fill } from '../guide/fill.js';
import type { Words } from '../locales/index.js';
import { heading } from './heading.js';

export type QuestionId = Ask['ask'];

/** Ids that are ticked; an empty list is "None of these", without a list there is no answer yet. */
export type Ticked = readonly string[] | undefined;

/** What a question needs besides the question. */
export interface QuestionOptions {
  /** Level of the question's heading. */
  readonly level: number;
  /** "Question 1 of 3". */
  readonly progress: string;
  readonly ticked: Ticked;
  /** What the third question is about. */
  readonly pick: string | undefined;
  /** Whether Continue was pressed without an answer. */
  readonly missing: boolean;
  readonly onTicked: (ticked: Ticked) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** What stands on a row. */
const textOf = ({ gate, picks, signs }: Words, ask: QuestionId, id: string): unknown => {
  if (ask === 'pick') return picks[id as PickId];
  if (ask === 'signs') return signs[id as SignId].says;
  const { lead, line } = gate[id as GateId];
  return html`<b>${lead}</b> <span class="line small soft">${line}</span>`;
};

/** What is ticked after one more tick, or one less. */
const changed = (ticked: Ticked = [], id: string, on: boolean): Ticked => {
  const others = ticked.filter((other) => other !== id);
  if (on) return [...others, id];
  return others.length ? others : undefined;
};

/** One question: its heading, big rows, Back and Continue. */
export const questionCard = (
  words: Words,
  { ask, choices }: Ask,
  { level, progress, ticked, pick, missing, onTicked, onBack, onNext }: QuestionOptions,
): TemplateResult => {
  const { checker, questions, picks } = words;
  const { title, hint, note, missing: why } = questions[ask];
  const question = fill(title, { pick: picks[pick as PickId] });
  const several = ask !== 'pick';
  // Rows are used again from question to question: `checked` comes before `type`, because a ticked
  // box that turns into a radio button would untick the one that was chosen.
  // Rows carry no id, name or value that tells what they stand for: what is ticked is nowhere else.
  const row = (text: unknown, isOn: boolean, next: (on: boolean) => Ticked, none?: string) =>
    html`<label class=${none ?? nothing} part="choice"
      ><input .checked=${isOn} type=${several ? 'checkbox' : 'radio'} name="choice"
        @change=${(event: Event) => onTicked(next((event.target as HTMLInputElement).checked))}
      /><span>${text}</span></label
    >`;

  return html`<div class="body ${ask}" part="question">
    <p class="small soft">${progress}</p>
    ${heading(level, question)} ${hint ? html`<p class="small soft">${hint}</p>` : nothing}
    <div class="choices" role=${several ? 'group' : 'radiogroup'} aria-label=${question}>
      ${choices.map((id) =>
        row(textOf(words, ask, id), !!ticked?.includes(id), (on) =>
          several ? changed(ticked, id, on) : [id],
        ),
      )}
      ${
        several
          ? row(checker.none, ticked?.length === 0, (on) => (on ? [] : undefined), 'none')
          : nothing
      }
    </div>
    <div role="status">${missing ? html`<p class="missing bold">${why}</p>` : nothing}</div>
    <div class="row buttons">
      <button class="button" part="button" @click=${onBack}>${checker.back}</button>
      <button class="button primary" part="button" @click=${onNext}>${checker.next}</button>
    </div>
    ${note ? html`<p class="small soft">${note}</p>` : nothing}
  </div>`;
};
