import { html, type TemplateResult } from 'lit';
import { nextStep, type Advice, type Ask, type PickId, type Step } from '../clinical/index.js';
import { isPick } from '../clinical/next-step.js';
import { makeAnswer } from '../guide/answer.js';
import { fill } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { labels } from '../guide/labels.js';
import type { Words } from '../locales/index.js';
import { AcuAnswerEvent } from './acu-events.js';
import { AcuPart } from './acu-part.js';
import { answerCard } from './answer-card.js';
import { footer } from './footer.js';
import { heading } from './heading.js';
import { questionRows, type QuestionId, type Ticked } from './question-rows.js';
import { reach } from './tree.js';

/**
 * "Is this normal?": three questions, then what to do. Works alone and inside `<acu-aftercare>`.
 * What a person ticks is kept in this element until they leave the page, and goes nowhere.
 *
 * @tag acu-checker
 * @summary "Is this normal?": three questions, then what to do.
 *
 * @event {AcuAnswerEvent} acu-answer - an answer is shown: its `level` and nothing else
 *
 * @csspart title - the title
 * @csspart intro - the sentence on the start card
 * @csspart question - a question
 * @csspart choice - a row to tick or choose
 * @csspart answer - the answer
 * @csspart button - a button, or a link that calls a number
 * @csspart footer - the foot with the emergency line
 */
export class AcuChecker extends AcuPart {
  /** How many questions are answered; none before the start. */
  #answered = -1;
  #questions: readonly QuestionId[] = [];
  #ticks: Partial<Record<QuestionId, Ticked>> = {};
  #status = '';
  #refused = '';

  /**
   * Starts with the first question. With a pick only that one is answered already: the emergency
   * signs are always asked first. An unknown pick is warned of and left out.
   */
  start(pick?: string): void {
    const isKnown = isPick(pick);
    if (pick !== undefined && !isKnown) this.warn('start', pick, 'no pick');
    this.#questions = isKnown ? ['gate', 'signs'] : ['gate', 'pick', 'signs'];
    this.#ticks = isKnown ? { pick: [pick] } : {};
    this.#goTo(0);
  }

  /** Forgets all answers and asks the first question. */
  restart(): void {
    this.start();
  }

  protected override renderPart(guide: Guide): TemplateResult {
    return html`<div class="body">
        ${heading(this.level, html`<span part="title">${guide.words.checker.title}</span>`)}
      </div>
      ${this.#renderSteps(guide)} ${footer(guide, !guide.links && this.sourceRows)}`;
  }

  /**
   * Each step in a place of its own, so that none takes over the nodes of another: a browser that has
   * translated them would leave the words of one question above the rows of the next.
   */
  #renderSteps(guide: Guide): readonly unknown[] {
    return [...Array<undefined>(this.#answered + 1), this.#renderStep(guide)];
  }

  #renderStep(guide: Guide): TemplateResult {
    if (this.#answered < 0) return this.#renderCard(guide);
    const step = this.#step;
    return 'ask' in step ? this.#renderQuestion(guide, step) : this.#renderAnswer(guide, step);
  }

  #renderCard({ words: { checker } }: Guide): TemplateResult {
    return html`<div class="body stack card">
      <p class="soft" part="intro">${checker.intro}</p>
      <button class="button primary" part="button" @click=${() => this.start()}
        >${checker.start}</button>
    </div>`;
  }

  #renderQuestion({ words }: Guide, step: Ask): TemplateResult {
    const { ask } = step;
    const { checker, questions, picks: names } = words;
    const { title, hint, note } = questions[ask];
    const question = fill(title, { pick: names[this.#ticks.pick?.[0] as PickId] });
    const small = (text?: string) => text && html`<p class="small">${text}</p>`;
    return html`<div class="body ${ask}" part="question">
      ${small(fill(checker.progress, { now: this.#answered + 1, all: this.#questions.length }))}
      ${heading(this.level + 1, question)} ${small(hint)}
      ${questionRows(words, step, question, {
        ticked: this.#ticks[ask],
        onTicked: (ticked) => this.#set(ask, ticked),
      })}
      <p class="urgent telling bold" role="status" .textContent=${this.#status}></p>
      <div class="row apart">
        <button class="button" part="button" @click=${this.#back}>${checker.back}</button>
        <button class="button primary" part="button" @click=${() => this.#next(ask)}
          >${checker.next}</button>
      </div>
      ${small(note)}
    </div>`;
  }

  #renderAnswer(guide: Guide, advice: Advice): TemplateResult {
    const { words } = guide;
    const answer = makeAnswer(guide, advice);
    const share = () => void navigator.share({ text: this.#textOf(words) }).catch(() => undefined);
    const actions = [
      [words.checker.back, this.#back],
      [words.answer.restart, () => this.restart()],
      [words.answer.copy, () => void this.#copy(words)],
      ...('share' in navigator ? [[words.answer.share, share] as const] : []),
      [words.answer.print, () => print()],
    ] as const;
    return html`${answerCard(guide, answer, this.level + 1)}
      <div class="body screen">
        <p>${words.answer.somethingElse}</p>
        <div class="row">
          ${actions.map(
            ([label, onClick]) =>
              html`<button class="link" part="button" @click=${onClick}>${label}</button>`,
          )}
        </div>
        <p role="status" .textContent=${this.#status}></p>
        ${
          this.#refused &&
          html`<textarea readonly rows="8" aria-label=${words.answer.copy} .value=${this.#refused}></textarea>`
        }
      </div>`;
  }

  /** Where the answers given so far lead; a pick that came with the start is one of them. */
  get #step(): Step {
    const given = (question: QuestionId) => {
      const at = this.#questions.indexOf(question);
      return at < this.#answered ? this.#ticks[question] : undefined;
    };
    return nextStep({ gate: given('gate'), pick: given('pick')?.[0], signs: given('signs') });
  }

  /** Another pick forgets the signs of the last one. */
  #set(ask: QuestionId, ticked: Ticked): void {
    if (ask === 'pick') this.#ticks.signs = undefined;
    this.#ticks[ask] = ticked;
    this.#status = '';
    this.requestUpdate();
  }

  #next(ask: QuestionId): void {
    if (!this.#ticks[ask]) {
      this.#status = this.guide.words.questions[ask].missing;
      return this.requestUpdate();
    }
    this.#goTo(this.#answered + 1);
    const step = this.#step;
    if ('level' in step) this.dispatchEvent(new AcuAnswerEvent(step.level));
  }

  readonly #back = (): void => this.#goTo(this.#answered - 1);

  #goTo(answered: number): void {
    this.#answered = answered;
    this.#status = this.#refused = '';
    this.requestUpdate();
    void this.#focus();
  }

  /** The new heading takes the focus and is in view; back on the card, the Start button does. */
  async #focus(): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(
      '.body ~ * :is(h3, h4, h5, .primary)',
    );
    if (target && this.#answered >= 0) target.tabIndex = -1;
    reach(target, 'nearest');
  }

  /** The answer as plain text: what was ticked, the date, no diagnosis; no query, no hash. */
  #textOf(words: Words): string {
    const said = this.renderRoot.querySelectorAll<HTMLElement>('.said');
    const now = new Date();
    return [
      ...[...said].map(({ innerText }) => innerText),
      fill(words.answer.date, {
        date: now.toLocaleDateString(words.code, { dateStyle: 'long' }),
      }),
      labels(words, now),
      location.href.replace(/[?#].*/, ''),
    ].join('\n\n');
  }

  async #copy(words: Words): Promise<void> {
    const { answer } = words;
    const text = this.#textOf(words);
    this.#refused = '';
    try {
      await navigator.clipboard.writeText(text);
      this.#status = answer.copied;
    } catch {
      this.#status = answer.selected;
      this.#refused = text;
    }
    // the person may have gone on meanwhile
    if (text !== this.#textOf(words)) this.#status = this.#refused = '';
    this.requestUpdate();
    await this.updateComplete;
    const area = this.renderRoot.querySelector('textarea');
    reach(area, 'nearest');
    area?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'acu-checker': AcuChecker;
  }
}
