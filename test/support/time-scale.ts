/** The time scale of how long, its bar, its mark and its words, read as the browser draws them. */
import { lineOf, pathIn } from './pictures.js';
import { seen, shown, visibleText } from './reading.js';

/** Steps of the scale that have words: the first beside its step, the others in the middle of it. */
const worded = [1, 4, 6];

const twoPlaces = (text: string): number => Math.round(Number(text) * 100) / 100;

/** From where to where a bar reaches, in steps of the scale, and how it is filled. */
const span = (path: SVGPathElement): string[] => {
  const [, from, to] = /^M([\d.]+) 1H([\d.]+)$/.exec(path.getAttribute('d')!)!.map(twoPlaces);
  const fill = getComputedStyle(path).strokeDasharray === 'none' ? 'solid' : 'hatched';
  return from === to ? [] : [`${fill} ${from} to ${to}`];
};

/** What is drawn on the scale, as "solid 0 to 4, hatched 4 to 6" in steps of it. */
export const readBar = (svg: SVGSVGElement): string =>
  [...svg.querySelectorAll<SVGPathElement>('path:not(.rest, .steps, .when)')]
    .flatMap(span)
    .join(', ');

/** How much of a scale's height, which is 2, a path fills: a bar by its stroke, a mark by its length. */
export const strokedHeight = (path: SVGPathElement): number => {
  const { strokeWidth, vectorEffect } = getComputedStyle(path);
  if (vectorEffect !== 'non-scaling-stroke') throw new Error('its stroke is not told in pixels');
  const { height } = path.ownerSVGElement!.getBoundingClientRect();
  return path.getBBox().height || (parseFloat(strokeWidth) / height) * 2;
};

/** The words at the mark, which stand above the picture; empty where there is none. */
export const wordsOfMark = (svg: SVGSVGElement): HTMLElement =>
  svg.previousElementSibling as HTMLElement;

/** The words of the scale, which stand below the picture. */
export const wordsOfScale = (svg: SVGSVGElement): HTMLElement[] => {
  const words = shown(svg.nextElementSibling!, '*');
  if (words.length === worded.length) return words;
  throw new Error(`${words.length} words on a scale`);
};

/** On which step the mark is, if there is one. */
const stepOfMark = (svg: SVGSVGElement): number | undefined => {
  const [, at] = /^M([\d.]+) 0V2$/.exec(pathIn(svg, '.when').getAttribute('d')!) ?? [];
  return at ? Number(at) : undefined;
};

/** The mark, as "Call your clinic at 4"; empty where there is none. */
export const readMark = (svg: SVGSVGElement): string => {
  const at = stepOfMark(svg);
  return [visibleText(wordsOfMark(svg)), at && `at ${twoPlaces(String(at))}`]
    .filter(Boolean)
    .join(' ');
};

/** Where a step ends on the page, in pixels from the left: the first begins where the scale does. */
const endOf = (svg: SVGSVGElement, step: number): number => {
  const { left, right, width } = svg.getBoundingClientRect();
  const along = (step / 7) * width;
  return lineOf(pathIn(svg, '.steps')).left - left > width / 14 ? left + along : right - along;
};

/** Where words are on the page: where one begins to read them, their middle and where one ends. */
const placeOf = (words: Element): Record<'start' | 'middle' | 'end', number> => {
  const range = document.createRange();
  range.selectNodeContents(words);
  // all boxes: the range's own leaves out letters that no font has, which WebKit counts as no wide
  const boxes = seen('box', [...range.getClientRects()]);
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const [start, end] =
    getComputedStyle(words).direction === 'rtl' ? [right, left] : ([left, right] as const);
  return { start, middle: (left + right) / 2, end };
};

/** Words of the time scales on show that stand away from the step, or the mark, that they name. */
export const misplaced = (root: Element): string[] =>
  seen('time scale', shown<SVGSVGElement>(root, '.bar')).flatMap((svg) => {
    const away = (words: Element, at: keyof ReturnType<typeof placeOf>, step: number): string[] => {
      const off = Math.abs(placeOf(words)[at] - endOf(svg, step));
      return off > 2 ? [`"${visibleText(words)}" is ${Math.round(off)} px off`] : [];
    };
    const [first, ...others] = wordsOfScale(svg);
    const mark = stepOfMark(svg);
    return [
      ...away(first!, 'start', 0),
      ...others.flatMap((words, i) => away(words, 'middle', worded[i + 1]!)),
      ...(mark ? away(wordsOfMark(svg), 'end', mark) : []),
    ];
  });
