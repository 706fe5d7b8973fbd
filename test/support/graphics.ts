/** Edges, shapes, pictures, controls and rings, beside what they have to be told from. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { interactive } from './checker-states.js';
import { expectContrast, expectReadable, pairBeside, pairOf, type Pair } from './colours.js';
import { shown, visibleText } from './reading.js';

/** What has to be seen though it is no text. */
type Kind =
  | 'edge of a level card'
  | 'edge of an answer'
  | 'shape of a level'
  | 'mark in a shape'
  | 'filled button'
  | 'button'
  | 'tick'
  | 'sign that a row opens'
  | 'filled dots'
  | 'bar'
  | 'filled beside not filled'
  | 'step of the scale'
  | 'mark where to call';

/** How many of each have to be on show, at the least. */
export interface Least {
  readonly texts: number;
  readonly graphics: Readonly<Partial<Record<Kind, number>>>;
  /** Things that Tab reaches. */
  readonly stops: number;
}

interface Graphic {
  readonly kind: Kind;
  readonly selector: string;
  /** The colours of which one has to be seen; none where an element is not of this kind. */
  readonly colours: (style: CSSStyleDeclaration) => readonly string[];
  readonly pseudo?: '::after';
  readonly place?: 'inside';
}

const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

const stroke = (style: CSSStyleDeclaration): readonly string[] => [style.stroke];

/** A path may be there and draw nothing. */
const isDrawn = (element: Element): boolean =>
  !(element instanceof SVGPathElement) || element.getTotalLength() > 0;

const graphics: readonly Graphic[] = [
  {
    kind: 'edge of a level card',
    selector: '.care-card',
    colours: ({ borderInlineStartColor: edge }) => [edge],
  },
  {
    kind: 'edge of an answer',
    selector: '.banner',
    colours: ({ borderBlockStartColor: edge }) => [edge],
  },
  { kind: 'shape of a level', selector: '.shape', colours: ({ fill }) => [fill] },
  {
    kind: 'button',
    selector: '.button',
    colours: ({ backgroundColor: fill, borderTopColor: edge }) => [fill, edge],
  },
  {
    kind: 'filled button',
    selector: '.button',
    colours: ({ backgroundColor: fill, borderTopColor: edge }) =>
      isClear(fill) ? [] : [fill, edge],
  },
  { kind: 'tick', selector: 'input', colours: ({ accentColor }) => [accentColor] },
  {
    kind: 'sign that a row opens',
    selector: '[part~=trigger]',
    pseudo: '::after',
    colours: ({ borderBottomColor }) => [borderBottomColor],
    place: 'inside',
  },
  { kind: 'filled dots', selector: '.dots path:not(.rest, .hole)', colours: stroke },
  { kind: 'bar', selector: '.bar path:not(.rest, .steps, .when)', colours: stroke },
  { kind: 'step of the scale', selector: '.steps', colours: stroke },
  { kind: 'mark where to call', selector: '.when', colours: stroke },
];

const besideGround = (element: Element, colour: 'fill' | 'stroke'): Pair =>
  pairOf('', element, getComputedStyle(element)[colour], 'around');

/** Edges, shapes, pictures and controls on show, each beside its ground or its neighbour. */
const graphicPairs = (root: Element): Pair[] => {
  const everything = shown(root, '*').filter(isDrawn);
  const all = (selector: string) => everything.filter((element) => element.matches(selector));
  return [
    ...graphics.flatMap(({ kind, selector, colours, pseudo, place = 'around' as const }) =>
      all(selector).flatMap((element) =>
        colours(getComputedStyle(element, pseudo))
          .map((colour) => pairOf(kind, element, colour, place))
          .sort((a, b) => b.ratio - a.ratio)
          .slice(0, 1),
      ),
    ),
    ...all('.mark').map((mark) =>
      pairBeside(
        'mark in a shape',
        besideGround(mark, 'stroke'),
        besideGround(mark.parentElement!, 'fill'),
      ),
    ),
    ...all('.picture').map((picture) => {
      const [rest, filled] = [...picture.querySelectorAll('path')].filter(isDrawn);
      return pairBeside(
        'filled beside not filled',
        besideGround(filled!, 'stroke'),
        besideGround(rest!, 'stroke'),
      );
    }),
  ];
};

/** Everything that Tab reaches, with the ring around it while the keyboard is on it. */
const ringPairs = async (root: Element): Promise<Pair[]> => {
  const stops = interactive(root);
  // from here on the browser takes the reader for one who uses the keyboard, and shows the ring
  stops[0]!.focus();
  await sendKeys({ press: 'Tab' });
  return stops.map((element) => {
    element.focus({ focusVisible: true });
    const ringed = element.matches('input') ? element.closest('label')! : element;
    const { outlineStyle, outlineColor, outlineOffset } = getComputedStyle(ringed);
    const what = `ring around ${visibleText(ringed)}`;
    if (outlineStyle === 'none') throw new Error(`no ${what}`);
    return pairOf(what, ringed, outlineColor, parseFloat(outlineOffset) < 0 ? 'inside' : 'around');
  });
};

/** Everything on show can be told from its ground, and all that has to be there was seen. */
export const expectSeen = async (
  whole: Element,
  { texts, graphics, stops }: Least,
): Promise<void> => {
  expectReadable(whole, texts);
  const pairs = graphicPairs(whole);
  for (const [kind, least] of Object.entries(graphics)) {
    expect(pairs.filter(({ what }) => what === kind).length, kind).to.be.at.least(least);
  }
  expectContrast(pairs, 3, Object.keys(graphics).length);
  expectContrast(await ringPairs(whole), 3, stops);
};
