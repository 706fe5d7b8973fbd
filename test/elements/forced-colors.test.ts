import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { rows } from '../support/checker.js';
import {
  expectContrast,
  expectReadable,
  pairBeside,
  pairOf,
  type Pair,
} from '../support/colours.js';
import { placeInColumn, views } from '../support/column.js';
import { focused, inTurn, shown } from '../support/reading.js';

/** The reader's system sets the colours of every page, as in Windows' contrast themes. */
const force = (scheme: 'light' | 'dark'): Promise<unknown> =>
  executeServerCommand('media', {
    features: {
      'forced-colors': 'active',
      'prefers-color-scheme': scheme,
      'prefers-reduced-motion': 'reduce',
    },
  });

/** TypeScript does not know this property yet. */
type Style = CSSStyleDeclaration & { readonly forcedColorAdjust: string };

type Colour = (style: CSSStyleDeclaration) => string;

const stroke: Colour = (style) => style.stroke;
const fill: Colour = (style) => style.fill;

/** The colour of a border that is there. */
const border =
  (side: 'top' | 'left' | 'bottom'): Colour =>
  (style) => {
    const line = `${style.getPropertyValue(`border-${side}-style`)} ${style.getPropertyValue(`border-${side}-width`)}`;
    if (/^none|^hidden| 0px/.test(line)) throw new Error(`no border: ${line}`);
    return style.getPropertyValue(`border-${side}-color`);
  };

interface Sign {
  readonly what: string;
  /** Where it is met. */
  readonly view: string;
  readonly selector: string;
  readonly colour: Colour;
  readonly ground?: 'inside' | 'around';
  readonly pseudo?: string;
}

const answers = ['emergency', 'urgent', 'call-clinic', 'expected'].map(
  (level) => [level, `the answer ${level}`] as const,
);

const signs: readonly Sign[] = [
  {
    what: 'the edge of a card',
    view: 'the start card',
    selector: '.root',
    colour: border('top'),
    ground: 'inside',
  },
  {
    what: 'the edge of Start',
    view: 'the start card',
    selector: '.primary',
    colour: border('top'),
  },
  {
    what: 'the line above an entry',
    view: 'the start card',
    selector: '[part=item]',
    colour: border('top'),
  },
  {
    what: 'the chevron',
    view: 'the start card',
    selector: '[part=trigger]',
    colour: border('bottom'),
    ground: 'inside',
    pseudo: '::after',
  },
  {
    what: 'the edge of a row',
    view: 'question 1',
    selector: '[part=choice]',
    colour: border('top'),
  },
  {
    what: 'the edge of a choice',
    view: 'question 2',
    selector: '[part=choice]',
    colour: border('left'),
  },
  { what: 'the edge of a button', view: 'question 3', selector: '.button', colour: border('left') },
  ...answers.flatMap(([level, view]): Sign[] => [
    { what: `the shape of ${level}`, view, selector: '.shape', colour: fill },
    {
      what: `the edge of ${level}`,
      view,
      selector: '.banner',
      colour: border('top'),
      ground: 'inside',
    },
  ]),
  {
    what: 'the number to call',
    view: 'the answer emergency',
    selector: 'a.button',
    colour: border('top'),
  },
  {
    what: 'the edge of a card of signs',
    view: 'one entry open',
    selector: '.care-card',
    colour: border('left'),
  },
  {
    what: 'the edge of a note',
    view: 'one entry open',
    selector: '[part=note]',
    colour: border('top'),
  },
  {
    what: 'a dot that is filled',
    view: 'one entry open',
    selector: '.dots path:not(.rest, .hole)',
    colour: stroke,
  },
  {
    what: 'a bar that is filled',
    view: 'everything open',
    selector: '.bar path:not(.rest)',
    colour: stroke,
  },
  { what: 'a step of the scale', view: 'everything open', selector: '.steps', colour: stroke },
  { what: 'the mark where to call', view: 'everything open', selector: '.when', colour: stroke },
];

const see = (root: Element, { what, selector, colour, ground = 'around', pseudo }: Sign): Pair[] =>
  shown(root, selector).map((element) =>
    pairOf(what, element, colour(getComputedStyle(element, pseudo)), ground),
  );

const strokeOf = (path: Element): Pair =>
  pairOf(path.outerHTML.slice(0, 40), path, getComputedStyle(path).stroke, 'around');

/** A path of every picture of a kind beside another one of the same picture. */
const beside = (root: Element, picture: string, one: string, other: string): Pair[] =>
  shown(root, picture).map((svg) =>
    pairBeside(
      `${one} beside ${other}`,
      strokeOf(svg.querySelector(one)!),
      strokeOf(svg.querySelector(other)!),
    ),
  );

describe('colours that the system forces', () => {
  afterEach(() => executeServerCommand('media', {}));

  for (const scheme of ['light', 'dark'] as const) {
    describe(`in a ${scheme} contrast theme`, () => {
      beforeEach(() => force(scheme));

      for (const [name, go] of Object.entries(views)) {
        it(`leaves every text readable: ${name}`, async () => {
          const whole = await placeInColumn(768);
          await go(whole);
          expectReadable(whole, 50);
          whole.theme = scheme === 'dark' ? 'light' : 'dark';
          await whole.updateComplete;
          expectReadable(whole, 50);
        });
      }

      for (const sign of signs) {
        it(`shows ${sign.what}`, async () => {
          const whole = await placeInColumn(768);
          await views[sign.view]!(whole);
          expectContrast(see(whole, sign), 3, 1);
        });
      }

      it('shows the mark in the shape of a level', async () => {
        const whole = await placeInColumn(768);
        await views['the answer urgent']!(whole);
        const pairs = shown(whole, '.shape').map((shape) => {
          const outline = pairOf('', shape, getComputedStyle(shape).fill, 'around');
          return pairBeside('the mark', strokeOf(shape.querySelector('.mark')!), outline);
        });
        expectContrast(pairs, 3, 1);
      });

      it('tells filled from unfilled, in dots and bars, and both from the ground', async () => {
        const whole = await placeInColumn(768);
        await views['everything open']!(whole);
        expectContrast(beside(whole, '.dots', 'path:not(.rest, .hole)', '.rest'), 3, 8);
        expectContrast(beside(whole, '.dots', '.hole', 'path:not(.rest, .hole)'), 3, 8);
        expectContrast(beside(whole, '.bar', 'path:not(.rest)', '.rest'), 3, 8);
        expectContrast(shown(whole, '.rest').map(strokeOf), 1.3, 16);
      });

      it('tells the mark from the bar, which has the same colour here, by its length', async () => {
        const whole = await placeInColumn(768);
        await views['everything open']!(whole);
        const bars = shown(whole, '.bar:has(.when[d^=M])');
        expect(bars.length).to.be.above(4);
        for (const bar of bars) {
          const thickness = parseFloat(getComputedStyle(bar).strokeWidth);
          expect(bar.getBoundingClientRect().height).to.be.at.least(thickness * 1.5);
        }
      });

      it('leaves it to the system to draw what is chosen', async () => {
        const whole = await placeInColumn(768);
        await views['question 3']!(whole);
        const boxes = rows(whole).map(({ control }) => control!);
        const drawn = boxes.map((box) => {
          const { appearance, forcedColorAdjust } = getComputedStyle(box) as Style;
          return `${appearance} ${forcedColorAdjust}`;
        });
        expect([...new Set(drawn)]).to.deep.equal(['auto auto']);
        const pairs = boxes.map((box) =>
          pairOf('a tick', box, getComputedStyle(box).accentColor, 'around'),
        );
        expectContrast(pairs, 3, 5);
      });

      it('shows where the keyboard is', async () => {
        const whole = await placeInColumn(768);
        await views['question 2']!(whole);
        const rings: Pair[] = [];
        const kinds = new Set<string>();
        const next = async (): Promise<void> => {
          await sendKeys({ press: 'Tab' });
          const on = focused()!;
          const ringed = on.localName === 'input' ? on.parentElement! : on;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed);
          expect(`${outlineStyle} ${outlineWidth}`, on.outerHTML).to.equal('solid 3px');
          kinds.add(on.localName);
          rings.push(pairOf('a ring', ringed, outlineColor, 'around'));
        };
        await inTurn(Array.from({ length: 7 }), next);
        expect([...kinds].toSorted()).to.deep.equal(['a', 'button', 'input']);
        expectContrast(rings, 3, 7);
      });
    });
  }
});
