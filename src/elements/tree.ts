/** The element in whose shadow root a node stands. */
export const hostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The nearest `lang` of an element or above it, through shadow roots; empty where there is none. */
export const nearestLang = (element: Element): string => {
  const found = element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang;
  const host = hostOf(element);
  return found ?? (host ? nearestLang(host) : '');
};

/** The outermost host of an element: it stands for the element's place on the page. */
const placeOf = (element: Element): Element => {
  const host = hostOf(element);
  return host ? placeOf(host) : element;
};

/** `Node.DOCUMENT_POSITION_PRECEDING`, which is longer. */
const preceding = 2;

/** Which of several elements no other precedes; of two in one shadow tree, the first given. */
export const firstOf = <T extends Element>(elements: readonly T[]): T | undefined =>
  elements.find(
    (one) =>
      !elements.some((other) => placeOf(one).compareDocumentPosition(placeOf(other)) & preceding),
  );

/** Brings an element into view, to the top or by the shortest way, and takes the focus there. */
export const reach = (element: HTMLElement | null, block: 'start' | 'nearest' = 'start'): void => {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block, behavior: 'instant' });
};
