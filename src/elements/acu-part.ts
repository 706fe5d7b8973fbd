import { ContextEvent, type ContextCallback } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { guideContext } from '../guide/guide-context.js';
import { guideAlone, type Guide } from '../guide/guide.js';
import { readHeadingLevel } from '../guide/settings.js';
import { sources, type SourceId } from '../clinical/index.js';
import { AcuElement } from './acu-element.js';
import { sourceRows } from './source-list.js';

/** Parts on the page without a provider: one that comes later has them ask again. */
export const alone = new Set<AcuPart>();

/** A part of the whole: asks for a provider's guide, or makes its own where it stands alone. */
export abstract class AcuPart extends AcuElement {
  #provided: Guide | undefined;
  #leave: (() => void) | undefined;
  #sourceRows: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.seek();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
    alone.delete(this);
  }

  /** @internal Asks for the guide of another provider, or goes on without one. */
  seek(): void {
    this.#forget();
    alone.add(this);
    this.dispatchEvent(new ContextEvent(guideContext, this, this.#onGuide, true));
    this.requestUpdate();
  }

  #forget(): void {
    this.#leave?.();
    this.#leave = this.#provided = undefined;
  }

  protected get guide(): Guide {
    return this.#provided ?? guideAlone(this.ownWords);
  }

  /** All sources, made once: they are the same in every language. */
  protected get sourceRows(): unknown {
    this.#sourceRows ??= sourceRows(Object.keys(sources) as SourceId[]);
    return this.#sourceRows;
  }

  /** The level of this part's title: its own setting, the whole's, or 2. */
  protected get level(): number {
    return Number(readHeadingLevel(this.headingLevel) ?? this.guide.headingLevel ?? 2);
  }

  protected override render(): TemplateResult {
    const { code, dir } = this.guide.words;
    return html`<div class="root" lang=${code} dir=${dir}>${this.renderPart(this.guide)}</div>`;
  }

  protected abstract renderPart(guide: Guide): TemplateResult;

  readonly #onGuide: ContextCallback<Guide> = (guide, leave) => {
    if (leave !== this.#leave) this.#leave?.();
    alone.delete(this);
    this.#leave = leave;
    this.#provided = guide;
    this.requestUpdate();
  };
}
