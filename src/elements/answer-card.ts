import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Call, Instruction } from '../guide/answer.js';
import { fill } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { heading } from './heading.js';
import { levelShape } from './level-shape.js';
import { list, withThen } from './list.js';
import { sourceList } from './source-list.js';

/** What an answer needs besides itself. */
export interface AnswerOptions {
  /** Level of the answer's heading. */
  readonly level: number;
  /** What a person can do with the answer: the label and what it does. */
  readonly actions: readonly (readonly [string, () => void])[];
  /** What was done, to be announced. */
  readonly status: string;
  /** The text to copy by hand, where the browser refused. */
  readonly refused: string;
}

const call = ({ text, href }: Call): TemplateResult =>
  href
    ? html`<a class="button" part="button" translate="no" href=${href}>${text}</a>`
    : html`<p class="bold">${text}</p>`;

const instruction = ({ text, calls = [] }: Instruction): TemplateResult =>
  html`${text ? html`<p>${text}</p>` : nothing}${
    calls.length ? html`<div class="row calls">${calls.map(call)}</div>` : nothing
  }`;

/** The answer: words and shape first, then what to do, why, what helps, and where to go from here. */
export const answerCard = (
  { words, links }: Guide,
  answer: Answer,
  { level, actions, status, refused }: AnswerOptions,
): TemplateResult => {
  const { effect, because, care, again, todo } = answer;
  const section = (title: string, rows: readonly unknown[]) =>
    rows.length ? html`<div>${heading(level + 1, title)}${list(rows)}</div>` : nothing;
  const [first, ...rest] = todo.map(instruction);

  return html`<div class=${answer.level} part="answer">
    <div class="banner said">
      ${levelShape(answer.level)}
      <div class="stack">${heading(level, words.answer.headings[answer.level])}${first}</div>
    </div>
    <div class="body stack said">
      ${rest}
      ${section(words.answer.because, because.map(withThen))}${section(words.careTitle, care)}${section(words.answer.again, again ? [again] : [])}
    </div>
    <div class="body stack end">
      ${
        effect && links?.shows(effect)
          ? html`<button class="link screen" part="button"
            @click=${() => links.read(effect)}>${fill(words.answer.readMore, {
              name: words.effects[effect].name,
            })}</button>`
          : nothing
      }
      ${sourceList(words, answer.sources)}
      <div class="screen">
        <p>${words.answer.somethingElse}</p>
        <div class="row">
          ${actions.map(
            ([label, onClick]) =>
              html`<button class="link soft" part="button" @click=${onClick}>${label}</button>`,
          )}
        </div>
        <p role="status">${status}</p>
        ${
          refused
            ? html`<textarea readonly rows="8" aria-label=${words.answer.copy} .value=${refused}></textarea>`
            : nothing
        }
      </div>
    </div>
  </div>`;
};
