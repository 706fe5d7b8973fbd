import { html, type TemplateResult } from 'lit';
import { nextStep, picks, type Advice, type Ask, type PickId } from '../clinical/index.js';
import { answerText } from '../guide/answer-text.js';
import { makeAnswer } from '../guide/answer.js';
import { fill } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { readHeadingLevel } from '../guide/settings.js';
import { AcuElement } from './acu-element.js';
import { AcuAnswerEvent } from './acu-events.js';
import { styles } from './acu-checker.styles.js';
import { answerCard } from './answer-card.js';
import { footer } from './footer.js';
import { GuideController } from './guide-controller.js';
import { heading } from './heading.js';
import { questionCard, type Choice } from './question-card.js';

type QuestionId = 'gate' | 'pick' | 'signs';

/** What is ticked in each question; `[]` is "None of these", a missing one was not touched. */
interface Ticks {
  gate?: readonly string[] | undefined;
  pick?: PickId | undefined;
  signs?: readonly string[] | undefined;
}

const isPick = (id: unknown): id is PickId => typeof id === 'string' && Object.hasOwn(picks, id);

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
export class AcuChecker extends AcuElement {
  static override styles = [...AcuElement.styles, styles];

  readonly #guide = new GuideController(this);
  #started = false;
  /** The pick that was given with `start`, and is not asked for again. */
  #given: PickId | undefined;
  #ticks: Ticks = {};
  /** How many questions are answered. */
  #answered = 0;
  #missing = false;
  #copied = false;
  #refused: string | undefined;

  /**
   * Starts with the first question. With a pick only that one is answered already: the emergency
   * signs are always asked first. An unknown pick is warned of and left out.
   */
  start(pick?: string): void {
    if (pick !== undefined && !isPick(pick)) {
      this.warn({ attribute: 'start', given: pick, instead: 'no pick' });
    }
    this.#given = isPick(pick) ? pick : undefined;
    this.restart();
  }

  /** Forgets all answers and asks the first question. */
  restart(): void {
    this.#ticks = { pick: this.#given };
    this.#started = true;
    this.#goTo(0);
  }

  protected override render(): TemplateResult {
    const guide = this.#guide.value;
    const { checker, code, dir } = guide.words;
    const step = this.#step;
    const body = !this.#started
      ? this.#renderCard(guide)
      : 'ask' in step
        ? this.#renderQuestion(guide, step)
        : this.#renderAnswer(guide, step);
    return html`<div class="root" lang=${code} dir=${dir}>
      <div class="body head">${heading(this.#level, checker.title, { part: 'title' })}</div>
      ${body}
      ${footer(
        guide,
        guide.links
          ? undefined
          : {
              open: this.opened.has('about'),
              toggle: (open) => this.disclose('about', open),
            },
      )}
    </div>`;
  }

  get #level(): number {
    return readHeadingLevel(this.headingLevel).value ?? this.#guide.value.headingLevel ?? 2;
  }

  get #questions(): readonly QuestionId[] {
    return this.#given ? ['gate', 'signs'] : ['gate', 'pick', 'signs'];
  }

  get #step(): Ask | Advice {
    const { gate, pick, signs } = this.#ticks;
    const done = this.#questions.slice(0, this.#answered);
    return nextStep({
      ...(done.includes('gate') && gate && { gate }),
      ...((this.#given || done.includes('pick')) && pick && { pick }),
      ...(done.includes('signs') && signs && { signs }),
    });
  }

  #renderCard({ words: { checker } }: Guide): TemplateResult {
    return html`<div class="body stack card">
      <p class="soft" part="intro">${checker.intro}</p>
      <button type="button" class="button primary" part="button" @click=${() => this.start()}>
        ${checker.start}
      </button>
    </div>`;
  }

  #renderQuestion({ words }: Guide, { ask, choices }: Ask): TemplateResult {
    const { checker } = words;
    const { pick } = this.#ticks;
    const several = ask !== 'pick';
    const ticked = this.#ticks[ask] ?? [];
    const texts = {
      gate: (id: string) => {
        const { lead, line } = words.gate[id as keyof typeof words.gate];
        return html`<b>${lead}</b> <span class="line small">${line}</span>`;
      },
      pick: (id: string) => words.picks[id as PickId],
      signs: (id: string) => words.signs[id as keyof typeof words.signs].says,
    };
    const rows = (choices as readonly string[]).map((id): Choice => ({
      text: texts[ask](id),
      ticked: several ? ticked.includes(id) : pick === id,
      onTick: (on) => this.#tick(ask, id, on),
    }));

    return html`<div class="body">${questionCard(
      {
        kind: ask,
        title:
          ask === 'signs' ? fill(checker.signs, { pick: words.picks[pick!] }) : checker[ask],
        hint: { gate: checker.gateHint, pick: undefined, signs: checker.signsHint }[ask],
        choices: rows,
        none: several
          ? {
              text: checker.none,
              ticked: this.#ticks[ask]?.length === 0,
              onTick: (on) => this.#set({ [ask]: on ? [] : undefined }),
            }
          : undefined,
        note: ask === 'gate' ? checker.children : undefined,
        now: this.#questions.indexOf(ask) + 1,
        all: this.#questions.length,
        missing: this.#missing ? (several ? checker.missing : checker.missingPick) : undefined,
      },
      {
        words,
        level: this.#level + 1,
        onBack: () => this.#back(),
        onNext: () => this.#next(ask),
      },
    )}</div>`;
  }

  #renderAnswer(guide: Guide, advice: Advice): TemplateResult {
    const answer = makeAnswer(guide, advice);
    const text = () => answerText(guide.words, answer, new Date(), document.baseURI);
    return answerCard(answer, {
      guide,
      level: this.#level + 1,
      sourcesOpen: this.opened.has('sources'),
      toggleSources: (open) => this.disclose('sources', open),
      onBack: () => this.#back(),
      onRestart: () => this.restart(),
      onCopy: () => void this.#copy(text()),
      onShare:
        'share' in navigator
          ? () => void navigator.share({ text: text() }).catch(() => undefined)
          : undefined,
      onPrint: () => print(),
      copied: this.#copied,
      refused: this.#refused,
    });
  }

  /** Ticks or unticks one choice; another pick forgets the signs of the last one. */
  #tick(ask: QuestionId, id: string, on: boolean): void {
    if (ask === 'pick') {
      this.#set({ pick: id as PickId, signs: undefined });
      return;
    }
    const others = (this.#ticks[ask] ?? []).filter((other) => other !== id);
    const all = on ? [...others, id] : others;
    this.#set({ [ask]: all.length ? all : undefined });
  }

  #set(ticks: Ticks): void {
    this.#ticks = { ...this.#ticks, ...ticks };
    this.#missing = false;
    this.requestUpdate();
  }

  #next(ask: QuestionId): void {
    if (this.#ticks[ask] === undefined) {
      this.#missing = true;
      this.requestUpdate();
      return;
    }
    this.#goTo(this.#answered + 1);
    const step = this.#step;
    if ('level' in step) this.dispatchEvent(new AcuAnswerEvent(step.level));
  }

  #back(): void {
    this.#started = this.#answered > 0;
    this.#goTo(Math.max(0, this.#answered - 1));
  }

  #goTo(answered: number): void {
    this.#answered = answered;
    this.#missing = this.#copied = false;
    this.#refused = undefined;
    this.opened.delete('sources');
    this.requestUpdate();
    void this.#focus();
  }

  /** The new heading takes the focus and is in view; back on the card, the Start button does. */
  async #focus(): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"], .card button');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = true;
      this.requestUpdate();
    } catch {
      this.#refused = text;
      this.requestUpdate();
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'acu-checker': AcuChecker;
  }
}
