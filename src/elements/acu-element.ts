import type { Report } from '../guide/report.js';
import { readHeadingLevel, readTheme, textOf } from '../guide/settings.js';
import { ReactiveElement } from './reactive-element.js';
import { wordsFor, type Words } from '../locales/index.js';
import { hostOf, nearestLang } from './tree.js';

/**
 * What the three tags share: their common attributes, the language, one warning per mistake.
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
  static override observedAttributes = ['theme', 'heading-level'];

  /**
   * Colours: `light`, `dark`, or `auto` to follow the reader's system. Default: `light`.
   * @attr theme
   * @reflect
   */
  theme?: string;

  /**
   * Level of the element's own title, 2 to 4; what is inside is one or two deeper. Default: 2.
   * @attr heading-level
   */
  headingLevel?: string | number;

  readonly #warned = new Set<string>();
  #shown?: Words;
  readonly #languages = new MutationObserver(() => {
    // a browser that translates the page says so in `lang`: nothing of ours need change for that
    if (this.ownWords !== this.#shown) this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    const options = { subtree: true, attributeFilter: ['lang'] };
    for (let node: Element | undefined = this; node; node = hostOf(node)) {
      this.#languages.observe(node.getRootNode(), options);
    }
  }

  disconnectedCallback(): void {
    this.#languages.disconnect();
  }

  /** The words in the language of this element's place. */
  protected get ownWords(): Words {
    return wordsFor(nearestLang(this));
  }

  protected override willUpdate(): void {
    this.#shown = this.ownWords;
    const theme = readTheme(this.theme, this.warn);
    if (this.getAttribute('theme') !== (this.theme ?? null)) {
      if (theme) this.setAttribute('theme', theme);
      else this.removeAttribute('theme');
    }
    readHeadingLevel(this.headingLevel, this.warn);
  }

  /** Names each mistake once in the console. */
  protected readonly warn: Report = (attribute, given, instead) => {
    const text = `<${this.localName}> ${attribute}="${textOf(given)}" cannot be used. Used instead: ${instead}.`;
    if (!this.#warned.has(text)) console.warn(text);
    this.#warned.add(text);
  };
}
