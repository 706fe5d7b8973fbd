import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import { fill } from '../guide/fill.js';
import { heading } from './heading.js';

/** One thing to tick or choose. */
export interface Choice {
  readonly text: unknown;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** A question with its choices. */
export interface Question {
  readonly kind: 'gate' | 'pick' | 'signs';
  readonly title: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice[];
  /** "None of these", where more than one can be ticked. */
  readonly none?: Choice | undefined;
  readonly note?: string | undefined;
  readonly now: number;
  readonly all: number;
  /** What is missing, once Continue was pressed without an answer. */
  readonly missing?: string | undefined;
}

/** What the buttons do, and the level of the question's heading. */
export interface QuestionOptions {
  readonly words: Words;
  readonly level: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

// Rows carry no id, name or value that tells what they stand for: what is ticked is nowhere else.
const row = ({ text, ticked, onTick }: Choice, type: 'checkbox' | 'radio', last = ''): TemplateResult =>
  html`<label class="choice ${last}" part="choice"
    ><input type=${type} name="choice" .checked=${ticked}
      @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)} />
    <span>${text}</span></label
  >`;

/** One question: its heading, big rows, Back and Continue. */
export const questionCard = (
  { kind, title, hint, choices, none, note, now, all, missing }: Question,
  { words: { checker }, level, onBack, onNext }: QuestionOptions,
): TemplateResult => {
  const isPick = kind === 'pick';
  return html`<div class="question ${kind}" part="question">
    <p class="small soft">${fill(checker.progress, { now, all })}</p>
    <svg class="progress" aria-hidden="true"><rect width=${`${(100 * now) / all}%`} ></rect></svg>
    ${heading(level, title, { id: 'question', focusable: true })}
    ${hint ? html`<p class="soft" id="hint">${hint}</p>` : nothing}
    <div class="choices" role=${isPick ? 'radiogroup' : 'group'} aria-labelledby="question"
      aria-describedby=${`${hint ? 'hint ' : ''}missing`}>
      ${choices.map((choice) => row(choice, isPick ? 'radio' : 'checkbox'))}
      ${none ? row(none, 'checkbox', 'none') : nothing}
    </div>
    <p class="missing" id="missing" role="status">${missing ?? nothing}</p>
    ${note ? html`<p class="small soft">${note}</p>` : nothing}
    <div class="row buttons">
      <button type="button" class="button" part="button" @click=${onBack}>${checker.back}</button>
      <button type="button" class="button primary" part="button" @click=${onNext}>${checker.next}</button>
    </div>
  </div>`;
};
