import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { interactive } from '../support/checker-states.js';
import { columnWidth, expectAsOnCleanPage, uses } from '../support/hostile.js';
import { place } from '../support/page.js';
import { everything, isFocused, shown } from '../support/reading.js';
import { setSystem } from '../support/system.js';
import { addSheet } from '../support/undo.js';
import { placeWhole } from '../support/whole.js';

type Declarations = Readonly<Record<string, string>>;

/** What a page's elements are given, and what the tags and all inside would inherit. */
const handed: Readonly<Record<string, Declarations>> = {
  'slanted, heavy, narrow capitals': {
    'font-style': 'italic',
    'font-weight': '900',
    'font-stretch': '75%',
    'font-variant': 'small-caps',
    'font-synthesis': 'none',
  },
  'the finer settings of a font': {
    'font-kerning': 'none',
    'font-feature-settings': '"zero", "frac"',
    'font-variation-settings': '"wght" 900',
    'font-optical-sizing': 'none',
    'font-size-adjust': '0.9',
    'text-rendering': 'geometricPrecision',
  },
  'lines on top of each other': { 'line-height': '0.5' },
  'lines far apart': { 'line-height': '60px' },
  'letters and words far apart': {
    'letter-spacing': '0.3em',
    'word-spacing': '2em',
    'tab-size': '40',
  },
  'a first line that hangs out': { 'text-indent': '-5em' },
  'text to the right': { 'text-align': 'right', 'text-align-last': 'right' },
  'text in the middle': { 'text-align': 'center' },
  'text to both edges': { 'text-align': 'justify', 'text-justify': 'inter-character' },
  capitals: { 'text-transform': 'uppercase' },
  'lines that never break': { 'white-space': 'nowrap', 'overflow-wrap': 'break-word' },
  'words that break anywhere': {
    'word-break': 'break-all',
    'line-break': 'anywhere',
    hyphens: 'auto',
    '-webkit-hyphens': 'auto',
    'hanging-punctuation': 'first last',
    orphans: '9',
    widows: '9',
  },
  'another direction': { direction: 'rtl', 'unicode-bidi': 'bidi-override' },
  'white letters': {
    color: '#fffefb',
    '-webkit-text-fill-color': 'transparent',
    '-webkit-text-stroke-width': '3px',
    'caret-color': 'red',
    'accent-color': 'red',
  },
  'shadows, marks and lines': {
    'text-shadow': '2px 2px 4px red',
    'text-emphasis': 'filled red',
    'text-decoration': 'line-through',
    'text-underline-offset': '9px',
    'text-underline-position': 'under',
  },
  'a pointer that is not there': { cursor: 'none', 'pointer-events': 'none' },
  'other marks for lists and quotations': {
    'list-style': 'upper-roman inside',
    quotes: '"<" ">"',
  },
  'another paint for drawings': {
    fill: 'red',
    stroke: 'lime',
    'stroke-width': '9px',
    'stroke-dasharray': '1 2',
    'fill-opacity': '0.2',
    'stroke-opacity': '0.2',
    'paint-order': 'stroke',
    'shape-rendering': 'crispEdges',
  },
  'colours of its own for paper and for contrast': {
    'print-color-adjust': 'exact',
    '-webkit-print-color-adjust': 'exact',
    'forced-color-adjust': 'none',
  },
  'the dark scheme': { 'color-scheme': 'dark' },
};

const sheetOf = (declarations: Declarations): string =>
  Object.entries(declarations)
    .map(([name, value]) => `* { ${name}: ${value} !important }`)
    .join('\n');

before(() => setSystem());

describe('a page hands down', () => {
  for (const [what, declarations] of Object.entries(handed)) {
    describe(what, () => {
      it('as far as the tag', async () => {
        const tag = await place('<acu-checker></acu-checker>');
        const known = Object.entries(declarations).filter(([name, value]) =>
          CSS.supports(name, value),
        );
        const read = (): string[] =>
          known.map(([name]) => getComputedStyle(tag).getPropertyValue(name));
        const before = read();
        addSheet(sheetOf(declarations));
        const same = read().flatMap((value, i) => (value === before[i] ? known[i]![0] : []));
        expect(known).not.to.deep.equal([]);
        expect(same).to.deep.equal([]);
      });

      for (const [where, use] of Object.entries(uses)) {
        it(`and no further: ${where}`, async () => {
          const { width } = await expectAsOnCleanPage({ css: sheetOf(declarations) }, use);
          expect(width).to.equal(columnWidth);
        });
      }
    });
  }
});

describe('a page has a say in', () => {
  it('how its phone enlarges text when it is turned', async () => {
    addSheet('html { -webkit-text-size-adjust: 90%; text-size-adjust: 90% }');
    const whole = await placeWhole();
    const chosen = [whole, ...shown(whole, '.root, p')].map((each) =>
      getComputedStyle(each).getPropertyValue('text-size-adjust'),
    );
    expect(chosen.length).to.be.above(10);
    expect([...new Set(chosen)]).to.have.lengthOf(1);
  });

  it('whether it is there at all: hidden, it is out of sight and out of reach', async () => {
    const page = await place<HTMLElement>(
      `<div><input /><main style="visibility: hidden"><acu-aftercare></acu-aftercare></main><input /></div>`,
    );
    const [before, after] = page.querySelectorAll('input');
    expect(everything(page, 'button').length).to.be.above(20);
    expect(interactive(page)).to.deep.equal([before, after]);
    before!.focus();
    await sendKeys({ press: 'Tab' });
    expect(isFocused(after!)).to.equal(true);
    page.querySelector('main')!.style.visibility = '';
    expect(interactive(page).length).to.be.above(20);
    before!.focus();
    await sendKeys({ press: 'Tab' });
    expect(isFocused(after!)).to.equal(false);
  });
});

describe('a page that does not want to be copied', () => {
  for (const page of ['body', '*']) {
    it(`cannot keep a patient from marking the text: ${page}`, async () => {
      addSheet(`${page} { user-select: none; -webkit-user-select: none }`);
      const whole = await placeWhole();
      const [intro] = shown(whole, '[part~=intro]');
      const { left, top, width } = intro!.getBoundingClientRect();
      const at = (x: number): [number, number] => [Math.round(left + x), Math.round(top + 10)];
      await sendMouse({ type: 'move', position: at(2) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: at(width / 2) });
      await sendMouse({ type: 'up' });
      expect(getSelection()!.toString().trim()).not.to.equal('');
    });
  }
});
