import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { en } from '../../src/locales/en.js';
import { misplaced, troubles } from '../support/boxes.js';
import { choose, tick } from '../support/checker.js';
import { checkerIn, openAll, placeInColumn, resize, views } from '../support/column.js';
import { addLongWords, compound, longWord } from '../support/long-words.js';
import { isInView } from '../support/page.js';
import { everything, focused, press, settled, shown, visibleText } from '../support/reading.js';

const root = document.documentElement;

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
  const ways: Record<string, (whole: HTMLElement) => void> = {
    'by the browser': () => root.style.setProperty('font-size', '200%'),
    'by the clinic': (whole) => whole.style.setProperty('--acu-font-size', '2em'),
  };

  for (const [way, enlarge] of Object.entries(ways)) {
    for (const [name, go] of Object.entries(views)) {
      it(`${way} fits: ${name}`, async () => {
        const whole = await placeInColumn(360);
        await go(whole);
        enlarge(whole);
        expect(smallest(whole)).to.be.at.least(30);
        for (const width of [280, 360]) {
          resize(whole, width);
          expect(troubles(whole, 'long'), `at ${width} px`).to.deep.equal([]);
        }
      });
    }

    it(`${way} leaves the words of a time scale where they belong`, async () => {
      const whole = await placeInColumn(360);
      await openAll(whole);
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

  for (const [name, go] of Object.entries(views)) {
    it(`is scrolled in one direction only: ${name}`, async () => {
      const whole = await placeInColumn(320);
      await go(whole);
      expect(troubles(whole)).to.deep.equal([]);
      expect(root.scrollWidth).to.equal(320);
    });
  }

  it('shows each question, and the answer, from its heading on', async () => {
    const checker = checkerIn(await placeInColumn(320));
    const look = () => {
      const heading = focused()!;
      expect(isInView(heading), visibleText(heading)).to.equal(true);
      return heading.localName;
    };
    await press(checker, en.checker.start);
    const seen = [look()];
    await tick(checker, en.checker.none);
    await press(checker, en.checker.next);
    seen.push(look());
    await choose(checker, en.picks.bruising);
    await press(checker, en.checker.next);
    seen.push(look());
    await tick(checker, en.checker.none);
    await press(checker, en.checker.next);
    seen.push(look());
    expect(seen).to.deep.equal(['h3', 'h3', 'h3', 'h3']);
  });
});

describe("text with a reader's own spacing", () => {
  for (const [name, go] of Object.entries(views)) {
    it(`fits: ${name}`, async () => {
      const whole = await placeInColumn(360);
      await go(whole);
      const before = whole.offsetHeight;
      spread(whole);
      expect(whole.offsetHeight).to.be.above(before * 1.1);
      for (const width of [320, 1200]) {
        resize(whole, width);
        expect(troubles(whole, 'long'), `at ${width} px`).to.deep.equal([]);
      }
    });
  }
});

describe('long words', () => {
  const notes = ['intro', 'bruising', 'footer']
    .map((slot) => `<p slot="${slot}">${longWord}</p>`)
    .join('');

  for (const [name, go] of Object.entries(views)) {
    it(`of a clinic are broken: ${name}`, async () => {
      const whole = await placeInColumn(360, { 'clinic-name': longWord }, notes);
      await go(whole);
      expect(visibleText(whole)).to.include(longWord);
      for (const width of [280, 1200]) {
        resize(whole, width);
        expect(troubles(whole, 'long'), `at ${width} px`).to.deep.equal([]);
      }
    });
  }

  for (const [name, go] of Object.entries(views)) {
    it(`of a language fit: ${name}`, async () => {
      const remove = addLongWords();
      const whole = await placeInColumn(360);
      await go(whole);
      whole.lang = 'de';
      await settled();
      remove();
      expect(visibleText(whole)).to.include(compound(en.accordion.title));
      for (const width of [280, 1200]) {
        resize(whole, width);
        expect(troubles(whole, 'long'), `at ${width} px`).to.deep.equal([]);
      }
    });
  }
});
