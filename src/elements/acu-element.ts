import {
  ReactiveElement,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Report } from '../guide/report.js';
import { readHeadingLevel, readTheme, textOf } from '../guide/settings.js';
import { styles } from './styles.js';
import { hostOf } from './tree.js';

/**
 * What the three tags share: their common attributes, the language, one warning per mistake.
 * A LitElement would bring along what serves async directives and hydration, which we do not use.
 *
 * @attr {string} lang - language; else the nearest `lang` above, through shadow roots; else English
 *
 * @cssproperty [--acu-color-accent=light-dark(#0f6a63, #6fd0c0)] - buttons, ticks and links
 * @cssproperty [--acu-color-text=light-dark(#16282b, #e8efed)] - the colour of the text
 * @cssproperty [--acu-color-surface=light-dark(#fffefb, #141c1d)] - the ground of the cards
 * @cssproperty [--acu-color-border] - hairlines; by default a tint of the text colour
 * @cssproperty [--acu-color-expected] - the answer to look after it at home; by default the accent
 * @cssproperty [--acu-color-call=light-dark(#1d4f91, #9cc1f2)] - the answer to call the clinic
 * @cssproperty [--acu-color-urgent=light-dark(#b3261e, #ff9d92)] - the answer to get help today
 * @cssproperty [--acu-color-emergency=light-dark(#8c1410, #cf362d)] - the answer to get emergency help now
 * @cssproperty [--acu-font-family=inherit] - the font; by default the page's
 * @cssproperty [--acu-font-size=max(1em, 16px)] - the size of the text
 * @cssproperty [--acu-radius=0.5em] - roundness of corners
 * @cssproperty [--acu-space=0.5em] - the step from which every gap is made
 */
export abstract class AcuElement extends ReactiveElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    theme: { reflect: true, converter: { toAttribute: readTheme } },
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

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    render(this.render(), this.renderRoot);
  }

  protected abstract render(): TemplateResult;

  /** Names each mistake once in the console. */
  protected readonly warn: Report = (attribute, given, instead) => {
    const text = `<${this.localName}> ${attribute}="${textOf(given)}" cannot be used. Used instead: ${instead}.`;
    if (!this.#warned.has(text)) console.warn(text);
    this.#warned.add(text);
  };
}
