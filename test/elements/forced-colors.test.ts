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

/** What has to be seen: where it is met, which elements it is, and which of their colours. */
type Sign = readonly [
  what: string,
  view: string,
  selector: string,
  colour: Colour,
  ground?: 'inside' | 'around',
  pseudo?: string,
];

const card = 'the start card';
const one = 'one entry open';
const all = 'everything open';
const answers = ['emergency', 'urgent', 'call-clinic', 'expected'];

const signs: readonly Sign[] = [
  ['the edge of a card', card, '.root', border('top'), 'inside'],
  ['the edge of Start', card, '.primary', border('top')],
  ['the line above an entry', card, '[part=item]', border('top')],
  ['the chevron', card, '[part=trigger]', border('bottom'), 'inside', '::after'],
  ['the edge of a row', 'question 1', '[part=choice]', border('top')],
  ['the edge of a choice', 'question 2', '[part=choice]', border('left')],
  ['the edge of a button', 'question 3', '.button', border('left')],
  ...answers.flatMap((level): Sign[] => [
    [`the shape of ${level}`, `the answer ${level}`, '.shape', fill],
    [`the edge of ${level}`, `the answer ${level}`, '.banner', border('top'), 'inside'],
  ]),
  ['the number to call', 'the answer emergency', 'a.button', border('top')],
  ['the edge of a card of signs', one, '.care-card', border('left')],
  ['the edge of a note', one, '[part=note]', border('top')],
  ['a dot that is filled', one, '.dots path:not(.rest, .hole)', stroke],
  ['a bar that is filled', all, '.bar path:not(.rest)', stroke],
  ['a step of the scale', all, '.steps', stroke],
  ['the mark where to call', all, '.when', stroke],
];

const see = (root: Element, [what, , selector, colour, ground, pseudo]: Sign): Pair[] =>
  shown(root, selector).map((element) =>
    pairOf(what, element, colour(getComputedStyle(element, pseudo)), ground ?? 'around'),
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
        const [what, view] = sign;
        it(`shows ${what}`, async () => {
          const whole = await placeInColumn(768);
          await views[view]!(whole);
          expectContrast(see(whole, sign), 3, 1);
        });
      }

      for (const level of answers) {
        it(`shows the mark in the shape of ${level}`, async () => {
          const whole = await placeInColumn(768);
          await views[`the answer ${level}`]!(whole);
          const pairs = shown(whole, '.shape').map((shape) => {
            const outline = pairOf('', shape, getComputedStyle(shape).fill, 'around');
            return pairBeside('the mark', strokeOf(shape.querySelector('.mark')!), outline);
          });
          expectContrast(pairs, 3, 1);
        });
      }

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
