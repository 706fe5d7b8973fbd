import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The nearest `lang` of an element or above it, through shadow roots; empty where there is none. */
export const nearestLang = (element: Element): string => {
  const found = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  const host = hostOf(element);
  return found ?? (host ? nearestLang(host) : '');
};

/** Updates its host when a `lang` changes on it or anywhere above it. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let node: Element | undefined = this.#host; node; node = hostOf(node)) {
      this.#observer.observe(node.getRootNode(), {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang'],
      });
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
