/** The two pictures of an entry, how often and how long: where they are and what tells them. */
import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { styleSheet } from '../../src/elements/styles.js';
import { en } from '../../src/locales/en.js';
import { open, panelOf, placeAccordion } from './accordion.js';
import { pairBeside, pairOf } from './colours.js';
import { nameOf, type EntryId } from './entries.js';
import { press, shown, visibleText } from './reading.js';

type Root = Element | ShadowRoot;

/** The one picture inside. */
export const svgIn = (root: Root): SVGSVGElement => {
  const all = shown<SVGSVGElement>(root, 'svg');
  if (all.length === 1) return all[0]!;
  throw new Error(`${all.length} pictures, not one`);
};

/** Draws a picture by itself, in the clothes of the widget; its SVG. */
export const draw = async (picture: TemplateResult): Promise<SVGSVGElement> => {
  const host = await fixture<HTMLElement>('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet()];
  render(html`<div class="root"><div class="glance">${picture}</div></div>`, root);
  return svgIn(root);
};

/** What an entry shows at a glance under this title. */
export const sight = (panel: Element, title: string): HTMLElement => {
  const found = shown(panel, '.glance > div').find((each) => visibleText(each).startsWith(title));
  if (found) return found;
  throw new Error(`nothing is titled "${title}"`);
};

/** What an entry, open and alone, shows at a glance under this title. */
export const sightOf = async (
  id: EntryId,
  title: string,
  attributes = '',
): Promise<HTMLElement> => {
  const accordion = await placeAccordion(`effects="${id}" ${attributes}`);
  return sight(await open(accordion, nameOf(id)), title);
};

/** The images under this title, of all these entries. */
export const imagesOf = async (ids: readonly EntryId[], title: string): Promise<HTMLElement[]> => {
  const element = await placeAccordion();
  await press(element, en.accordion.show);
  return ids.flatMap((id) => shown(sight(panelOf(element, nameOf(id)), title), '[role=img]'));
};

/** The only path of a picture that matches. */
export const pathIn = (svg: SVGSVGElement, selector: string): SVGPathElement => {
  const all = svg.querySelectorAll<SVGPathElement>(`path${selector}`);
  if (all.length === 1) return all[0]!;
  throw new Error(`${all.length} paths are "${selector}", not one`);
};

/**
 * Where the line of a path runs on the page. Browsers do not agree on whether the box of a path holds
 * its stroke, nor on the matrix of a mirrored picture: so it is reckoned from the picture's own box,
 * and only whether it is mirrored is read from what is drawn.
 */
export const lineOf = (path: SVGPathElement): DOMRect => {
  const svg = path.ownerSVGElement!;
  const field = svg.getBoundingClientRect();
  const { x, y, width, height } = svg.viewBox.baseVal;
  const box = path.getBBox();
  const [across, down] = [field.width / width, field.height / height];
  const [start, length] = [(box.x - x) * across, box.width * across];
  const [plain, mirrored] = [field.left + start, field.right - start - length] as const;
  const drawn = path.getBoundingClientRect();
  const off = (left: number): number => Math.abs(left + length / 2 - drawn.left - drawn.width / 2);
  return new DOMRect(
    off(plain) <= off(mirrored) ? plain : mirrored,
    field.top + (box.y - y) * down,
    length,
    box.height * down,
  );
};

/** The sentence that names an image to a screen reader. */
export const labelOf = (image: Element): HTMLElement => {
  const id = image.getAttribute('aria-labelledby') ?? '';
  const found = (image.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>(`[id="${id}"]`);
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} elements are "${id}", not one`);
};

/** An image is told by the sentence below it, and by nothing else. */
export const expectToldBelow = (image: HTMLElement): void => {
  const label = labelOf(image);
  const picture = svgIn(image).getBoundingClientRect();
  expect(visibleText(label)).not.to.equal('');
  expect(visibleText(image).endsWith(visibleText(label))).to.equal(true);
  expect(label.getBoundingClientRect().top).to.be.at.least(picture.bottom);
  expect(picture.height, 'its height').to.be.above(10);
  expect(image.querySelectorAll('title, desc, [aria-label], [role]')).to.have.lengthOf(0);
  expect(image.getAttributeNames().toSorted()).to.deep.equal(['aria-labelledby', 'role']);
};

/** Nothing is drawn here. */
export const expectNoPicture = (root: Element): void => {
  expect(root.querySelectorAll('svg, [role=img], canvas, img')).to.have.lengthOf(0);
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
