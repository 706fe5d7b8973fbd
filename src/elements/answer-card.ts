import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Call, Instruction } from '../guide/answer.js';
import { fill } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { heading } from './heading.js';
import { levelShape } from './level-shape.js';
import { sections, withThen } from './list.js';
import { sentence } from './sentence.js';
import { sourceList } from './source-list.js';

const call = ({ text, href }: Call): TemplateResult =>
  href
    ? html`<a class="button" part="button" href=${href}>${sentence(text)}</a>`
    : html`<p class="bold">${sentence(text)}</p>`;

const instruction = ([text, ...calls]: Instruction): TemplateResult =>
  html`${text && html`<p>${sentence(text)}</p>`}${
    calls.length ? html`<div class="row">${calls.map(call)}</div>` : ''
  }`;

/** The answer: words and shape first, then what to do, why, what helps, and where to go from here. */
export const answerCard = (
  { words, links }: Guide,
  { level, effect, because, care, again, todo, sources }: Answer,
  headingLevel: number,
): TemplateResult => {
  const [first, ...rest] = todo.map(instruction);

  return html`<div class=${level} part="answer">
    <div class="banner said">
      ${levelShape(level)}
      <div class="stack">${heading(headingLevel, words.answer.headings[level])}${first}</div>
    </div>
    <div class="body stack said">
      ${rest}
      ${sections(words, headingLevel + 1, { because: because.map(withThen), care, again })}
    </div>
    <div class="body stack end">
      ${
        effect && links?.shows(effect)
          ? html`<button class="link screen" part="button"
            @click=${() => links.read(effect)}>${fill(words.answer.read, {
              name: words.effects[effect].name,
            })}</button>`
          : nothing
      }
      ${sourceList(words, sources)}
    </div>
  </div>`;
};
