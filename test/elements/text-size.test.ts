import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { choose, tick } from '../support/checker.js';
import { placeView, resize } from '../support/column.js';
import { addLongWords, compound, longWord } from '../support/long-words.js';
import { isInView } from '../support/page.js';
import { everything, focused, press, settled, shown, visibleText } from '../support/reading.js';
import { setViewport } from '../support/system.js';
import { misplaced } from '../support/time-scale.js';
import { troubles } from '../support/troubles.js';
import { viewNames } from '../support/views.js';

const root = document.documentElement;

/** Throws where the text of a view does not fit into columns of these widths. */
const expectFits = (whole: Element, widths: readonly number[]): void => {
  for (const width of widths) {
    resize(whole, width);
    expect(troubles(whole, 'long'), `at ${width} px`).to.deep.equal([]);
  }
};

/** The smallest letters on show, but for those in a picture, where there is no room. */
const smallest = (whole: Element): number => {
  const sizes = shown(whole, ':is(p, li, span, label, button):not(.scale *)').map((each) =>
    parseFloat(getComputedStyle(each).fontSize),
  );
  return Math.min(...sizes);
};

/** What a reader's own style sheet does: https://www.w3.org/TR/WCAG22/#text-spacing */
const spread = (whole: Element): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p {
      margin-block-end: 2em !important;
    }
  `);
  for (const { shadowRoot } of [whole, ...everything(whole, 'acu-checker, acu-side-effects')]) {
    shadowRoot!.adoptedStyleSheets.push(sheet);
  }
};

afterEach(async () => {
  root.removeAttribute('style');
  document.body.removeAttribute('style');
  await setViewport({ width: 800, height: 600 });
});

describe('text at 200 %', () => {
  const ways: readonly (readonly [way: string, (whole: HTMLElement) => void])[] = [
    ['by the browser', () => root.style.setProperty('font-size', '200%')],
    ['by the clinic', ({ style }) => style.setProperty('--acu-font-size', '2em')],
  ];

  for (const [way, enlarge] of ways) {
    for (const name of viewNames) {
      it(`${way} fits: ${name}`, async () => {
        const whole = await placeView(name);
        expect(smallest(whole)).to.be.within(15, 16);
        enlarge(whole);
        expect(smallest(whole)).to.be.within(30, 32);
        expectFits(whole, [280, 360]);
      });
    }

    it(`${way} leaves the words of a time scale where they belong`, async () => {
      const whole = await placeView('all entries, sources and "About" open');
      enlarge(whole);
      for (const width of [280, 360, 410, 768]) {
        resize(whole, width);
        expect(misplaced(whole), `at ${width} px`).to.deep.equal([]);
      }
    });
  }
});

describe('the page at 400 %', () => {
  beforeEach(async () => {
    // what is left of 1,280 by 1,024 px
    await setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    document.body.style.margin = '0';
  });

  for (const name of viewNames) {
    it(`is scrolled in one direction only: ${name}`, async () => {
      const whole = await placeView(name, { width: 320 });
      expect(troubles(whole)).to.deep.equal([]);
      expect(root.scrollWidth).to.equal(320);
      expect(root.scrollHeight).to.be.above(256);
    });
  }

  it('shows each question, and the answer, from its heading on', async () => {
    const whole = await placeView('the start card', { width: 320 });
    const seen: string[] = [];
    const next = async (button: string): Promise<void> => {
      await press(whole, button);
      const heading = focused()!;
      expect(isInView(heading), visibleText(heading)).to.equal(true);
      seen.push(`${heading.localName} ${visibleText(heading)}`);
    };
    await next(en.checker.start);
    await tick(whole, en.checker.none);
    await next(en.checker.next);
    await choose(whole, en.picks.bruising);
    await next(en.checker.next);
    await tick(whole, en.checker.none);
    await next(en.checker.next);
    expect(seen).to.deep.equal([
      `h3 ${en.questions.gate.title}`,
      `h3 ${en.questions.pick.title}`,
      `h3 ${en.questions.signs.title.replace('{pick}', en.picks.bruising)}`,
      `h3 ${en.answer.headings.expected}`,
    ]);
  });
});

describe("text with a reader's own spacing", () => {
  for (const name of viewNames) {
    it(`fits: ${name}`, async () => {
      const whole = await placeView(name);
      const before = whole.offsetHeight;
      spread(whole);
      expect(whole.offsetHeight).to.be.above(before * 1.1);
      expectFits(whole, [320, 1200]);
    });
  }
});

describe('long words', () => {
  /** Every view in which a clinic's name or notes are on show. */
  const withClinic = [
    'the whole as it is placed',
    'an open entry',
    'all entries, sources and "About" open',
    'the answer call-clinic',
    'the answer call-clinic, without a phone',
    'the answer urgent',
    'the answer urgent, in a crisis',
    'the answer urgent, pregnant',
    'the answer urgent, without a region',
  ] as const;

  for (const name of withClinic) {
    it(`of a clinic are broken: ${name}`, async () => {
      const whole = await placeView(name, {
        settings: { 'clinic-name': longWord },
        note: longWord,
      });
      expect(visibleText(whole)).to.include(longWord);
      expectFits(whole, [280, 1200]);
    });
  }

  for (const name of viewNames) {
    it(`of a language fit: ${name}`, async () => {
      const remove = addLongWords();
      const whole = await placeView(name);
      whole.lang = 'de';
      await settled();
      remove();
      const titles = [en.checker.title, en.accordion.title].map(compound);
      expect(visibleText(shown(whole, '[part~=title]')[0]!)).to.be.oneOf(titles);
      expectFits(whole, [280, 1200]);
    });
  }
});
