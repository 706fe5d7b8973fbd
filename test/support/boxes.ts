import { shown, visibleText } from './reading.js';

/** Where things stand on the page: what sticks out, what covers what, what is cut, what is small. */

/** A line of text, a control or a picture, and where it is. */
interface Thing {
  readonly node: Node;
  readonly box: DOMRect;
}

/** Lengths are rounded to whole pixels by some of what is asked here, and not by all. */
const pixel = 1;

/** The size of a target: https://www.w3.org/TR/WCAG22/#target-size-enhanced */
const target = 44;

const controls = 'a, button, summary, label, input, textarea';

const nameOf = (node: Node): string => {
  const element = node instanceof Element ? node : node.parentElement!;
  const text = node instanceof Element ? visibleText(node) : (node.nodeValue ?? '').trim();
  return `${element.localName} "${text.slice(0, 40)}"`;
};

/** Throws where there is nothing: a check that saw nothing proves nothing. */
const seen = <T>(what: string, list: readonly T[]): readonly T[] => {
  if (!list.length) throw new Error(`no ${what} seen`);
  return list;
};

/** Each text on show: a host shows its shadow root instead of its own. */
const textsIn = (root: Element): Text[] =>
  [root, ...shown(root, '*')]
    .filter((element) => !element.shadowRoot && element.localName !== 'slot')
    .flatMap((element) => [...element.childNodes])
    .filter((node): node is Text => node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim());

/** A line's box is as high as the font may need; its letters are about as high as the font's size. */
const letters = ({ x, y, width, height }: DOMRect, size: number): DOMRect =>
  new DOMRect(x, y + (height - size) / 2, width, size);

const linesOf = (text: Text): Thing[] => {
  const range = document.createRange();
  range.selectNodeContents(text);
  const size = parseFloat(getComputedStyle(text.parentElement!).fontSize);
  return [...range.getClientRects()]
    .filter(({ width }) => width)
    .map((box) => ({ node: text, box: letters(box, size) }));
};

const boxesOf = (element: Element): Thing[] =>
  [...element.getClientRects()].map((box) => ({ node: element, box }));

const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left > outer.left - pixel &&
  inner.right < outer.right + pixel &&
  inner.top > outer.top - pixel &&
  inner.bottom < outer.bottom + pixel;

const overlap = (one: DOMRect, other: DOMRect, gap: number): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > -gap &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > pixel;

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

const hides = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return /hidden|clip/.test(overflowX + overflowY);
};

/** What has more in it than room for it, and what cuts it. */
const tooFull = (elements: readonly Element[]): string[] => [
  ...elements
    .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth)
    .map((each) => `${nameOf(each)} holds ${each.scrollWidth} px in ${each.clientWidth} px`),
  ...elements
    .filter((each) => hides(each) && each.scrollHeight > each.clientHeight)
    .map((each) => `${nameOf(each)} hides ${each.scrollHeight - each.clientHeight} px below`),
];

/** Parts of a picture that its edge cuts. */
const cutInPictures = (pictures: readonly SVGSVGElement[]): string[] =>
  pictures.flatMap((picture) =>
    [...picture.children]
      .filter(
        (drawn) =>
          drawn.getAttribute('d') &&
          !isInside(drawn.getBoundingClientRect(), picture.getBoundingClientRect()),
      )
      .map((drawn) => `${drawn.outerHTML.slice(0, 60)} is cut by its picture`),
  );

/** Lines that stick out of the widget, or of the control in which they stand. */
const outside = (root: Element, lines: readonly Thing[]): string[] =>
  lines
    .filter(({ node, box }) => {
      const control = node.parentElement!.closest(`:is(${controls}):not(a:not(.button))`);
      return [root, control].some((each) => each && !isInside(box, each.getBoundingClientRect()));
    })
    .map(({ node }) => `${nameOf(node)} sticks out`);

/** Pairs that cover each other, though neither is in the other. */
const covering = (things: readonly Thing[]): string[] => {
  const sorted = [...things].sort((a, b) => a.box.top - b.box.top);
  return sorted.flatMap((one, i) => {
    const below = sorted.slice(i + 1);
    const end = below.findIndex(({ box }) => box.top >= one.box.bottom);
    return below
      .slice(0, end < 0 ? below.length : end)
      .filter(
        (other) =>
          areApart(one.node, other.node) &&
          overlap(one.box, other.box, gapBetween(one.node, other.node)),
      )
      .map((other) => `${nameOf(one.node)} covers ${nameOf(other.node)}`);
  });
};

/** Words of no unusual length that are broken in two. */
const broken = (texts: readonly Text[]): string[] => {
  const range = document.createRange();
  return texts.flatMap((text) =>
    [...(text.nodeValue ?? '').matchAll(/[^\s–—-]+/g)]
      .filter(({ 0: word, index }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return word.length < 20 && new Set([...range.getClientRects()].map(({ y }) => y)).size > 1;
      })
      .map(([word]) => `"${word}" is broken`),
  );
};

/** Targets that are too small to hit; a link within a sentence may be (WCAG 2.5.8). */
const tooSmall = (root: Element): string[] =>
  seen(
    'target',
    shown(root, `:is(${controls}):not(input, textarea, a:not([part~=button]))`),
  ).flatMap((each) => {
    const { width, height } = each.getBoundingClientRect();
    return height < target || width < target / 2
      ? [`${nameOf(each)} is ${width} by ${height} px`]
      : [];
  });

/**
 * Everything that is wrong with where things stand. Words are held together too, unless they are
 * `long`.
 */
export const troubles = (root: Element, words: 'usual' | 'long' = 'usual'): string[] => {
  const elements = seen('element', shown<Element>(root, '*'));
  const texts = textsIn(root);
  const lines = seen('line of text', texts.flatMap(linesOf));
  const pictures = elements.filter((each) => each instanceof SVGSVGElement);
  const solid = elements.filter((each) => each.matches(`${controls}, svg`)).flatMap(boxesOf);
  return [
    ...tooFull(elements),
    ...cutInPictures(pictures),
    ...outside(root, lines),
    ...covering([...lines, ...solid]),
    ...tooSmall(root),
    ...(words === 'usual' ? broken(texts) : []),
  ];
};

/** Steps of the time scale that have words. */
const named = [1, 3, 5, 7];

/** Where along a time scale something is drawn, in pixels of the page. */
const placeOn = (bar: SVGSVGElement, step: number): number =>
  new DOMPoint(step, 0).matrixTransform(bar.getScreenCTM()!).x;

/** Words of a time scale that stand away from the step, or the mark, that they name. */
export const misplaced = (root: Element): string[] =>
  seen('time scale', shown<SVGSVGElement>(root, '.bar')).flatMap((bar) => {
    const away = (words: Element, step: number, most: number): string[] => {
      const off = Math.abs(words.getBoundingClientRect().right - placeOn(bar, step));
      return off > most ? [`${nameOf(words)} is ${Math.round(off)} px off`] : [];
    };
    const words = [...bar.nextElementSibling!.children];
    const [, at] = /^M([\d.]+)/.exec(bar.querySelector('.when')!.getAttribute('d')!) ?? [];
    return [
      ...seen('word', words).flatMap((each, i) =>
        away(each, named[i]!, 2 * parseFloat(getComputedStyle(each).fontSize)),
      ),
      ...(at ? away(bar.previousElementSibling!, Number(at), 2) : []),
    ];
  });

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
