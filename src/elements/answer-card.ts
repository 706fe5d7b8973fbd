import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Call, Instruction } from '../guide/answer.js';
import { fill } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { disclosure } from './disclosure.js';
import { heading } from './heading.js';
import { levelShape } from './level-shape.js';
import { sourceList } from './source-list.js';

/** What a person can do with an answer. */
export interface AnswerOptions {
  readonly guide: Guide;
  /** Level of the answer's heading. */
  readonly level: number;
  readonly sourcesOpen: boolean;
  readonly toggleSources: (open: boolean) => void;
  readonly onBack: () => void;
  readonly onRestart: () => void;
  readonly onCopy: () => void;
  /** Only where the device can share. */
  readonly onShare?: (() => void) | undefined;
  readonly onPrint: () => void;
  /** The text to copy by hand, where the browser refused. */
  readonly refused?: string | undefined;
  readonly copied: boolean;
}

const call = ({ text, number, href }: Call, primary: boolean): TemplateResult =>
  href
    ? html`<a class="button ${primary ? 'primary' : ''}" part="button" translate="no" href=${href}
        >${text}${number ? html` <span class="number">${number}</span>` : nothing}</a>`
    : html`<p class="in-words">${text}</p>`;

const instruction = ({ text, calls = [] }: Instruction, primary: boolean): TemplateResult =>
  html`${text ? html`<p>${text}</p>` : nothing}${calls.length
    ? html`<div class="row calls">${calls.map((each, i) => call(each, primary && i === 0))}</div>`
    : nothing}`;

const list = (level: number, title: string, rows: readonly unknown[]): unknown =>
  rows.length
    ? html`<div>${heading(level, title)}<ul>${rows.map((row) => html`<li>${row}</li>`)}</ul></div>`
    : nothing;

const action = (text: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="link soft" part="button" @click=${onClick}>${text}</button>`;

const more = ({ guide }: AnswerOptions, { effect }: Answer): unknown =>
  effect && guide.links
    ? html`<p class="screen"><button type="button" class="link" part="button"
        @click=${() => guide.links?.read(effect)}>${fill(guide.words.answer.readMore, {
          name: guide.words.effects[effect].name,
        })}</button></p>`
    : nothing;

/** The answer: words and shape first, then what to do, why, what helps, and where to go from here. */
export const answerCard = (answer: Answer, options: AnswerOptions): TemplateResult => {
  const { guide, level } = options;
  const { words } = guide;
  const { trigger, panel } = disclosure({
    id: 'sources',
    look: 'link',
    open: options.sourcesOpen,
    toggle: options.toggleSources,
    label: fill(words.accordion.sources, { count: answer.sources.length }),
    content: sourceList(answer.sources),
  });
  const firstCall = answer.first.findIndex(({ calls }) => calls?.length);
  // an emergency's number belongs into the coloured block, right below the heading
  const top = answer.level === 'emergency' ? 1 : 0;
  const steps = answer.first.map((step, i) => instruction(step, i === firstCall));

  return html`<div class="answer ${answer.level}" part="answer">
    <div class="banner">
      ${levelShape(answer.level)}
      <div class="stack">
        ${heading(level, answer.heading, { focusable: true })}${steps.slice(0, top)}
      </div>
    </div>
    <div class="body stack">
      ${steps.slice(top)}
      <div>
        ${heading(level + 1, words.answer.why)}
        <p class="soft">${words.answer.because}</p>
        <ul>${answer.because.map(
          ({ says, then }) => html`<li>${says}${then ? html`<br /><strong>${then}</strong>` : ''}</li>`,
        )}</ul>
        ${answer.designChoice ? html`<p class="soft">${answer.designChoice}</p>` : nothing}
      </div>
      ${list(level + 1, words.answer.care, answer.care)}
      ${list(level + 1, words.answer.again, answer.again)}
      ${more(options, answer)}
      ${answer.sources.length ? html`<div class="sources"><p>${trigger}</p>${panel}</div>` : nothing}
      <div class="actions screen">
        <p>${words.answer.somethingElse}</p>
        <div class="row">
          ${action(words.checker.back, options.onBack)}
          ${action(words.answer.restart, options.onRestart)}
          ${action(words.answer.copy, options.onCopy)}
          ${options.onShare ? action(words.answer.share, options.onShare) : nothing}
          ${action(words.answer.print, options.onPrint)}
        </div>
        <p role="status" class="small">${options.copied ? words.answer.copied : nothing}${options.refused
          ? words.answer.selected
          : nothing}</p>
        ${options.refused
          ? html`<textarea class="small" readonly rows="8" aria-label=${words.answer.copy} .value=${options.refused}></textarea>`
          : nothing}
      </div>
    </div>
  </div>`;
};
