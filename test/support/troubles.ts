/** What is wrong with where things stand: what sticks out, is covered, cut, broken or too small. */
import { boxesOf, coveringPairs, isInside, linesOf, pixel, textsIn, type Thing } from './boxes.js';
import { lineOf } from './pictures.js';
import { seen, shown, visibleText } from './reading.js';

/** The size of a target: https://www.w3.org/TR/WCAG22/#target-size-enhanced */
const target = { height: 44, width: 24 };

const controls = 'a, button, summary, label, input, textarea';

/** What a person would call it, as `p "Most bruises fade"`. */
const quote = (node: Node): string => {
  const element = node instanceof Element ? node : node.parentElement!;
  const text = node instanceof Element ? visibleText(node) : (node.nodeValue ?? '').trim();
  return `${element.localName} "${text.slice(0, 40)}"`;
};

const hides = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return /hidden|clip/.test(overflowX + overflowY);
};

/** What has more in it than room for it, and what cuts it. */
const tooFull = (elements: readonly Element[]): string[] => [
  ...elements
    .filter((each) => each.scrollWidth > each.clientWidth + pixel && each.clientWidth)
    .map((each) => `${quote(each)} holds ${each.scrollWidth} px in ${each.clientWidth} px`),
  ...elements
    .filter((each) => hides(each) && each.scrollHeight > each.clientHeight + pixel)
    .map((each) => `${quote(each)} hides ${each.scrollHeight - each.clientHeight} px below`),
];

/** Parts of a picture that its edge cuts. */
const cutInPictures = (elements: readonly Element[]): string[] =>
  elements
    .filter((each) => each instanceof SVGSVGElement)
    .flatMap((picture) =>
      [...picture.children]
        .filter(
          (drawn) =>
            drawn.getAttribute('d') &&
            !isInside(lineOf(drawn as SVGPathElement), picture.getBoundingClientRect()),
        )
        .map((drawn) => `${drawn.outerHTML.slice(0, 60)} is cut by its picture`),
    );

/** What sticks out of the widget, or of the control in which it stands. */
const outside = (root: Element, things: readonly Thing[]): string[] =>
  things
    .filter(({ node, box }) => {
      const control = node.parentElement?.closest(`:is(${controls}):not(a:not(.button))`);
      return [root, control].some((each) => each && !isInside(box, each.getBoundingClientRect()));
    })
    .map(({ node }) => `${quote(node)} sticks out`);

/** Words of no unusual length that are broken in two. */
const broken = (texts: readonly Text[]): string[] => {
  const range = document.createRange();
  return texts.flatMap((text) =>
    [...(text.nodeValue ?? '').matchAll(/[^\s–—/-]+/g)]
      .filter(({ 0: word, index }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width);
        return word.length < 20 && new Set(boxes.map(({ y }) => y)).size > 1;
      })
      .map(([word]) => `"${word}" is broken`),
  );
};

/** Targets that are too small to hit; a link within a sentence may be (WCAG 2.5.8). */
const tooSmall = (elements: readonly Element[]): string[] =>
  seen(
    'target',
    elements.filter((each) =>
      each.matches(`:is(${controls}):not(input, textarea, a:not([part~=button]))`),
    ),
  ).flatMap((each) => {
    const { width, height } = each.getBoundingClientRect();
    return height < target.height || width < target.width
      ? [`${quote(each)} is ${width} by ${height} px`]
      : [];
  });

/**
 * Everything that is wrong with where things stand. Words are held together too, unless they are
 * `long`.
 */
export const troubles = (root: Element, words: 'usual' | 'long' = 'usual'): string[] => {
  const elements = seen('element', shown<Element>(root, '*'));
  const texts = textsIn(elements);
  const solid = elements.filter((each) => each.matches(`${controls}, svg`)).flatMap(boxesOf);
  const things = [...seen('line of text', texts.flatMap(linesOf)), ...solid];
  return [
    ...tooFull(elements),
    ...cutInPictures(elements),
    ...outside(root, things),
    ...coveringPairs(things).map(([{ node: a }, { node: b }]) => `${quote(a)} covers ${quote(b)}`),
    ...tooSmall(elements),
    ...(words === 'usual' ? broken(texts) : []),
  ];
};
