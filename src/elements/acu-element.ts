import { LitElement, type PropertyDeclarations } from 'lit';
import type { Guide } from '../guide/guide.js';
import type { Mistake } from '../guide/mistake.js';
import { readHeadingLevel, readTheme } from '../guide/settings.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { LanguageController } from './language.js';

/** What the three tags share: their common attributes, and one warning for each mistake. */
export abstract class AcuElement extends LitElement {
  static override styles = [tokens, base];

  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
  };

  /** Colours: `light`, `dark`, or `auto` to follow the reader's system. Default: `light`. */
  theme?: string;

  /** Level of the element's own title, 2 to 4; what is inside is one or two deeper. Default: 2. */
  headingLevel?: string | number;

  readonly #warned = new Set<string>();

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override willUpdate(): void {
    this.warn(readTheme(this.theme).mistake, readHeadingLevel(this.headingLevel).mistake);
  }

  /** The level of this element's title: its own setting, the whole's, or 2. */
  protected levelIn(guide: Guide): number {
    return Number(readHeadingLevel(this.headingLevel).value ?? guide.headingLevel ?? 2);
  }

  /** Names each mistake once in the console. */
  protected warn(...mistakes: readonly (Mistake | undefined)[]): void {
    for (const mistake of mistakes) {
      if (!mistake) continue;
      const { attribute, given, instead } = mistake;
      const text = `<${this.localName}> ${attribute}="${given}" cannot be used; ${instead} is used instead.`;
      if (!this.#warned.has(text)) console.warn(text);
      this.#warned.add(text);
    }
  }
}
