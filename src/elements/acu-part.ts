import { ContextConsumer } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { guideContext, type Provided } from '../guide/guide-context.js';
import { guideAlone, type Guide } from '../guide/guide.js';
import { readHeadingLevel } from '../guide/settings.js';
import { AcuElement } from './acu-element.js';
import { nearestLang } from './tree.js';

/** A part of the whole: takes its guide from a provider, or makes its own where it stands alone. */
export abstract class AcuPart extends AcuElement {
  readonly #provided = new ContextConsumer(this, {
    context: guideContext,
    subscribe: true,
    callback: ({ join }) => this.#joinOnce(join),
  });
  #join?: Provided['join'] | undefined;
  #leave?: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    // the consumer keeps the last value, which is no longer this part's
    this.#join = this.#leave = this.#provided.value = undefined!;
  }

  protected get guide(): Guide {
    return this.#provided.value?.guide ?? guideAlone(nearestLang(this));
  }

  /** The level of this part's title: its own setting, the whole's, or 2. */
  protected get level(): number {
    return Number(readHeadingLevel(this.headingLevel).value ?? this.guide.headingLevel ?? 2);
  }

  protected override render(): TemplateResult {
    const { code, dir } = this.guide.words;
    return html`<div class="root" lang=${code} dir=${dir}>${this.renderPart(this.guide)}</div>`;
  }

  protected abstract renderPart(guide: Guide): TemplateResult;

  #joinOnce(join: Provided['join']): void {
    if (join === this.#join) return;
    this.#leave?.();
    this.#join = join;
    this.#leave = join(this);
  }
}
