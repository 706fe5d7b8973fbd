import { LitElement, type PropertyDeclarations } from 'lit';
import type { Report } from '../guide/report.js';
import { readHeadingLevel, readTheme } from '../guide/settings.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { hostOf } from './tree.js';

/** What the three tags share: their common attributes, the language, one warning per mistake. */
export abstract class AcuElement extends LitElement {
  static override styles = [base, tokens];

  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
  };

  /** Colours: `light`, `dark`, or `auto` to follow the reader's system. Default: `light`. */
  theme?: string;

  /** Level of the element's own title, 2 to 4; what is inside is one or two deeper. Default: 2. */
  headingLevel?: string | number;

  readonly #warned = new Set<string>();
  readonly #languages = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // the language and the provider may be others in a new place
    const options = { subtree: true, attributeFilter: ['lang'] };
    for (let node: Element | undefined = this; node; node = hostOf(node)) {
      this.#languages.observe(node.getRootNode(), options);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languages.disconnect();
  }

  protected override willUpdate(): void {
    readTheme(this.theme, this.warn);
    readHeadingLevel(this.headingLevel, this.warn);
  }

  /** Names each mistake once in the console. */
  protected readonly warn: Report = (attribute, given, instead) => {
    const text = `<${this.localName}> ${attribute}="${given}" cannot be used; ${instead} is used instead.`;
    if (!this.#warned.has(text)) console.warn(text);
    this.#warned.add(text);
  };
}
