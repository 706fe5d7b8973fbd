import { html, nothing, type TemplateResult } from 'lit';
import { effects, type EffectId } from '../clinical/index.js';
import { groupsOf } from '../guide/entry.js';
import { introduction } from '../guide/figures.js';
import { isEffect, readEffects } from '../guide/settings.js';
import type { Guide } from '../guide/guide.js';
import { AcuToggleEvent } from './acu-events.js';
import { AcuPart } from './acu-part.js';
import { footer } from './footer.js';
import { heading } from './heading.js';
import { item, showOpen } from './item.js';
import { firstOf, reach } from './tree.js';

const onPage = new Set<AcuSideEffects>();

/**
 * The side effects of acupuncture as an accordion. Works alone and inside `<acu-aftercare>`.
 * `#acu-<id>` in the page's address opens an entry, scrolls to it and focuses it.
 *
 * @tag acu-side-effects
 * @summary The side effects of acupuncture as an accordion.
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
 *
 * @csspart title - the title
 * @csspart intro - the introduction
 * @csspart group - a group of entries
 * @csspart item - an entry
 * @csspart trigger - the button that opens an entry
 * @csspart panel - the content of an entry
 * @csspart note - the clinic's note in an entry
 * @csspart button - any other button
 * @csspart footer - the foot with the emergency line
 */
export class AcuSideEffects extends AcuPart {
  static override observedAttributes = [...super.observedAttributes, 'effects'];

  /**
   * Which entries are shown and in what order within their group: ids with spaces. Default: all.
   * @attr effects
   */
  effects?: string | readonly string[];

  readonly #open = new Set<EffectId>();
  /** Opened from an answer: what a patient reads then is in no event. */
  readonly #quiet = new Set<EffectId>();

  override connectedCallback(): void {
    super.connectedCallback();
    onPage.add(this);
    addEventListener('hashchange', this.#onAddress);
    // later, so that a ready-made accordion that makes room for this one is gone; once, not when moved
    if (!this.renderRoot.firstChild) void this.updateComplete.then(this.#onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onPage.delete(this);
    removeEventListener('hashchange', this.#onAddress);
  }

  /** Opens every entry. */
  expandAll(): void {
    this.#set(this.#shown, true);
  }

  /** Closes every entry. */
  collapseAll(): void {
    this.#set(this.#shown, false);
  }

  /** Opens an entry. An unknown id is warned of and does nothing. */
  show(id: string): void {
    this.#setKnown('show', id, true);
  }

  /** Closes an entry. An unknown id is warned of and does nothing. */
  hide(id: string): void {
    this.#setKnown('hide', id, false);
  }

  /** @internal Whether an entry is among those shown. */
  shows(id: EffectId): boolean {
    return this.#shown.includes(id);
  }

  /** @internal Opens an entry for the reader of an answer and takes the focus there. */
  read(id: EffectId): void {
    if (!this.#open.has(id)) this.#quiet.add(id);
    void this.#goTo(id);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    readEffects(this.effects, this.warn);
  }

  protected override performUpdate(): void {
    super.performUpdate();
    this.#showOpen(this.#shown);
  }

  protected override renderPart(guide: Guide): TemplateResult {
    const { accordion } = guide.words;
    return html`
      <div class="body stack">
        ${heading(this.level, html`<span part="title">${accordion.title}</span>`)}
        ${introduction(guide.words).map((text) => html`<p class="soft" part="intro">${text}</p>`)}
        <slot name="intro"></slot>
      </div>
      ${groupsOf(this.#shown).map((ids, i) => this.#renderGroup(guide, ids, !i))}
      <slot name="footer"></slot>
      ${footer(guide, this.sourceRows)}`;
  }

  get #shown(): readonly EffectId[] {
    return readEffects(this.effects) ?? this.guide.effects ?? (Object.keys(effects) as EffectId[]);
  }

  #renderGroup(guide: Guide, ids: readonly EffectId[], isFirst: boolean): TemplateResult {
    const name = guide.words.groups[effects[ids[0]!].group];
    return html`<div part="group" role="group" aria-label=${name}>
      <div class="group-head row apart">
        <p class="bold soft">${name}</p>
        ${isFirst ? this.#renderToggleAll() : nothing}
      </div>
      ${ids.map((id) =>
        item(guide, id, this.level + 1, (open = !this.#open.has(id)) =>
          this.#set([id], open, true),
        ),
      )}
    </div>`;
  }

  get #isAllOpen(): boolean {
    return this.#shown.every((id) => this.#open.has(id));
  }

  /** Shows what is open where it stands: what is rendered anew would lose the reader's place. */
  #showOpen(ids: readonly EffectId[]): void {
    ids.forEach((id) => showOpen(this.renderRoot, id, this.#open.has(id)));
    const { hide, show } = this.guide.words.accordion;
    const text = this.#isAllOpen ? hide : show;
    const button = this.renderRoot.querySelector('.link');
    if (button && button.textContent !== text) button.textContent = text;
  }

  #renderToggleAll(): TemplateResult {
    // all are told of or none: one left out would tell which was opened from an answer
    return html`<button class="link screen" part="button"
      @click=${() => this.#set(this.#shown, !this.#isAllOpen, !this.#quiet.size)}></button>`;
  }

  #setKnown(method: string, id: string, open: boolean): void {
    if (isEffect(id)) this.#set([id], open);
    else this.warn(method, id, 'no entry');
  }

  /** Opens or closes entries; what a person does is told to the page, but for what is quiet. */
  #set(ids: readonly EffectId[], open: boolean, tells = false): void {
    for (const id of ids) {
      if (this.#open.has(id) === open) continue;
      this.#open[open ? 'add' : 'delete'](id);
      if (tells && !this.#quiet.has(id)) this.dispatchEvent(new AcuToggleEvent(id, open));
      if (!open) this.#quiet.delete(id);
    }
    this.#showOpen(ids);
  }

  async #goTo(id: EffectId): Promise<void> {
    this.#set([id], true);
    await this.updateComplete;
    reach(this.renderRoot.querySelector(`#acu-${id}`));
  }

  readonly #onAddress = (): void => {
    const id = location.hash.replace('#acu-', '');
    if (!isEffect(id)) return;
    const holders = [...onPage].filter((accordion) => accordion.shows(id));
    if (firstOf(holders) !== this) return;
    this.#set([id], true, true);
    void this.#goTo(id);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'acu-side-effects': AcuSideEffects;
  }
}
