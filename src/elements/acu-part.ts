import { ContextConsumer } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { guideContext } from '../guide/guide-context.js';
import { guideAlone, type Guide } from '../guide/guide.js';
import { readHeadingLevel } from '../guide/settings.js';
import { AcuElement } from './acu-element.js';
import { nearestLang } from './tree.js';

/** A part of the whole: takes its guide from a provider, or makes its own where it stands alone. */
export abstract class AcuPart extends AcuElement {
  readonly #provided = new ContextConsumer(this, { context: guideContext, subscribe: true });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // the consumer keeps the last guide, which is no longer this part's
    delete this.#provided.value;
  }

  protected get guide(): Guide {
    return this.#provided.value ?? guideAlone(nearestLang(this));
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
}
