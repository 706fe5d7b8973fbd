/** The element in whose shadow root a node stands. */
export const hostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The nearest `lang` of an element or above it, through shadow roots; empty where there is none. */
export const nearestLang = (element: Element): string => {
  const found = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  const host = hostOf(element);
  return found ?? (host ? nearestLang(host) : '');
};

/** The outermost host of an element: it stands for the element's place on the page. */
const placeOf = (element: Element): Element => {
  const host = hostOf(element);
  return host ? placeOf(host) : element;
};

/** Which of several elements comes first on the page; of two in one shadow tree, the first given. */
export const firstOf = <T extends Element>(elements: readonly T[]): T | undefined =>
  elements.reduce<T | undefined>(
    (first, next) =>
      !first ||
      placeOf(first).compareDocumentPosition(placeOf(next)) & Node.DOCUMENT_POSITION_PRECEDING
        ? next
        : first,
    undefined,
  );
