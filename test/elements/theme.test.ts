import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { warnings } from '../support/console.js';
import { allOf, looks, tags } from '../support/looks.js';
import { place, placeInShadow } from '../support/page.js';
import { inTurn, settled } from '../support/reading.js';
import { setSystem } from '../support/system.js';
import { bothParts, partsOf } from '../support/whole.js';

const page = document.documentElement;

beforeEach(() => setSystem());
afterEach(() => page.removeAttribute('style'));

describe('theme', () => {
  for (const tag of tags) {
    for (const [theme, look] of [
      ['', 'light'],
      ['theme=""', 'light'],
      ['theme="light"', 'light'],
      ['theme="dark"', 'dark'],
      ['theme="auto"', 'light'],
    ] as const) {
      it(`<${tag} ${theme}> is ${look}`, async () => {
        expect(looks(await place(`<${tag} ${theme}></${tag}>`))).to.deep.equal(allOf(tag, look));
      });
    }

    it(`of <${tag}> can change at any time`, async () => {
      const element = await place<HTMLElementTagNameMap['acu-checker']>(`<${tag}></${tag}>`);
      const themes = [
        ['dark', 'dark'],
        ['light', 'light'],
        ['dark', 'dark'],
        ['auto', 'light'],
      ] as const;
      await inTurn(themes, async ([theme, look]) => {
        element.theme = theme;
        await settled();
        expect(element.getAttribute('theme')).to.equal(theme);
        expect(looks(element), theme).to.deep.equal(allOf(tag, look));
      });
    });

    it(`of <${tag}> does not follow the page, which may be dark`, async () => {
      page.style.cssText = 'color-scheme: dark; background: #111; color: #eee';
      expect(looks(await place(`<${tag}></${tag}>`))).to.deep.equal(allOf(tag, 'light'));
    });

    it(`that <${tag}> does not know leaves it light`, async () => {
      page.style.colorScheme = 'dark';
      const heard = warnings();
      const element = await place(`<${tag} theme="black"></${tag}>`);
      heard.restore();
      expect(heard.texts.join()).to.match(/theme="black".*light/);
      expect(looks(element)).to.deep.equal(allOf(tag, 'light'));
    });
  }
});

describe('a theme of the whole reaches', () => {
  for (const theme of ['dark', 'light'] as const) {
    it(`its ready-made parts: ${theme}`, async () => {
      const element = await place(`<acu-aftercare theme="${theme}"></acu-aftercare>`);
      expect(partsOf(element)).to.deep.equal(bothParts);
      expect(looks(element)).to.deep.equal([theme, theme]);
    });

    it(`parts that stand inside it at any depth: ${theme}`, async () => {
      const element = await place(
        `<acu-aftercare theme="${theme}">
          <acu-checker></acu-checker><div><div><acu-side-effects></acu-side-effects></div></div>
        </acu-aftercare>`,
      );
      expect(looks(element)).to.deep.equal([theme, theme]);
    });

    it(`parts in an element of the page’s own inside it: ${theme}`, async () => {
      const element = await place(
        `<acu-aftercare theme="${theme}"><x-page></x-page></acu-aftercare>`,
      );
      const inside = element.querySelector('x-page')!;
      inside.attachShadow({ mode: 'open' }).innerHTML =
        '<acu-checker></acu-checker><acu-side-effects></acu-side-effects>';
      await settled();
      expect(looks(element)).to.deep.equal([theme, theme]);
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
