import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { groundOf, lookOf, pairOf, rgb } from '../support/colours.js';
import { placeView } from '../support/column.js';
import { readFile } from '../support/file.js';
import { expectSeen } from '../support/graphics.js';
import { inTurn, named, settled, shown } from '../support/reading.js';
import { setSystem } from '../support/system.js';
import { addSheet } from '../support/undo.js';
import { viewNames, views, type ViewName } from '../support/views.js';

/** How a clinic has the widget look: one of its themes, and a style sheet. */
interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly css: string;
}

const themes: readonly Look[] = [
  { name: 'light', theme: 'light', css: '' },
  { name: 'dark', theme: 'dark', css: '' },
];

/** Gives what is on the page one look after the other, and sees whether it is fine in each. */
const inEach = (
  whole: AcuAftercare,
  looks: readonly Look[],
  see: () => unknown,
): Promise<unknown> =>
  inTurn(looks, async ({ name, theme, css }) => {
    const remove = addSheet(css);
    Object.assign(whole, { theme });
    await settled();
    try {
      await see();
    } catch (error) {
      throw new Error(`${name}: ${String(error)}`, { cause: error });
    }
    remove();
  });

before(() => setSystem());

describe('a reader can tell everything from its ground', () => {
  const looks = [...themes];

  before(() =>
    inTurn(['hospital', 'serif', 'spa'], async (name) => {
      const css = await readFile(`demo/themes/${name}.css`);
      const [, theme] = /^.*\btheme: (light|dark)\b/.exec(css) ?? [];
      expect(theme, name).to.be.oneOf(['light', 'dark']);
      looks.push({ name, theme: theme as Look['theme'], css });
    }),
  );

  for (const name of viewNames) {
    it(`in ${name}, light, dark and in each look of the demo`, async () => {
      expect(looks).to.have.lengthOf(5);
      const whole = await placeView(name);
      await inEach(whole, looks, async () => {
        // the pointer is where the look before had put things
        if (name === 'an entry under the pointer') await views[name].go(whole);
        await expectSeen(whole, views[name]);
      });
    });
  }

  it('on the surface that each look names, light or dark as it says', async () => {
    const whole = await placeView('the start card');
    const seen: string[] = [];
    await inEach(whole, looks, () => {
      const [intro] = shown(whole, '[part~=intro]');
      seen.push(`${lookOf(intro!)}: ${groundOf(intro!)}`);
    });
    const said = looks.map(({ theme, css }) => {
      const [, surface = theme === 'light' ? '#fffefb' : '#141c1d'] =
        /--acu-color-surface: (.*);/.exec(css) ?? [];
      return `${theme}: ${rgb(surface)}`;
    });
    expect(seen).to.deep.equal(said);
    expect(new Set(seen).size).to.equal(5);
  });
});

describe('on or in a clinic’s accent', () => {
  const accents = [
    ['pale yellow', '#fff3b0'],
    ['mid grey', '#808080'],
    ['navy', '#000080'],
    ['white', '#fff'],
    ['black', '#000'],
  ] as const;

  const looks: readonly Look[] = accents.flatMap(([accent, colour]) =>
    themes.map(({ name, theme }) => ({
      name: `${accent}, ${name}`,
      theme,
      css: `body { --acu-color-accent: ${colour} }`,
    })),
  );

  const { start } = en.checker;
  const filled: readonly (readonly [view: ViewName, button: string, property: string])[] = [
    ['the start card', start, 'accent'],
    ['the answer call-clinic', 'Call Willow Clinic 020 7946 0000', 'call'],
    ['the answer urgent', 'Call 111', 'urgent'],
    ['the answer emergency', 'Call 999', 'emergency'],
  ];

  for (const [accent, colour] of accents) {
    for (const { theme } of themes) {
      for (const [name, text, property] of filled) {
        it(`${accent}: what stands on it is readable in ${name}, ${theme}`, async () => {
          const whole = await placeView(name, { settings: { theme } });
          const button = named(shown(whole, '[part~=button]'), text);
          const grounds = (): string[] => [button, button.parentElement!].map(groundOf);
          const before = grounds();
          addSheet(`body { --acu-color-${property}: ${colour} }`);
          expect(grounds()).not.to.deep.equal(before);
          expect(new Set(grounds()).size).to.equal(2);
          const { color } = getComputedStyle(button);
          expect(pairOf(text, button, color, 'inside').ratio).to.be.at.least(4.5);
        });
      }
    }
  }

  const asInk: readonly ViewName[] = [
    'the whole as it is placed',
    'an open entry',
    'question 3, ticked',
    'the answer expected',
    'the answer call-clinic',
    'the answer emergency, with two numbers',
  ];

  for (const name of asInk) {
    it(`everything can be told from its ground in ${name}`, async () => {
      const whole = await placeView(name);
      await inEach(whole, looks, () => expectSeen(whole, views[name]));
    });
  }
});
