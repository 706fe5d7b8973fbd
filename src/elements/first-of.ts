/** The outermost element that holds a node: across shadow roots it stands for the node's place. */
const placeOf = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? placeOf(root.host) : element;
};

/** Which of several elements comes first on the page. */
export const firstOf = <T extends Element>(elements: Iterable<T>): T | undefined => {
  const [first] = [...elements].sort((a, b) =>
    placeOf(a).compareDocumentPosition(placeOf(b)) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
  );
  return first;
};
