/** Where things stand on the page, and which of them meet. */
import { seen, shown } from './reading.js';

/** A line of text, a control or a picture, and where it is. */
export interface Thing {
  readonly node: Node;
  readonly box: DOMRect;
}

/** Lengths are rounded to whole pixels by some of what is asked here, and not by all. */
export const pixel = 1;

/** The texts that elements show of their own: a host shows its shadow root instead. */
export const textsIn = (elements: readonly Element[]): Text[] =>
  elements
    .filter((element) => !element.shadowRoot && element.localName !== 'slot')
    .flatMap((element) => [...element.childNodes])
    .filter((node): node is Text => node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim());

/** A line's box is as high as the font may need; its letters are about as high as the font's size. */
const letters = ({ x, y, width, height }: DOMRect, size: number): DOMRect =>
  new DOMRect(x, y + (height - size) / 2, width, size);

/** The lines of a text, each where its letters are. */
export const linesOf = (text: Text): Thing[] => {
  const range = document.createRange();
  range.selectNodeContents(text);
  const size = parseFloat(getComputedStyle(text.parentElement!).fontSize);
  return [...range.getClientRects()]
    .filter(({ width }) => width)
    .map((box) => ({ node: text, box: letters(box, size) }));
};

/** An element, once for each of its boxes. */
export const boxesOf = (element: Element): Thing[] =>
  [...element.getClientRects()].map((box) => ({ node: element, box }));

/** Whether a box is in another one, to the pixel. */
export const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left > outer.left - pixel &&
  inner.right < outer.right + pixel &&
  inner.top > outer.top - pixel &&
  inner.bottom < outer.bottom + pixel;

/** The box whose lines a text is part of. */
const blockOf = (node: Node): Element => {
  const parent = node.parentElement!;
  return getComputedStyle(parent).display === 'inline' ? blockOf(parent) : parent;
};

/** Texts beside each other need room between them, or they read as one. */
const gapBetween = (one: Node, other: Node): number =>
  one instanceof Text && other instanceof Text && blockOf(one) !== blockOf(other) ? 3 : -pixel;

/** Neither is in the other; two lines of one text are apart as well. */
const areApart = (one: Node, other: Node): boolean =>
  one === other || !(one.contains(other) || other.contains(one));

const meet = ({ node: one, box: a }: Thing, { node: other, box: b }: Thing): boolean =>
  areApart(one, other) &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > pixel &&
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > -gapBetween(one, other);

/** Pairs of things that cover each other, though neither is in the other. */
export const coveringPairs = (things: readonly Thing[]): (readonly [Thing, Thing])[] => {
  const sorted = [...things].sort((a, b) => a.box.top - b.box.top);
  return sorted.flatMap((one, i) => {
    const below = sorted.slice(i + 1);
    const end = below.findIndex(({ box }) => box.top >= one.box.bottom);
    return below
      .slice(0, end < 0 ? below.length : end)
      .filter((other) => meet(one, other))
      .map((other) => [one, other] as const);
  });
};

/** How many of an element's children stand side by side. */
export const columnsOf = (element: Element): number =>
  new Set([...element.children].map((child) => Math.round(child.getBoundingClientRect().left)))
    .size;

/** Where everything on show stands within the widget, to the pixel: the same in the same room. */
export const plan = (root: Element): string[] => {
  const { left, top } = root.getBoundingClientRect();
  return seen('element', shown<Element>(root, ':not(slot)')).map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [each.localName, ...[x - left, y - top, width, height].map(Math.round)].join(' ');
  });
};
