import { expect } from '@open-wc/testing';
import { columnWidth, expectAsOnCleanPage, uses, type Hostile } from '../support/hostile.js';
import { setSystem } from '../support/system.js';

const inMain = (tag: string): string => `<main>${tag}</main>`;

/** Rules of a style sheet that hit the tag itself. */
const onTag = (rules: string): Hostile => ({ css: `main > * { ${rules} }`, around: inMain });

/** What a page does that leaves the widget the whole column. */
const filled: Readonly<Record<string, Hostile>> = {
  'resets every element to what browsers do': onTag('all: revert'),
  'resets every element to nothing': onTag('all: unset'),
  'resets every element to its start': onTag('all: initial'),
  'resets its boxes': onTag('box-sizing: content-box; margin: 0; padding: 0; border: 0 solid'),
  'lets everything fade and move': {
    css: `
      @keyframes drift { to { letter-spacing: 1em; color: red } }
      * { transition: all 9s 9s; animation: drift 9s }`,
    around: inMain,
  },
  'hides what is not defined yet': { css: ':not(:defined) { display: none }' },
  'makes it a part of a line': onTag('display: inline'),
  'takes away its box': onTag('display: contents'),
  'makes it a grid': onTag('display: grid'),
  'makes it stand by itself': onTag('display: flow-root'),
  'moves it': onTag('position: relative; left: 3px'),
  'makes it stick': onTag('position: sticky; top: 0'),
  'puts it into a stack': onTag('position: relative; z-index: -1; isolation: isolate'),
  'filters it': onTag('filter: grayscale(1) drop-shadow(0 0 9px red)'),
  'fades it a little': onTag('opacity: 0.99'),
  'contains it': onTag('contain: layout paint style inline-size'),
  'asks it for its width': onTag('container-type: inline-size'),
  'cuts what sticks out': onTag('overflow: hidden'),
  'lets it scroll sideways': onTag('overflow: auto'),
  'clips it': onTag('clip-path: inset(0); mask: linear-gradient(#000, #000)'),
  'blends it': onTag('mix-blend-mode: multiply'),
  'scales it': { ...onTag('scale: 1.25; transform-origin: 0 0'), scale: 1.25 },
  'starts with a large letter': {
    css: 'main::first-letter, main > *::first-letter { float: left; font-size: 4em; color: red }',
    around: inMain,
  },
  'starts with a line in capitals': {
    css: 'main::first-line, main > *::first-line { font-size: 2em; text-transform: uppercase }',
    around: inMain,
  },
  'trims its lines': { css: 'body * { text-box: trim-both cap alphabetic }', around: inMain },
  'is a grid': { css: 'main { display: grid; gap: 1em }', around: inMain },
  'is a flexible column': {
    css: 'main { display: flex; flex-direction: column }',
    around: inMain,
  },
  'is a flexible row that grows': {
    css: 'main { display: flex } main > * { flex: 1 }',
    around: inMain,
  },
  'has a picture that floats and leaves no room': {
    css: 'i { float: right; width: 500px; height: 300px }',
    around: (tag) => `<i></i>${tag}`,
  },
  'removes every outline': { css: '*, *:focus { outline: none !important }' },
  'has private names of its own': {
    css: `* {
      --_accent: red; --_border: 9px; --_fg: red; --_gap: 9em; --_ground: red; --_ink: #fff;
      --_level: red; --_link: 9px; --_on: 9; --_paper: #fff; --_radius: red; --_side: 9em;
      --_soft: 0; --_space: 9em; --_tint: red; --_top: red;
    }`,
  },
};

before(() => setSystem());

for (const [where, use] of Object.entries(uses)) {
  describe(`${where}: it looks the same on a page that`, () => {
    for (const [what, page] of Object.entries(filled)) {
      it(what, async () => {
        const { width } = await expectAsOnCleanPage(page, use);
        expect(width).to.equal(columnWidth);
      });
    }
  });
}
