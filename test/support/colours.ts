import { shown } from './reading.js';

/** Colours as a person sees them: the browser paints them over one another, and they are compared. */

type Rgb = readonly [number, number, number];

/** A colour beside the ground it is seen on; `ratio` is how well they are told apart, 1 to 21. */
export interface Pair {
  readonly what: string;
  readonly colour: string;
  readonly ground: string;
  readonly ratio: number;
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true })!;
const painted = new Map<string, Rgb>();

const css = (rgb: Rgb): string => `rgb(${rgb.join(', ')})`;
const parse = (colour: string): Rgb => colour.match(/\d+/g)!.map(Number) as unknown as Rgb;

/** What is seen where a colour, in any notation that the browser knows, lies on a ground. */
const paint = (ground: Rgb, colour: string, opacity = 1): Rgb => {
  const key = `${css(ground)} ${colour} ${opacity}`;
  const known = painted.get(key);
  if (known) return known;
  if (!CSS.supports('color', colour)) throw new Error(`no colour: "${colour}"`);
  brush.globalAlpha = 1;
  brush.fillStyle = css(ground);
  brush.fillRect(0, 0, 1, 1);
  brush.globalAlpha = opacity;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = brush.getImageData(0, 0, 1, 1).data;
  painted.set(key, [r, g, b]);
  return [r, g, b];
};

const white: Rgb = [255, 255, 255];

/** A colour as `rgb(…)`, so that one notation can be compared with another. */
export const rgb = (colour: string): string => css(paint(white, colour));

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour
    .map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrast = (one: Rgb, other: Rgb): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
};

/** What an element is drawn in: a slot's content in the slot, a shadow root in its host. */
const parentOf = (element: Element): Element | undefined =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host;

const colourIn = /(?:rgba?|color|oklch|oklab|lch|lab)\([^()]*\)/g;

/** The colours that are seen behind what stands in an element: several where it is a gradient. */
const groundsIn = (element: Element | undefined): readonly Rgb[] => {
  if (!element) return [white];
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage.includes('url(')) throw new Error('what a picture hides cannot be told');
  const below = groundsIn(parentOf(element)).map((ground) => paint(ground, backgroundColor));
  const stops = [...new Set(backgroundImage.match(colourIn))];
  return stops.length ? below.flatMap((ground) => stops.map((stop) => paint(ground, stop))) : below;
};

const opacityOf = (element: Element | undefined): number =>
  element ? Number(getComputedStyle(element).opacity) * opacityOf(parentOf(element)) : 1;

const worst = (pairs: readonly Pair[]): Pair => [...pairs].sort((a, b) => a.ratio - b.ratio)[0]!;

/** A colour of an element beside the worst of what it is seen on: `inside` the element or around it. */
export const pairOf = (
  what: string,
  element: Element,
  colour: string,
  place: 'inside' | 'around',
): Pair => {
  const grounds = groundsIn(place === 'inside' ? element : parentOf(element));
  const opacity = opacityOf(element);
  return worst(
    grounds.map((ground): Pair => {
      const seen = paint(ground, colour, opacity);
      return { what, colour: css(seen), ground: css(ground), ratio: contrast(seen, ground) };
    }),
  );
};

/** Two colours that lie beside each other. */
export const pairBeside = (what: string, one: Pair, other: Pair): Pair => ({
  what,
  colour: one.colour,
  ground: other.colour,
  ratio: contrast(parse(one.colour), parse(other.colour)),
});

/** The text that stands in an element itself, not in one inside it. */
const ownText = (element: Element): string =>
  element instanceof HTMLTextAreaElement
    ? element.value
    : [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
        .join('')
        .replace(/\s+/g, ' ')
        .trim();

/** Every text on show beside what it stands on. */
const textPairs = (root: Element): Pair[] =>
  shown(root, '*').flatMap((element) => {
    const text = ownText(element);
    return text
      ? [pairOf(text.slice(0, 60), element, getComputedStyle(element).color, 'inside')]
      : [];
  });

/** Throws what is told apart too badly, and when fewer pairs were seen than there have to be. */
export const expectContrast = (pairs: readonly Pair[], ratio: number, least: number): void => {
  if (pairs.length < least) throw new Error(`only ${pairs.length} seen, not ${least}`);
  const bad = pairs.filter((pair) => pair.ratio < ratio);
  if (!bad.length) return;
  const lines = bad.map(
    (pair) => `${pair.ratio.toFixed(2)}: ${pair.colour} on ${pair.ground}: ${pair.what}`,
  );
  const some = [...new Set(lines)].slice(0, 20).join('\n');
  throw new Error(`${bad.length} of ${pairs.length} below ${ratio}\n${some}`);
};

/** Every text on show can be read: 4.5 to 1. */
export const expectReadable = (root: Element, least: number): void =>
  expectContrast(textPairs(root), 4.5, least);

/** The colour that is seen behind an element's text. */
export const groundOf = (element: Element): string => css(groundsIn(element)[0]!);

/** Whether an element's text is light on a dark ground or dark on a light one. */
export const lookOf = (element: Element): 'light' | 'dark' => {
  const [ground] = groundsIn(element);
  const ink = paint(ground!, getComputedStyle(element).color);
  return luminance(ground!) < luminance(ink) ? 'dark' : 'light';
};
