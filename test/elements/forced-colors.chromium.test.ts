import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { rows } from '../support/checker.js';
import {
  expectContrast,
  expectReadable,
  pairBeside,
  pairOf,
  type Pair,
} from '../support/colours.js';
import { placeView } from '../support/column.js';
import { expectSeen, type Least } from '../support/graphics.js';
import { focused, inTurn, shown } from '../support/reading.js';
import { setSystem } from '../support/system.js';
import { readMark } from '../support/time-scale.js';
import { viewNames, views, type ViewName } from '../support/views.js';

/** TypeScript does not know this property yet. */
type Style = CSSStyleDeclaration & { readonly forcedColorAdjust: string };

type Side = 'top' | 'left' | 'bottom';

/** The colour of a border that is there. */
const border = (element: Element, side: Side): string => {
  const style = getComputedStyle(element);
  const [line, width, colour] = ['style', 'width', 'color'].map((what) =>
    style.getPropertyValue(`border-${side}-${what}`),
  );
  if (/^(none|hidden|0px)$/m.test(`${line}\n${width}`))
    throw new Error(`no border: ${line} ${width}`);
  return colour!;
};

/** Edges that need not be seen where there are colours: without them they tell things apart. */
const edges: readonly (readonly [
  what: string,
  view: ViewName,
  selector: string,
  side: Side,
  ground: 'inside' | 'around',
  least: number,
])[] = [
  ['the edge of the widget', 'the start card', '.root', 'top', 'inside', 1],
  ['the line above an entry', 'the whole as it is placed', '[part=item]', 'top', 'around', 20],
  ['the edge of a row', 'question 1', '[part=choice]', 'top', 'around', 12],
  ['the edge of a choice', 'question 2', '[part=choice]', 'left', 'around', 16],
  ['the edge of Start', 'the start card', '.primary', 'top', 'around', 1],
  ['the edge of the number to call', 'the answer emergency', 'a.button', 'top', 'around', 1],
  ['the edge of a note', 'an open entry', '[part=note]', 'top', 'around', 1],
];

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

const schemes = ['light', 'dark'] as const;
const other = { light: 'dark', dark: 'light' } as const;

describe('colours that the system forces', () => {
  for (const scheme of schemes) {
    describe(`in a ${scheme} contrast theme`, () => {
      beforeEach(() => setSystem({ scheme, colours: 'active' }));

      for (const name of viewNames) {
        it(`leaves every text readable: ${name}`, async () => {
          // and all that is no text; no button is filled there
          const { texts, stops, graphics }: Least = views[name];
          const { 'filled button': _, ...there } = graphics;
          const whole = await placeView(name);
          await expectSeen(whole, { texts, stops, graphics: there });
          whole.theme = other[scheme];
          await whole.updateComplete;
          expectReadable(whole, texts);
        });
      }

      for (const [what, view, selector, side, ground, least] of edges) {
        it(`shows ${what}`, async () => {
          const whole = await placeView(view);
          const pairs = shown(whole, selector).map((element) =>
            pairOf(what, element, border(element, side), ground),
          );
          expectContrast(pairs, 3, least);
        });
      }

      it('tells filled from unfilled, in dots and bars, and both from the ground', async () => {
        const whole = await placeView('all entries, sources and "About" open');
        expectContrast(beside(whole, '.dots', 'path:not(.rest, .hole)', '.rest'), 3, 8);
        expectContrast(beside(whole, '.dots', '.hole', 'path:not(.rest, .hole)'), 3, 8);
        expectContrast(beside(whole, '.bar', 'path:not(.rest)', '.rest'), 3, 8);
        expectContrast(shown(whole, '.rest').map(strokeOf), 1.3, 16);
      });

      it('tells the mark from the bar, which has the same colour here, by its length', async () => {
        const whole = await placeView('all entries, sources and "About" open');
        const bars = shown<SVGSVGElement>(whole, '.bar').filter(readMark);
        expect(bars).to.have.lengthOf(8);
        for (const bar of bars) {
          const thickness = parseFloat(getComputedStyle(bar).strokeWidth);
          expect(bar.getBoundingClientRect().height).to.be.at.least(thickness * 1.5);
        }
      });

      it('leaves it to the system to draw what is chosen', async () => {
        const boxes = rows(await placeView('question 3')).map(({ control }) => control!);
        expect(boxes).to.have.lengthOf(15);
        const drawn = boxes.map((box) => {
          const { appearance, forcedColorAdjust } = getComputedStyle(box) as Style;
          return `${appearance} ${forcedColorAdjust}`;
        });
        expect([...new Set(drawn)]).to.deep.equal(['auto auto']);
      });

      it('shows a ring of 3 px where the keyboard is', async () => {
        await placeView('question 2');
        const kinds = new Set<string>();
        const next = async (): Promise<void> => {
          await sendKeys({ press: 'Tab' });
          const on = focused()!;
          const ringed = on.localName === 'input' ? on.parentElement! : on;
          const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
          expect(`${outlineStyle} ${outlineWidth}`, on.outerHTML).to.equal('solid 3px');
          kinds.add(on.localName);
        };
        await inTurn(Array.from({ length: 5 }), next);
        expect([...kinds].toSorted()).to.deep.equal(['a', 'button', 'input', 'summary']);
      });
    });
  }
});
