import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, openEntries, placeAccordion, trigger } from '../support/accordion.js';
import { warnings } from '../support/console.js';
import { nameOf } from '../support/entries.js';
import { place, placeInShadow } from '../support/page.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import { everything, settled, shown, visibleText } from '../support/reading.js';

const { accordion } = en;

describe('the accordion speaks a language', () => {
  let removeLocale: () => void;
  const page = document.documentElement;

  beforeEach(() => {
    removeLocale = addPseudoLocale();
  });
  afterEach(() => {
    removeLocale();
    page.removeAttribute('lang');
  });

  const title = pseudo(accordion.title);

  for (const lang of ['ar', 'AR', 'ar-EG']) {
    it(`its own, lang="${lang}"`, async () => {
      const element = await placeAccordion(`lang="${lang}"`);
      expect(visibleText(element)).to.contain(title);
    });
  }

  it('wholly: nothing on show or said is left in English', async () => {
    const element = await placeAccordion('lang="ar"');
    element.expandAll();
    await settled();
    expect(visibleText(element)).to.contain(pseudo(en.effects.bruising.what));
    expect(visibleText(element)).not.to.match(/[a-z]/i);
    const labels = everything(element, '[aria-label], [title], [alt], [placeholder]').map((each) =>
      ['aria-label', 'title', 'alt', 'placeholder'].map((name) => each.getAttribute(name)).join(''),
    );
    expect(labels.join()).not.to.match(/[a-z]/i);
  });

  it('and says which, and from which side it is read', async () => {
    const element = await placeAccordion('lang="ar"');
    const [first] = shown(element, '*');
    expect(first!.lang).to.equal('ar');
    expect(getComputedStyle(trigger(element, pseudo(nameOf('burn')))).direction).to.equal('rtl');
    element.lang = 'en';
    await settled();
    expect(first!.lang).to.equal('en');
    expect(getComputedStyle(trigger(element, nameOf('burn'))).direction).to.equal('ltr');
  });

  it('English where it has no other, and that is no mistake', async () => {
    const heard = warnings();
    const element = await placeAccordion('lang="xx"');
    heard.restore();
    expect(visibleText(element)).to.contain(accordion.title);
    expect(shown(element, '*')[0]!.lang).to.equal('en');
    expect(heard.texts).to.be.empty;
  });

  it('of the nearest element above it', async () => {
    page.lang = 'en';
    const above = await place(
      '<div lang="en"><div lang="ar"><p lang=""><acu-side-effects></acu-side-effects></p></div></div>',
    );
    expect(visibleText(above)).to.contain(title);
  });

  it('of the document, and follows it when it changes', async () => {
    page.lang = 'ar';
    const element = await placeAccordion();
    expect(visibleText(element)).to.contain(title);
    page.lang = 'en';
    await settled();
    expect(visibleText(element)).to.contain(accordion.title);
    page.removeAttribute('lang');
    await settled();
    expect(visibleText(element)).to.contain(accordion.title);
  });

  it('of an element above a shadow root, and follows it when it changes', async () => {
    const host = await placeInShadow('<div></div>', '<acu-side-effects></acu-side-effects>');
    await open(host, nameOf('bruising'));
    host.parentElement!.lang = 'ar';
    await settled();
    expect(visibleText(host)).to.contain(title);
    expect(openEntries(host)).to.have.lengthOf(1);
    host.lang = 'en';
    await settled();
    expect(visibleText(host)).to.contain(accordion.title);
  });

  it('of the place it is moved to', async () => {
    const both = await place<HTMLElement>(
      '<div><p lang="ar"></p><acu-side-effects></acu-side-effects></div>',
    );
    const element = both.querySelector('acu-side-effects')!;
    expect(visibleText(element)).to.contain(accordion.title);
    both.querySelector('p')!.append(element);
    await settled();
    expect(visibleText(element)).to.contain(title);
  });
});
