/**
 * Reading a page as a person does: through shadow roots and slots, and only what is on show. A closed
 * panel, a closed "Sources" and a hidden note are not.
 */

/** Updates are made in microtasks: after one turn of the event loop all of them are there. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Throws where there is nothing: a check that saw nothing proves nothing. */
export const seen = <T>(what: string, list: readonly T[]): readonly T[] => {
  if (list.length) return list;
  throw new Error(`no ${what} seen`);
};

/** Does one thing after the other, as a person does. */
export const inTurn = <T>(list: readonly T[], step: (each: T) => Promise<unknown>): Promise<void> =>
  list.reduce(async (before, each) => {
    await before;
    await step(each);
  }, Promise.resolve());

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** What a reader finds inside: a shadow root in place of its host's children, slots filled. */
const childrenOf = (node: Element | ShadowRoot): readonly Node[] => {
  if (!isElement(node)) return [...node.childNodes];
  const assigned = node.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : [...(node.shadowRoot ?? node).childNodes];
};

/** A slot has no box of its own: what is in it may have. */
const isShown = (element: Element): boolean =>
  element.localName === 'slot'
    ? !(element as HTMLElement).hidden
    : element.checkVisibility({ visibilityProperty: true });

/** A panel that waits for the browser's find has a box, and nothing in it can be seen. */
const isVeiled = (element: Element): boolean =>
  getComputedStyle(element).contentVisibility === 'hidden';

/** Elements inside, in reading order: those on show, or all. */
const elementsIn = (node: Element | ShadowRoot, all: boolean): Element[] =>
  childrenOf(node).flatMap((child) => {
    if (!isElement(child) || !(all || isShown(child))) return [];
    return [child, ...(all || !isVeiled(child) ? elementsIn(child, all) : [])];
  });

/** Elements on show inside `root` that match, in reading order. */
export const shown = <T extends Element = HTMLElement>(
  root: Element | ShadowRoot,
  selector: string,
): T[] => elementsIn(root, false).filter((element): element is T => element.matches(selector));

/** Elements inside `root` that match, on show or not. */
export const everything = <T extends Element = HTMLElement>(
  root: Element | ShadowRoot,
  selector: string,
): T[] => elementsIn(root, true).filter((element): element is T => element.matches(selector));

const textIn = (node: Element | ShadowRoot): string =>
  childrenOf(node)
    .map((child) => {
      if (!isElement(child))
        return child.nodeType === Node.TEXT_NODE ? (child.nodeValue ?? '') : '';
      if (child.localName === 'br') return ' ';
      if (!isShown(child)) return '';
      const text = isVeiled(child) ? '' : textIn(child);
      const isInline = /^(inline|contents)/.test(getComputedStyle(child).display);
      return isInline ? text : ` ${text} `;
    })
    .join('');

/** The text on show inside `root`, white space as it is seen. */
export const visibleText = (root: Element | ShadowRoot): string =>
  textIn(root).replace(/\s+/g, ' ').trim();

/** The headings on show, as "h2 Title". */
export const headings = (root: Element | ShadowRoot): string[] =>
  shown(root, 'h1, h2, h3, h4, h5, h6').map(
    (heading) => `${heading.localName} ${visibleText(heading)}`,
  );

/** The one element of several whose text on show is `name`; says what is there when it is not. */
export const named = <T extends Element>(elements: readonly T[], name: string): T => {
  const found = elements.filter((element) => visibleText(element) === name);
  if (found.length === 1) return found[0]!;
  const there =
    elements.map((element) => `"${visibleText(element).slice(0, 60)}"`).join(', ') || 'nothing';
  throw new Error(`"${name}" is there ${found.length} times; there is ${there}`);
};

/** Presses the button (or opens the details) that bears this name. */
export const press = async (root: Element | ShadowRoot, name: string): Promise<void> => {
  named(shown(root, 'button, summary'), name).click();
  await settled();
};

/** Where the keyboard is, through shadow roots. */
export const focused = (root: DocumentOrShadowRoot = document): Element | null => {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement
    ? focused(activeElement.shadowRoot)
    : activeElement;
};

/** Whether the keyboard is on this element; a whole element in a failed comparison would hang. */
export const isFocused = (element: Element): boolean => focused() === element;
