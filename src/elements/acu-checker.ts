import { html, type TemplateResult } from 'lit';
import { nextStep, picks, type Advice, type Ask, type Step } from '../clinical/index.js';
import { makeAnswer } from '../guide/answer.js';
import { fill } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { labels } from '../guide/labels.js';
import type { Words } from '../locales/index.js';
import { AcuAnswerEvent } from './acu-events.js';
import { AcuPart } from './acu-part.js';
import { styles } from './acu-checker.styles.js';
import { answerCard } from './answer-card.js';
import { footer } from './footer.js';
import { heading } from './heading.js';
import { questionCard, type QuestionId, type Ticked } from './question-card.js';

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
  static override styles = [...AcuPart.styles, styles];

  /** How many questions are answered; none before the start. */
  #answered = -1;
  #questions: readonly QuestionId[] = [];
  #ticks: Partial<Record<QuestionId, Ticked>> = {};
  #missing = false;
  #status = '';
  #refused = '';

  /**
   * Starts with the first question. With a pick only that one is answered already: the emergency
   * signs are always asked first. An unknown pick is warned of and left out.
   */
  start(pick?: string): void {
    const known = Object.keys(picks).find((id) => id === pick);
    if (pick !== undefined && !known) this.warn('start', pick, 'no pick');
    this.#questions = known ? ['gate', 'signs'] : ['gate', 'pick', 'signs'];
    this.#ticks = known ? { pick: [known] } : {};
    this.#goTo(0);
  }

  /** Forgets all answers and asks the first question. */
  restart(): void {
    this.start();
  }

  protected override renderPart(guide: Guide): TemplateResult {
    return html`<div class="body">
        <div part="title">${heading(this.level, guide.words.checker.title)}</div>
      </div>
      ${this.#renderStep(guide)} ${footer(guide, !guide.links)}`;
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

  #renderQuestion(guide: Guide, question: Ask): TemplateResult {
    const { ask } = question;
    return questionCard(guide.words, question, {
      level: this.level + 1,
      ticked: this.#ticks[ask],
      pick: this.#ticks.pick?.[0],
      progress: fill(guide.words.checker.progress, {
        now: this.#answered + 1,
        all: this.#questions.length,
      }),
      missing: this.#missing,
      onTicked: (ticked) => this.#set(ask, ticked),
      onBack: () => this.#goTo(this.#answered - 1),
      onNext: () => this.#next(ask),
    });
  }

  #renderAnswer(guide: Guide, advice: Advice): TemplateResult {
    const { words } = guide;
    const answer = makeAnswer(guide, advice);
    const share = () => void navigator.share({ text: this.#textOf(words) }).catch(() => undefined);
    return answerCard(guide, answer, {
      level: this.level + 1,
      actions: [
        [words.checker.back, () => this.#goTo(this.#answered - 1)],
        [words.answer.restart, () => this.restart()],
        [words.answer.copy, () => void this.#copy(words)],
        ...('share' in navigator ? [[words.answer.share, share] as const] : []),
        [words.answer.print, () => print()],
      ],
      status: this.#status,
      refused: this.#refused,
    });
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
    this.#ticks = { ...this.#ticks, ...(ask === 'pick' && { signs: undefined }), [ask]: ticked };
    this.#missing = false;
    this.requestUpdate();
  }

  #next(ask: QuestionId): void {
    this.#missing = !this.#ticks[ask];
    if (this.#missing) return this.requestUpdate();
    this.#goTo(this.#answered + 1);
    const step = this.#step;
    if ('level' in step) this.dispatchEvent(new AcuAnswerEvent(step.level));
  }

  #goTo(answered: number): void {
    this.#answered = answered;
    this.#missing = false;
    this.#status = this.#refused = '';
    this.requestUpdate();
    void this.#focus();
  }

  /** The new heading takes the focus and is in view; back on the card, the Start button does. */
  async #focus(): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(
      '.body ~ * :is(h3, h4, h5, .primary)',
    )!;
    if (this.#answered >= 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** The answer as plain text: what was ticked, the date, no diagnosis; no query, no hash. */
  #textOf(words: Words): string {
    const said = this.renderRoot.querySelectorAll<HTMLElement>('.said');
    const now = new Date();
    return [
      ...[...said].map(({ innerText }) => innerText),
      fill(words.answer.copyDate, {
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
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'acu-checker': AcuChecker;
  }
}
