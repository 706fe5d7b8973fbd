import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { tick } from '../support/checker.js';
import type { Settings } from '../support/clinic.js';
import { attributesOf, willow } from '../support/clinic.js';
import { clipboard } from '../support/clipboard.js';
import { everything, inTurn, press, settled, shown, visibleText } from '../support/reading.js';
import { views, type View } from '../support/views.js';
import { placeWhole } from '../support/whole.js';

/** What has to reach the reader as the clinic, or the list of numbers, has it. */
const fixed = /Willow Clinic|020 7946 0000|116 123|\b(?:999|112|111)\b/g;

/** What a browser's translator does to all text that it may touch: other letters, other digits. */
const translate = (root: Element): void => {
  for (const element of everything(root, ':not(style)')) {
    if (element.closest('[translate="no"]')) continue;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE)
        node.nodeValue = node.nodeValue!.replace(/\p{L}/gu, '文').replace(/\d/g, '٣');
    }
  }
};

describe('a browser that translates the page', () => {
  for (const [name, { settings, go }] of Object.entries<View>(views)) {
    it(`leaves the numbers to call and the clinic’s name, and nothing else: ${name}`, async () => {
      const told: Settings = { ...willow, ...settings };
      const whole = await placeWhole(attributesOf(told));
      await go(whole);
      // a number in the title of a source is none to call
      everything(whole, 'details').forEach((details) => details.remove());
      const before = visibleText(whole).match(fixed) ?? [];
      expect(before.length > 0 || told['region'] === '').to.equal(true);
      translate(whole);
      const after = visibleText(whole);
      expect(after.match(fixed) ?? []).to.deep.equal(before);
      expect(after.replace(fixed, '')).not.to.match(/[a-z0-9]/i);
      expect(after).to.match(/文/);
    });
  }

  it('leaves the name above the clinic’s note', async () => {
    const whole = await placeWhole(attributesOf(willow), '<p slot="burn">Come in.</p>');
    whole.show('burn');
    await settled();
    translate(whole);
    const [note] = shown(whole, '[part~=note]');
    expect(visibleText(note!)).to.match(/^文+ 文+ Willow Clinic/);
  });
});

/** How translators hold on to what they have translated: they put nodes of their own around it. */
const wrapTexts = (root: Element): void => {
  for (const element of everything(root, ':not(style, font)')) {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue!.trim()) continue;
      const font = document.createElement('font');
      node.replaceWith(font);
      font.append(node.nodeValue!);
    }
  }
};

const { next, back, none, start } = en.checker;

/** What a person does, one thing after the other: presses a button, or ticks a row. */
const walk: readonly string[] = [
  start,
  next, // nothing is ticked: it says so
  none,
  next,
  en.picks.burn,
  next,
  en.signs['deep-burn'].says,
  back,
  en.picks.nausea,
  next,
  none,
  next,
  en.answer.copy,
  back,
  back,
  back,
  en.gate.collapse.lead,
  next,
  en.answer.restart,
  en.accordion.show,
  en.accordion.hide,
];

const act = async (whole: AcuAftercare, what: string): Promise<void> => {
  const isButton = shown(whole, 'button').some((button) => visibleText(button) === what);
  await (isButton ? press(whole, what) : tick(whole, what));
};

describe('where a browser has translated what is on show', () => {
  it('every step after that shows its own words', async () => {
    const texts = clipboard();
    const [plain, translated] = await Promise.all(
      [1, 2].map(() => placeWhole(attributesOf(willow))),
    );
    const met = new Set<string>();
    await inTurn(walk, async (what) => {
      wrapTexts(translated!);
      expect(shown(translated!, 'font').length).to.be.greaterThan(50);
      await act(plain!, what);
      await act(translated!, what);
      expect(visibleText(translated!), what).to.equal(visibleText(plain!));
      met.add(visibleText(plain!));
    });
    expect(met.size, 'different views').to.equal(9);
    expect(texts).to.have.lengthOf(2);
    expect(texts[1]).to.equal(texts[0]);
  });
});

describe('on a page of another language', () => {
  for (const lang of ['fr', 'ar', 'zh-Hant']) {
    it(`every word of the widget says that it is English: ${lang}`, async () => {
      const whole = await placeWhole(`lang="${lang}" ${attributesOf(willow)}`);
      await views['all entries, sources and "About" open'].go(whole);
      const roots = shown(whole, '.root');
      expect(roots.map((root) => [root.lang, root.dir])).to.deep.equal([
        ['en', 'ltr'],
        ['en', 'ltr'],
      ]);
      const said = everything(whole, '*').filter(
        (element) => !element.matches('style, slot') && visibleText(element),
      );
      expect(said.length).to.be.greaterThan(500);
      const others = said.filter(
        (element) => element.closest<HTMLElement>('[lang]')?.lang !== 'en',
      );
      expect(others.map(({ localName }) => localName)).to.deep.equal([
        'acu-checker',
        'acu-side-effects',
      ]);
    });
  }

  it('the clinic’s own note keeps the language of the page', async () => {
    const whole = await placeWhole('lang="fr"', '<p slot="burn">Venez nous voir.</p>');
    whole.show('burn');
    await settled();
    const [note] = shown(whole, 'p[slot]');
    expect(visibleText(note!)).to.equal('Venez nous voir.');
    expect(note!.closest<HTMLElement>('[lang]')!.lang).to.equal('fr');
  });
});
