import { expect } from '@open-wc/testing';
import { columnWidth, expectAsOnCleanPage, uses, visit, type Hostile } from '../support/hostile.js';
import { setSystem } from '../support/system.js';

const inMain = (tag: string): string => `<main>${tag}</main>`;

/** Rules of a style sheet that hit the tag itself. */
const onTag = (rules: string): Hostile => ({ css: `main > * { ${rules} }`, around: inMain });

/** What a page does that leaves the widget less room, or more. */
const otherRoom: Readonly<Record<string, Hostile>> = {
  'has room around it': onTag('margin: 20px; padding: 20px; border: 4px solid red'),
  'is narrow': onTag('max-width: 300px'),
  'is half as wide': onTag('width: 50%; box-sizing: content-box'),
  'has wide margins': onTag('margin: 0 -40px'),
  'floats it': onTag('float: left'),
  'takes it out of the page': onTag('position: absolute; top: 0; left: 0'),
  'fixes it': onTag('position: fixed; inset: 0; overflow: auto'),
  'puts it into a line': onTag('display: inline-block'),
  'makes it a table': onTag('display: table'),
  'makes it a cell': onTag('display: table-cell'),
  'is a flexible row': { css: 'main { display: flex }', around: inMain },
  'is a flexible column in the middle': {
    css: 'main { display: flex; flex-direction: column; align-items: center }',
    around: inMain,
  },
  'is a grid with all in its middle': {
    css: 'main { display: grid; place-items: center }',
    around: inMain,
  },
  'is a grid of two columns': {
    css: 'main { display: grid; grid-template-columns: 1fr 1fr }',
    around: (tag) => `<main><p>Welcome</p>${tag}</main>`,
  },
  'has a picture beside it': {
    css: 'main { display: flex } i { flex: none; width: 300px; height: 300px }',
    around: (tag) => `<main><i></i>${tag}</main>`,
  },
  'has a picture that floats beside it': {
    css: 'i { float: left; width: 200px; height: 9000px }',
    around: (tag) => `<i></i>${tag}`,
  },
};

/** What a page does to the tag so that its parts stand otherwise: each still has to fit. */
const otherwise: Readonly<Record<string, Hostile>> = {
  'makes it flexible': onTag('display: flex'),
  'makes it a flexible part of a line': onTag('display: inline-flex'),
  'makes it a box of old': onTag('display: -webkit-box'),
  'is written from top to bottom': { css: 'main { writing-mode: vertical-rl }', around: inMain },
  'is enlarged': { ...onTag('zoom: 1.5'), scale: 1.5 },
};

before(() => setSystem());

for (const [where, use] of Object.entries(uses)) {
  describe(`${where}: it looks the same in the room that it has on a page that`, () => {
    for (const [what, page] of Object.entries(otherRoom)) {
      it(what, async () => {
        const { width } = await expectAsOnCleanPage(page, use);
        expect(width).not.to.equal(columnWidth);
        expect(width).to.be.at.least(272);
      });
    }
  });

  describe(`${where}: it fits and can be read on a page that`, () => {
    for (const [what, page] of Object.entries(otherwise)) {
      it(what, async () => {
        const { width } = await visit(page, use);
        expect(width).to.be.within(272, columnWidth);
      });
    }
  });
}
