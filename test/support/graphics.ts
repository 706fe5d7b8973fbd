import { sendKeys } from '@web/test-runner-commands';
import { interactive } from './checker-states.js';
import { pairBeside, pairOf, type Pair } from './colours.js';
import { shown, visibleText } from './reading.js';

/** What has to be seen though it is no text. */
export type Kind =
  | 'edge of a level card'
  | 'edge of an answer'
  | 'shape of a level'
  | 'mark in a shape'
  | 'filled button'
  | 'outlined button'
  | 'tick'
  | 'sign that a row opens'
  | 'filled dots'
  | 'bar'
  | 'filled beside not filled'
  | 'step of the scale'
  | 'mark where to call';

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

/** A path that draws something. */
const drawn = (selector: string): string => `${selector}[d^=M]`;

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
    kind: 'filled button',
    selector: '.button',
    colours: ({ backgroundColor: fill, borderTopColor: edge }) =>
      isClear(fill) ? [] : [fill, edge],
  },
  {
    kind: 'outlined button',
    selector: '.button',
    colours: ({ backgroundColor: fill, borderTopColor: edge }) => (isClear(fill) ? [edge] : []),
  },
  { kind: 'tick', selector: 'input', colours: ({ accentColor }) => [accentColor] },
  {
    kind: 'sign that a row opens',
    selector: '[part~=trigger]',
    pseudo: '::after',
    colours: ({ borderBottomColor }) => [borderBottomColor],
    place: 'inside',
  },
  { kind: 'filled dots', selector: drawn('.dots path:not(.rest, .hole)'), colours: stroke },
  { kind: 'bar', selector: drawn('.bar path:not(.rest, .steps, .when)'), colours: stroke },
  { kind: 'step of the scale', selector: drawn('.steps'), colours: stroke },
  { kind: 'mark where to call', selector: drawn('.when'), colours: stroke },
];

const besideGround = (element: Element, colour: 'fill' | 'stroke'): Pair =>
  pairOf('', element, getComputedStyle(element)[colour], 'around');

/** Edges, shapes, pictures and controls on show, each beside its ground or its neighbour. */
export const graphicPairs = (root: Element): Pair[] => {
  const everything = shown(root, '*');
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
      const [rest, filled] = picture.querySelectorAll(drawn('path'));
      return pairBeside(
        'filled beside not filled',
        besideGround(filled!, 'stroke'),
        besideGround(rest!, 'stroke'),
      );
    }),
  ];
};

/** Everything that Tab reaches, with the ring around it while the keyboard is on it. */
export const ringPairs = async (root: Element): Promise<Pair[]> => {
  // from here on the browser takes the reader for one who uses the keyboard, and shows the ring
  await sendKeys({ press: 'Tab' });
  return interactive(root).map((element) => {
    element.focus();
    const ringed = element.matches('input') ? element.closest('label')! : element;
    const { outlineStyle, outlineColor, outlineOffset } = getComputedStyle(ringed);
    const what = `ring around ${visibleText(ringed)}`;
    if (outlineStyle === 'none') throw new Error(`no ${what}`);
    return pairOf(what, ringed, outlineColor, parseFloat(outlineOffset) < 0 ? 'inside' : 'around');
  });
};
