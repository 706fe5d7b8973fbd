import { html, nothing, type TemplateResult } from 'lit';
import { effects } from '../clinical/index.js';
import { readClinic } from '../guide/clinic.js';
import { guideContext } from '../guide/guide-context.js';
import type { Guide, Links } from '../guide/guide.js';
import { readEffects, readHeadingLevel, readOnly } from '../guide/settings.js';
import { AcuElement } from './acu-element.js';
import { alone, type AcuPart } from './acu-part.js';
import type { AcuChecker } from './acu-checker.js';
import type { AcuSideEffects } from './acu-side-effects.js';

const slots = ['intro', 'footer', ...Object.keys(effects)];

const parts = 'title,intro,group,item,trigger,panel,note,question,choice,answer,button,footer';

/**
 * The whole thing, ready-made: the checker, then the accordion. With an `<acu-checker>` or an
 * `<acu-side-effects>` anywhere inside it, it shows its children and provides the guide to them.
 *
 * @tag acu-aftercare
 * @summary What to expect after acupuncture: the checker, then the accordion.
 *
 * @slot intro - the clinic's own words below the introduction
 * @slot footer - the clinic's own words above the foot
 * @slot worse-symptoms - the clinic's note at the end of this entry
 * @slot fatigue - the clinic's note at the end of this entry
 * @slot soreness - the clinic's note at the end of this entry
 * @slot bruising - the clinic's note at the end of this entry
 * @slot twitching - the clinic's note at the end of this entry
 * @slot lightheadedness - the clinic's note at the end of this entry
 * @slot emotional-release - the clinic's note at the end of this entry
 * @slot bleeding - the clinic's note at the end of this entry
 * @slot tingling - the clinic's note at the end of this entry
 * @slot nausea - the clinic's note at the end of this entry
 * @slot headache - the clinic's note at the end of this entry
 * @slot skin-reaction - the clinic's note at the end of this entry
 * @slot burn - the clinic's note at the end of this entry
 * @slot sleep-change - the clinic's note at the end of this entry
 * @slot hot-or-cold - the clinic's note at the end of this entry
 * @slot less-stress - the clinic's note at the end of this entry
 * @slot more-energy - the clinic's note at the end of this entry
 * @slot better-sleep - the clinic's note at the end of this entry
 * @slot mental-clarity - the clinic's note at the end of this entry
 * @slot better-digestion - the clinic's note at the end of this entry
 *
 * @event {AcuToggleEvent} acu-toggle - a person opened or closed an entry: `effect`, `open`
 * @event {AcuAnswerEvent} acu-answer - an answer is shown: its `level` and nothing else
 *
 * @csspart title - the title of a part
 * @csspart intro - the introduction of a part
 * @csspart group - a group of entries
 * @csspart item - an entry
 * @csspart trigger - the button that opens an entry
 * @csspart panel - the content of an entry
 * @csspart note - the clinic's note in an entry
 * @csspart question - a question of the checker
 * @csspart choice - a row to tick or choose
 * @csspart answer - the answer
 * @csspart button - a button, or a link that calls a number
 * @csspart footer - the foot with the emergency line
 */
export class AcuAftercare extends AcuElement {
  static override observedAttributes = [
    ...super.observedAttributes,
    'clinic-name',
    'clinic-phone',
    'clinic-url',
    'region',
    'emergency-number',
    'urgent-number',
    'crisis-number',
    'only',
    'effects',
  ];

  /**
   * The clinic's name, shown where the advice is to call.
   * @attr clinic-name
   */
  clinicName?: string;

  /**
   * The clinic's telephone: 2 to 15 digits with spaces and `+ - . ( ) /`, shown as written.
   * @attr clinic-phone
   */
  clinicPhone?: string;

  /**
   * The clinic's page, resolved against this one; `http:` or `https:`.
   * @attr clinic-url
   */
  clinicUrl?: string;

  /**
   * ISO country code, or `GB-NIR` and its like: which numbers to call. Default: none, in words.
   * @attr region
   */
  region?: string;

  /**
   * Used in place of the region's emergency number.
   * @attr emergency-number
   */
  emergencyNumber?: string;

  /**
   * Used in place of the region's line for urgent medical advice.
   * @attr urgent-number
   */
  urgentNumber?: string;

  /**
   * Used in place of the region's lines for someone in a mental health crisis.
   * @attr crisis-number
   */
  crisisNumber?: string;

  /**
   * `checker` or `side-effects`: show that part alone. Default: both.
   * @attr only
   */
  only?: string;

  /**
   * Which entries are shown and in what order within their group: ids with spaces. Default: all.
   * @attr effects
   */
  effects?: string | readonly string[];

  #guide?: Guide;
  /** The parts inside, each with how it is told of a new guide. */
  readonly #parts = new Map<Element, () => unknown>();
  /** Calls that came too early. */
  readonly #early: (() => void)[] = [];

  constructor() {
    super();
    this.addEventListener('context-request', this.#onRequest);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    alone.forEach((part) => part.seek());
    if (this.#isParsing) {
      addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // those that a slot has brought here stay on the page
    const all = [...this.#parts.keys()] as AcuPart[];
    all.filter((part) => part.isConnected).forEach((part) => part.seek());
  }

  /** Opens every entry. */
  expandAll(): void {
    this.#call('expandAll');
  }

  /** Closes every entry. */
  collapseAll(): void {
    this.#call('collapseAll');
  }

  /** Opens an entry. An unknown id is warned of and does nothing. */
  show(id: string): void {
    this.#call('show', id);
  }

  /** Closes an entry. An unknown id is warned of and does nothing. */
  hide(id: string): void {
    this.#call('hide', id);
  }

  /** Starts the checker; with a pick only that one is answered already. */
  start(pick?: string): void {
    this.#call('start', pick);
  }

  /** Forgets all answers of the checker and asks the first question. */
  restart(): void {
    this.#call('restart');
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#provide();
  }

  protected override render(): TemplateResult {
    if (this.#inside.length || this.#isParsing) return html`<slot></slot>`;
    const only = readOnly(this.only);
    return html`${
      only === 'side-effects' ? nothing : html`<acu-checker exportparts=${parts}></acu-checker>`
    }${
      only === 'checker'
        ? nothing
        : html`<acu-side-effects exportparts=${parts}
          >${slots.map((name) => html`<slot name=${name} slot=${name}></slot>`)}</acu-side-effects
        >`
    }`;
  }

  protected override performUpdate(): void {
    super.performUpdate();
    if (this.#isReady) this.#early.splice(0).forEach((call) => call());
  }

  /** Calls a part at once, or as soon as there are parts: none are before this is on the page and read. */
  #call(
    method: 'expandAll' | 'collapseAll' | 'show' | 'hide' | 'start' | 'restart',
    id?: string,
  ): void {
    if (this.#isReady) this.#part(method)?.[method](id!);
    else this.#early.push(() => this.#call(method, id));
  }

  get #isReady(): boolean {
    return this.isConnected && !this.#isParsing;
  }

  /** The page's parser may still be on its way to the children: show them, not the ready-made. */
  get #isParsing(): boolean {
    return document.readyState === 'loading' && !this.nextSibling;
  }

  /** The parts that stand inside this tag, rather than in its own ready-made content. */
  get #inside(): readonly Element[] {
    return [...this.#parts.keys()].filter((part) => !this.#isReadyMade(part));
  }

  #isReadyMade(part: Element): boolean {
    return part.getRootNode() === this.renderRoot;
  }

  /** The part that has a method: its tag may be another's, made from our classes. */
  #part(method: string): (AcuChecker & AcuSideEffects) | undefined {
    // the tag may have ended since
    if (!this.#parts.size) this.requestUpdate();
    this.performUpdate();
    return [...this.#parts.keys()].find((part) => method in part) as never;
  }

  /**
   * Answers a part that asks for the guide. Not a ContextProvider: this one also has to know which
   * parts there are, because one that stands inside the tag takes the place of the ready-made.
   */
  readonly #onRequest = (event: HTMLElementEventMap['context-request']): void => {
    const { context, contextTarget: part, callback } = event;
    if (context !== guideContext) return;
    event.stopPropagation();
    const isReadyMade = this.#isReadyMade(part);
    const tell = () => callback(this.#guide!, leave);
    const leave = () => {
      this.#parts.delete(part);
      if (!isReadyMade) this.requestUpdate();
    };
    this.#parts.set(part, tell);
    tell();
    if (!isReadyMade) this.requestUpdate();
  };

  readonly #links: Links = {
    check: (pick) => this.#part('start')?.start(pick),
    shows: (effect) => !!this.#part('shows')?.shows(effect),
    read: (effect) => this.#part('read')?.read(effect),
  };

  #provide(): void {
    const only = readOnly(this.only, this.warn);
    const tags = new Set(this.#inside.map(({ localName }) => localName));
    const linked = tags.size ? tags.size > 1 : !only;
    this.#guide = {
      words: this.ownWords,
      clinic: readClinic(this, this.warn),
      effects: readEffects(this.effects, this.warn),
      headingLevel: readHeadingLevel(this.headingLevel),
      links: linked ? this.#links : undefined,
    };
    this.#parts.forEach((tell) => tell());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'acu-aftercare': AcuAftercare;
  }
}
