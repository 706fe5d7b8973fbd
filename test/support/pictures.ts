/** Reading the two pictures of an entry: what is drawn, as the browser draws it. */
import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { styles } from '../../src/elements/styles.js';
import { pairBeside, pairOf } from './colours.js';
import { shown, visibleText } from './reading.js';

/** Draws a picture by itself, in the clothes of the widget; its SVG. */
export const draw = async (picture: TemplateResult): Promise<SVGSVGElement> => {
  const host = await fixture<HTMLElement>('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles.styleSheet!];
  render(html`<div class="root"><div class="glance">${picture}</div></div>`, root);
  return svgIn(root);
};

/** The one picture inside. */
export const svgIn = (root: Element | ShadowRoot): SVGSVGElement => {
  const all = shown<SVGSVGElement>(root, 'svg');
  if (all.length === 1) return all[0]!;
  throw new Error(`${all.length} pictures, not one`);
};

/** What an entry shows at a glance under this title. */
export const sight = (panel: Element, title: string): HTMLElement => {
  const found = shown(panel, '.glance > div').find((each) => visibleText(each).startsWith(title));
  if (found) return found;
  throw new Error(`nothing is titled "${title}"`);
};

/** The only path of a picture that matches. */
export const pathIn = (svg: SVGSVGElement, selector: string): SVGPathElement => {
  const all = svg.querySelectorAll<SVGPathElement>(`path${selector}`);
  if (all.length === 1) return all[0]!;
  throw new Error(`${all.length} paths are "${selector}", not one`);
};

export const paintedDots = ':not(.rest, .hole)';

/** The dots that a path draws, each by its number: down the columns of 20, from 0 to 999. */
const dotsOn = (path: SVGPathElement): number[] => {
  const { strokeDasharray, strokeLinecap } = getComputedStyle(path);
  const drawn = path.getAttribute('d')!;
  if (`${strokeDasharray} ${strokeLinecap}` !== '0px, 1px round') {
    throw new Error(`lines, not dots: ${strokeDasharray} ${strokeLinecap}`);
  }
  return (drawn.match(/M[^M]*/g) ?? []).flatMap((run) => {
    const [column, top, length] = /^M(\d+) (\d+)v(\d+(?:\.\d+)?)$/.exec(run)!.slice(1).map(Number);
    const count = Math.floor(length!) + 1;
    if (column! > 49 || top! + count > 20) throw new Error(`not on the field: ${run}`);
    return Array.from({ length: count }, (_, i) => column! * 20 + top! + i);
  });
};

/** The dots of a field by how they look: full, outlined (full with a hole in it) and the rest. */
const readDots = (svg: SVGSVGElement): Record<'full' | 'outlined' | 'rest', number[]> => {
  const painted = dotsOn(pathIn(svg, paintedDots));
  const outlined = dotsOn(pathIn(svg, '.hole'));
  const misplaced = outlined.filter((dot) => !painted.includes(dot));
  if (misplaced.length) throw new Error(`holes in no dot: ${misplaced.join()}`);
  return {
    full: painted.filter((dot) => !outlined.includes(dot)),
    outlined,
    rest: dotsOn(pathIn(svg, '.rest')),
  };
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** All 1,000 dots are there once, full before outlined before the rest, down column by column. */
export const expectDots = (svg: SVGSVGElement, low: number, high: number): void => {
  const { full, outlined, rest } = readDots(svg);
  expect([full.length, outlined.length, rest.length]).to.deep.equal([low, high - low, 1000 - high]);
  expect([...full, ...outlined, ...rest].join()).to.equal(upTo(1000).join());
};

/** How many places of the field of 50 by 20 a path paints, as the browser strokes it. */
export const strokedDots = (path: SVGPathElement, down = 0): number =>
  Array.from({ length: 1000 }, (_, i) => new DOMPoint(Math.floor(i / 20), (i % 20) + down)).filter(
    (point) => path.isPointInStroke(point),
  ).length;

/** How much of a scale's height, which is 2, a path fills where it is thickest, to a tenth. */
export const strokedHeight = (path: SVGPathElement): number => {
  const { x, width } = path.getBBox();
  const filled = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 10).filter((y) =>
    [0.01, 0.5, 0.99].some((part) => path.isPointInStroke(new DOMPoint(x + width * part, y))),
  );
  return filled.length / 10;
};

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

/** The words at the mark, which stand above the picture; empty where there is none. */
export const wordsOfMark = (svg: SVGSVGElement): HTMLElement =>
  svg.previousElementSibling as HTMLElement;

/** The mark, as "Call your clinic at 4"; empty where there is none. */
export const readMark = (svg: SVGSVGElement): string => {
  const [, at] = /^M([\d.]+) 0V2$/.exec(pathIn(svg, '.when').getAttribute('d')!) ?? [];
  return [visibleText(wordsOfMark(svg)), at && `at ${twoPlaces(at)}`].filter(Boolean).join(' ');
};

/** The sentence that names an image to a screen reader. */
export const labelOf = (image: Element): HTMLElement => {
  const ids = image.getAttribute('aria-labelledby') ?? '';
  const found = (image.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>(`[id="${ids}"]`);
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} elements are "${ids}", not one`);
};

/** Bytes of markup of all that is drawn in an image; what Lit leaves for itself is none. */
export const weight = (image: Element): number => {
  const label = labelOf(image);
  const drawn = [...image.children].filter((each) => each !== label);
  const markup = drawn.map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->/gs, '')).join('');
  return new TextEncoder().encode(markup).length;
};

/** How well a path of a picture is told from another one, or from the ground: 1 to 21. */
export const contrast = (svg: SVGSVGElement, one: string, other?: string): number => {
  const [seen, beside] = [one, other ?? one].map((selector) => {
    const path = pathIn(svg, selector);
    return pairOf(selector, path, getComputedStyle(path).stroke, 'around');
  });
  return other ? pairBeside(one, seen!, beside!).ratio : seen!.ratio;
};

/** Nothing is on its way from one look to another. */
const still = { 'prefers-reduced-motion': 'reduce' };

/** The looks in which a picture has to be told: medium, features and attributes of the tag. */
export const looks = [
  ['in light', { features: still }, ''],
  ['in dark', { features: still }, 'theme="dark"'],
  ['on paper', { media: 'print', features: still }, ''],
  ['on paper from a dark page', { media: 'print', features: still }, 'theme="dark"'],
  ['in forced colours', { features: { ...still, 'forced-colors': 'active' } }, ''],
] as const;
