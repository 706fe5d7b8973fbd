import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { expectContrast, expectReadable, groundOf, pairOf, rgb } from '../support/colours.js';
import { graphicPairs, ringPairs } from '../support/graphics.js';
import { named, shown } from '../support/reading.js';
import { setSystem } from '../support/system.js';
import { placeView, views, type View } from '../support/views.js';

type Name = keyof typeof views;

const names = Object.keys(views) as Name[];
const schemes = ['light', 'dark'] as const;

/** Everything on show can be told from its ground, and all that has to be there was seen. */
const expectSeen = async (whole: Element, { texts, graphics, stops }: View): Promise<void> => {
  expectReadable(whole, texts);
  const pairs = graphicPairs(whole);
  for (const [kind, least] of Object.entries(graphics)) {
    expect(pairs.filter(({ what }) => what === kind).length, kind).to.be.at.least(least);
  }
  expectContrast(pairs, 3, Object.keys(graphics).length);
  expectContrast(await ringPairs(whole), 3, stops);
};

/** Puts a style sheet of the clinic's on the page until what is returned is called. */
const addSheet = (css: string): (() => void) => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
};

before(() => setSystem('light'));

describe('a reader can tell everything from its ground', () => {
  for (const theme of schemes) {
    for (const name of names) {
      it(`in ${name}, ${theme}`, async () => {
        await expectSeen(await placeView(views[name], { theme }), views[name]);
      });
    }
  }
});

describe('with a clinic’s accent', () => {
  let removeSheet: () => void;
  afterEach(() => removeSheet());

  const textOf = (whole: Element, name: string): number => {
    const button = named(shown(whole, '[part~=button]'), name);
    expect(groundOf(button)).not.to.equal(groundOf(button.parentElement!));
    return pairOf(name, button, getComputedStyle(button).color, 'inside').ratio;
  };

  const { start } = en.checker;
  const filled: readonly (readonly [view: Name, button: string, property: string])[] = [
    ['the start card', start, 'accent'],
    ['the answer call-clinic', 'Call Willow Clinic 020 7946 0000', 'call'],
    ['the answer urgent', 'Call 111', 'urgent'],
    ['the answer emergency', 'Call 999', 'emergency'],
  ];

  const asInk: readonly Name[] = [
    'the whole as it is placed',
    'an open entry',
    'question 3, ticked',
    'the answer expected',
    'the answer call-clinic',
    'the answer emergency, with two numbers',
  ];

  for (const [accent, colour] of [
    ['pale yellow', '#fff3b0'],
    ['mid grey', '#808080'],
    ['navy', '#000080'],
    ['white', '#fff'],
    ['black', '#000'],
  ] as const) {
    for (const theme of schemes) {
      for (const [name, button, property] of filled) {
        it(`${accent}: what stands on it is readable in ${name}, ${theme}`, async () => {
          removeSheet = addSheet(`body { --acu-color-${property}: ${colour} }`);
          const whole = await placeView(views[name], { theme });
          expect(textOf(whole, button)).to.be.at.least(4.5);
        });
      }

      for (const name of asInk) {
        it(`${accent}: everything can be told from its ground in ${name}, ${theme}`, async () => {
          removeSheet = addSheet(`body { --acu-color-accent: ${colour} }`);
          await expectSeen(await placeView(views[name], { theme }), views[name]);
        });
      }
    }
  }
});

describe('in the looks of the demo', () => {
  const fetchText = async (path: string): Promise<string> => {
    const response = await fetch(`${path}?raw`);
    expect(response.status).to.equal(200);
    return response.text();
  };

  for (const look of ['hospital', 'serif', 'spa']) {
    describe(look, () => {
      let css: string;
      let theme: string;
      let removeSheet: () => void;

      before(async () => {
        css = await fetchText(`/demo/themes/${look}.css`);
        [, theme = ''] = /^.*\btheme: (light|dark)\b/.exec(css) ?? [];
        expect(theme).not.to.equal('');
        removeSheet = addSheet(css);
      });
      after(() => removeSheet());

      it('its own surface is what the widget stands on', async () => {
        const whole = await placeView(views['the start card'], { theme });
        const [, surface = ''] = /--acu-color-surface: (.*);/.exec(css) ?? [];
        expect(groundOf(shown(whole, '[part~=intro]')[0]!)).to.equal(rgb(surface));
      });

      for (const name of names) {
        it(`everything can be told from its ground in ${name}`, async () => {
          await expectSeen(await placeView(views[name], { theme }), views[name]);
        });
      }
    });
  }
});
