import { html, nothing, type TemplateResult } from 'lit';
import type { Ask, GateId, PickId, SignId } from '../clinical/index.js';
import { fill } from '../guide/fill.js';
import type { Words } from '../locales/index.js';
import { heading } from './heading.js';

export type QuestionId = Ask['ask'];

/** What a question needs besides the question. */
export interface QuestionOptions {
  readonly words: Words;
  /** Level of the question's heading. */
  readonly level: number;
  /** What is ticked in this question; empty is "None of these". */
  readonly ticked: readonly string[] | undefined;
  /** What the third question is about. */
  readonly pick: string | undefined;
  readonly now: number;
  readonly all: number;
  /** Whether Continue was pressed without an answer. */
  readonly missing: boolean;
  readonly onTick: (id: string, on: boolean) => void;
  readonly onNone: (on: boolean) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** What stands on a row. */
const texts = {
  gate: ({ gate }: Words, id: string) => {
    const { lead, line } = gate[id as GateId];
    return html`<b>${lead}</b> <span class="line small soft">${line}</span>`;
  },
  pick: ({ picks }: Words, id: string) => picks[id as PickId],
  signs: ({ signs }: Words, id: string) => signs[id as SignId].says,
} satisfies Record<QuestionId, unknown>;

/** One question: its heading, big rows, Back and Continue. */
export const questionCard = ({ ask, choices }: Ask, options: QuestionOptions): TemplateResult => {
  const { words, level, ticked, pick, now, all, missing } = options;
  const { checker } = words;
  const several = ask !== 'pick';
  const { title, hint, note, missing: why } = words.questions[ask];
  const question = fill(title, { pick: words.picks[pick as PickId] });
  // Rows carry no id, name or value that tells what they stand for: what is ticked is nowhere else.
  const row = (text: unknown, on: boolean, tick: (on: boolean) => void, none = '') =>
    html`<label class=${none} part="choice"
      ><input type=${several ? 'checkbox' : 'radio'} name="choice" .checked=${on}
        @change=${(event: Event) => tick((event.target as HTMLInputElement).checked)}
      /><span>${text}</span></label
    >`;

  return html`<div class="body ${ask}" part="question">
    <p class="small soft">${fill(checker.progress, { now, all })}</p>
    ${heading(level, question)}
    ${hint ? html`<p class="soft">${hint}</p>` : nothing}
    <div class="choices" role=${several ? 'group' : 'radiogroup'} aria-label=${question}>
      ${choices.map((id) =>
        row(texts[ask](words, id), !!ticked?.includes(id), (on) => options.onTick(id, on)),
      )}
      ${several ? row(checker.none, ticked?.length === 0, options.onNone, 'none') : nothing}
    </div>
    <div role="status">${missing ? html`<p class="missing">${why}</p>` : nothing}</div>
    ${note ? html`<p class="small soft">${note}</p>` : nothing}
    <div class="row buttons">
      <button class="button" part="button" @click=${options.onBack}>${checker.back}</button>
      <button class="button primary" part="button" @click=${options.onNext}>${checker.next}</button>
    </div>
  </div>`;
};
