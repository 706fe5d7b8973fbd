import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { expectReadable, groundOf, lookOf, rgb } from '../support/colours.js';
import { placeView } from '../support/column.js';
import { warnings } from '../support/console.js';
import { allOf, looks, tags } from '../support/looks.js';
import { place } from '../support/page.js';
import { settled, shown } from '../support/reading.js';
import { setSystem } from '../support/system.js';
import { undoLater } from '../support/undo.js';
import { views } from '../support/views.js';

const page = document.documentElement;

beforeEach(() => setSystem({ scheme: 'dark' }));
afterEach(() => page.removeAttribute('style'));

describe('where the reader’s system is dark', () => {
  for (const tag of tags) {
    for (const [theme, look] of [
      ['', 'light'],
      ['theme=""', 'light'],
      ['theme="light"', 'light'],
      ['theme="black"', 'light'],
      ['theme="dark"', 'dark'],
      ['theme="auto"', 'dark'],
    ] as const) {
      it(`<${tag} ${theme}> is ${look}`, async () => {
        const warned = warnings();
        undoLater(warned.restore);
        const element = await place<HTMLElementTagNameMap['acu-checker']>(
          `<${tag} ${theme}></${tag}>`,
        );
        expect(looks(element)).to.deep.equal(allOf(tag, look));
        element.removeAttribute('theme');
        await settled();
        expect(looks(element)).to.deep.equal(allOf(tag, 'light'));
      });
    }

    it(`<${tag} theme="auto"> follows it at run time`, async () => {
      const element = await place(`<${tag} theme="auto"></${tag}>`);
      await setSystem();
      expect(looks(element)).to.deep.equal(allOf(tag, 'light'));
      await setSystem({ scheme: 'dark' });
      expect(looks(element)).to.deep.equal(allOf(tag, 'dark'));
    });
  }

  it('theme="auto" of the whole reaches its parts, but for one with a theme of its own', async () => {
    const element = await place(
      `<acu-aftercare theme="auto">
        <acu-checker theme="light"></acu-checker><acu-side-effects></acu-side-effects>
      </acu-aftercare>`,
    );
    expect(looks(element)).to.deep.equal(['light', 'dark']);
  });
});

describe('a visitor whose system is dark, on a white clinic page', () => {
  for (const name of [
    'the whole as it is placed',
    'an open entry',
    'question 1',
    'question 3, ticked',
    'the answer expected',
    'the answer call-clinic',
    'the answer urgent',
    'the answer emergency',
  ] as const) {
    it(`reads a light widget in ${name}`, async () => {
      page.style.background = '#fff';
      const whole = await placeView(name);
      expect(new Set(looks(whole))).to.deep.equal(new Set(['light']));
      expect(groundOf(shown(whole, '[part~=title]')[0]!)).to.equal(rgb('#fffefb'));
      expectReadable(whole, views[name].texts);
    });
  }

  it('reads the page’s own words beside it as before', async () => {
    const element = await place('<div><p>Ours</p><acu-checker theme="dark"></acu-checker></div>');
    expect(shown(element, 'p').map(lookOf)).to.include.members(['light', 'dark']);
    expect(lookOf(element.querySelector('p')!)).to.equal('light');
  });
});
