import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Mistake } from '../guide/mistake.js';
import { readHeadingLevel, readTheme } from '../guide/settings.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { LanguageController } from './language.js';

/** What the three tags share: their common attributes, one warning per mistake, small disclosures. */
export abstract class AcuElement extends LitElement {
  static override styles = [tokens, base];

  /** Colours: `light`, `dark`, or `auto` to follow the reader's system. Default: `light`. */
  @property({ reflect: true }) theme?: string;

  /** Level of the element's own title, 2 to 4; what is inside is one or two deeper. Default: 2. */
  @property({ attribute: 'heading-level' }) headingLevel?: string | number;

  /** Ids of what stands open. */
  protected readonly opened = new Set<string>();
  readonly #warned = new Set<string>();

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.warn(readTheme(this.theme).mistake, readHeadingLevel(this.headingLevel).mistake);
  }

  /** Names each mistake once in the console. */
  protected warn(...mistakes: readonly (Mistake | undefined)[]): void {
    for (const mistake of mistakes) {
      if (!mistake) continue;
      const { attribute, given, instead } = mistake;
      const text = `<${this.localName}> ${attribute}="${String(given)}" cannot be used; ${instead} is used instead.`;
      if (this.#warned.has(text)) continue;
      this.#warned.add(text);
      console.warn(text);
    }
  }

  protected disclose(id: string, open: boolean): void {
    if (open) this.opened.add(id);
    else this.opened.delete(id);
    this.requestUpdate();
  }
}
