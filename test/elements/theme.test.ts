import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { expectReadable, groundOf, lookOf, rgb } from '../support/colours.js';
import { placeView } from '../support/column.js';
import { warnings } from '../support/console.js';
import { place, placeInShadow } from '../support/page.js';
import { inTurn, settled, shown } from '../support/reading.js';
import { setSystem } from '../support/system.js';
import { views } from '../support/views.js';
import { bothParts, partsOf } from '../support/whole.js';

/** How each part on show is drawn, by its title. */
const looks = (root: Element | ShadowRoot): string[] => shown(root, '[part~=title]').map(lookOf);

const tags = {
  'acu-aftercare': 2,
  'acu-checker': 1,
  'acu-side-effects': 1,
} as const;

const page = document.documentElement;

beforeEach(() => setSystem());
afterEach(() => page.removeAttribute('style'));

describe('theme', () => {
  for (const [tag, parts] of Object.entries(tags)) {
    const all = (look: string): string[] => Array.from({ length: parts }, () => look);

    for (const [theme, onLight, onDark] of [
      ['', 'light', 'light'],
      ['theme=""', 'light', 'light'],
      ['theme="light"', 'light', 'light'],
      ['theme="dark"', 'dark', 'dark'],
      ['theme="auto"', 'light', 'dark'],
    ] as const) {
      it(`<${tag} ${theme}> is ${onLight}, and ${onDark} where the reader’s system is dark`, async () => {
        const element = await place(`<${tag} ${theme}></${tag}>`);
        expect(looks(element)).to.deep.equal(all(onLight));
        await setSystem({ scheme: 'dark' });
        expect(looks(element)).to.deep.equal(all(onDark));
        await setSystem();
        expect(looks(element)).to.deep.equal(all(onLight));
      });
    }

    it(`of <${tag}> can change at any time`, async () => {
      const element = await place<HTMLElementTagNameMap['acu-checker']>(`<${tag}></${tag}>`);
      await setSystem({ scheme: 'dark' });
      const themes = [
        ['dark', 'dark'],
        ['light', 'light'],
        ['auto', 'dark'],
      ] as const;
      await inTurn(themes, async ([theme, look]) => {
        element.theme = theme;
        await settled();
        expect(element.getAttribute('theme')).to.equal(theme);
        expect(looks(element), theme).to.deep.equal(all(look));
      });
      element.removeAttribute('theme');
      await settled();
      expect(looks(element)).to.deep.equal(all('light'));
    });

    it(`of <${tag}> does not follow the page, which may be dark`, async () => {
      page.style.cssText = 'color-scheme: dark; background: #111; color: #eee';
      const element = await place(`<${tag}></${tag}>`);
      expect(looks(element)).to.deep.equal(all('light'));
    });

    it(`that <${tag}> does not know leaves it light`, async () => {
      await setSystem({ scheme: 'dark' });
      const heard = warnings();
      const element = await place(`<${tag} theme="black"></${tag}>`);
      heard.restore();
      expect(heard.texts.join()).to.match(/theme="black".*light/);
      expect(looks(element)).to.deep.equal(all('light'));
    });
  }
});

describe('a theme of the whole reaches', () => {
  for (const [theme, look] of [
    ['dark', 'dark'],
    ['auto', 'dark'],
    ['light', 'light'],
  ] as const) {
    it(`its ready-made parts: ${theme}`, async () => {
      await setSystem({ scheme: 'dark' });
      const element = await place(`<acu-aftercare theme="${theme}"></acu-aftercare>`);
      expect(partsOf(element)).to.deep.equal(bothParts);
      expect(looks(element)).to.deep.equal([look, look]);
    });

    it(`parts that stand inside it at any depth: ${theme}`, async () => {
      await setSystem({ scheme: 'dark' });
      const element = await place(
        `<acu-aftercare theme="${theme}">
          <acu-checker></acu-checker><div><div><acu-side-effects></acu-side-effects></div></div>
        </acu-aftercare>`,
      );
      expect(looks(element)).to.deep.equal([look, look]);
    });

    it(`parts in an element of the page’s own inside it: ${theme}`, async () => {
      await setSystem({ scheme: 'dark' });
      const element = await place(
        `<acu-aftercare theme="${theme}"><x-page></x-page></acu-aftercare>`,
      );
      const inside = element.querySelector('x-page')!;
      inside.attachShadow({ mode: 'open' }).innerHTML =
        '<acu-checker></acu-checker><acu-side-effects></acu-side-effects>';
      await settled();
      expect(looks(element)).to.deep.equal([look, look]);
    });
  }

  it('them again when it changes, but for a part that has a theme of its own', async () => {
    const element = await place<HTMLElementTagNameMap['acu-aftercare']>(
      `<acu-aftercare theme="dark">
        <acu-checker theme="light"></acu-checker><acu-side-effects></acu-side-effects>
      </acu-aftercare>`,
    );
    expect(looks(element)).to.deep.equal(['light', 'dark']);
    element.theme = 'light';
    await settled();
    expect(looks(element)).to.deep.equal(['light', 'light']);
    element.querySelector('acu-checker')!.theme = 'dark';
    await settled();
    expect(looks(element)).to.deep.equal(['dark', 'light']);
    element.querySelector('acu-checker')!.removeAttribute('theme');
    await settled();
    expect(looks(element)).to.deep.equal(['light', 'light']);
    element.setAttribute('theme', 'dark');
    await settled();
    expect(looks(element)).to.deep.equal(['dark', 'dark']);
  });

  it('no widget beside it', async () => {
    const element = await place<HTMLElement>(
      `<div><acu-aftercare theme="dark"></acu-aftercare><acu-checker></acu-checker></div>`,
    );
    expect(looks(element)).to.deep.equal(['dark', 'dark', 'light']);
  });

  it('its own parts where it stands in an element of the page’s own', async () => {
    const host = await placeInShadow(
      '<x-page></x-page>',
      '<acu-aftercare theme="dark"></acu-aftercare>',
    );
    expect(looks(host)).to.deep.equal(['dark', 'dark']);
  });
});

describe('a visitor whose system is dark, on a white clinic page', () => {
  beforeEach(() => setSystem({ scheme: 'dark' }));

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
