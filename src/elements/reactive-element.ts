import { render, type TemplateResult } from 'lit';
import { styleSheet } from './styles.js';

/** Where there is no DOM the classes can still be imported. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** The property of an attribute. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-./g, ([, letter]) => letter!.toUpperCase());

/**
 * An element whose content is rendered anew, once, after anything about it has changed. In place of
 * Lit's own, which is a tenth of the whole file: converters, controllers and hooks that no tag here
 * has a use for.
 */
export abstract class ReactiveElement extends Base {
  /** Each of them has a property of the same name, in camel case. */
  static observedAttributes: readonly string[];

  /** Resolves when what is shown is up to date. */
  updateComplete = Promise.resolve();

  protected readonly renderRoot = this.attachShadow({ mode: 'open' });
  /** Properties that were set before the tag was defined: they count more than its attributes. */
  #preset: Record<string, unknown> = {};
  #isPending = false;

  constructor() {
    super();
    this.renderRoot.adoptedStyleSheets = [styleSheet()];
    for (const name of new.target.observedAttributes.map(propertyOf)) {
      let value: unknown;
      if (name in this) this.#preset[name] = this[name as never];
      Object.defineProperty(this, name, {
        configurable: true,
        get: () => value,
        set: (given) => {
          if (given === value) return;
          value = given;
          this.requestUpdate();
        },
      });
    }
  }

  connectedCallback(): void {
    Object.assign(this, this.#preset);
    this.#preset = {};
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _: unknown, value: string | null): void {
    Object.assign(this, { [propertyOf(attribute)]: value });
  }

  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = Promise.resolve().then(() => this.performUpdate());
  }

  /** Shows what has changed at once; off the page nothing is shown. */
  protected performUpdate(): void {
    if (!this.#isPending) return;
    this.#isPending = false;
    if (!this.isConnected) return;
    this.willUpdate();
    render(this.render(), this.renderRoot);
  }

  /** What is warned of, or told to others, before it is shown. */
  protected abstract willUpdate(): void;

  protected abstract render(): TemplateResult;
}
