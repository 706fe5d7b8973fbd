import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, openEntries, trigger } from '../support/accordion.js';
import { goThrough, rows, tick } from '../support/checker.js';
import { harmless, heading } from '../support/checker-states.js';
import { nameOf } from '../support/entries.js';
import { ticks, viewOf } from '../support/life.js';
import { place } from '../support/page.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import { everything, inTurn, seen, settled, shown, visibleText } from '../support/reading.js';
import { undoLater } from '../support/undo.js';
import { answers } from '../support/whole.js';

/** What a person has in front of them when the language changes, and the heading that is there then. */
const views: Readonly<
  Record<string, readonly [go: (whole: AcuAftercare) => Promise<unknown>, then: string]>
> = {
  'the start card': [settled, 'none'],
  'an open entry': [(whole) => open(whole, nameOf('bruising')), 'none'],
  'a question with a tick': [
    async (whole) => {
      await goThrough(whole, { gate: [], pick: en.picks.bruising });
      await tick(whole, en.signs.fever.says);
    },
    pseudo(en.questions.signs.title).replace('{pick}', pseudo(en.picks.bruising)),
  ],
  'an answer': [
    (whole) => goThrough(whole, harmless('bruising')),
    pseudo(en.answer.headings.expected),
  ],
};

interface Levels {
  readonly whole: AcuAftercare;
  readonly levels: Readonly<Record<string, HTMLElement>>;
}

/** A widget in the page's own shadow root, and everything above it that may say its language. */
const placeDeep = async (dir: string): Promise<Levels> => {
  const html = document.documentElement;
  html.dir = dir;
  undoLater(() => {
    html.removeAttribute('lang');
    html.removeAttribute('dir');
  });
  undoLater(addPseudoLocale());
  const host = await place<HTMLElement>('<section></section>');
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<div><acu-aftercare region="GB"></acu-aftercare></div>';
  await settled();
  const whole = host.shadowRoot!.querySelector('acu-aftercare')!;
  return {
    whole,
    levels: {
      'the tag': whole,
      'what it stands in': whole.parentElement!,
      'the element in whose shadow root it stands': host,
      'the page': html,
    },
  };
};

/** From which side each part is read, and what is on show in it. */
const directions = (whole: Element): readonly string[] => {
  const roots = everything(whole, '.root');
  expect(roots).to.have.lengthOf(2);
  expect(new Set(roots.map(({ dir, lang }) => `${lang} ${dir}`))).to.have.lengthOf(1);
  const read = seen('element', shown(whole, 'p, h2, h3, button, label, li'));
  return [
    `${roots[0]!.lang} ${roots[0]!.dir}`,
    ...new Set(read.map((each) => getComputedStyle(each).direction)),
  ];
};

for (const dir of ['ltr', 'rtl']) {
  describe(`on a page that is read ${dir}, while a person uses the whole`, () => {
    for (const level of [
      'the tag',
      'what it stands in',
      'the element in whose shadow root it stands',
      'the page',
    ]) {
      for (const [what, [go, then]] of Object.entries(views)) {
        it(`${level} changes language and back: ${what} follows, in its own direction`, async () => {
          const { whole, levels } = await placeDeep(dir);
          await go(whole);
          const heard = answers(whole);
          const [before, opened, ticked] = [viewOf(whole), openEntries(whole), ticks(whole)];
          expect(directions(whole)).to.deep.equal(['en ltr', 'ltr']);

          levels[level]!.lang = 'ar';
          await settled();
          expect(directions(whole)).to.deep.equal(['ar rtl', 'rtl']);
          expect(visibleText(whole)).not.to.match(/[a-z]/i);
          expect(heading(whole)).to.equal(then);
          // by their names: engines write the figures beside them in other digits
          const names = openEntries(whole).map((line) =>
            line.startsWith(pseudo(nameOf('bruising'))),
          );
          expect(names).to.deep.equal(opened.map(() => true));
          expect(ticks(whole)).to.deep.equal(ticked.map(pseudo));

          levels[level]!.removeAttribute('lang');
          await settled();
          expect(directions(whole)).to.deep.equal(['en ltr', 'ltr']);
          expect(viewOf(whole)).to.deep.equal(before);
          expect(heard).to.deep.equal([]);
        });
      }
    }

    it('the nearest of several languages counts, whichever changes', async () => {
      const { whole, levels } = await placeDeep(dir);
      const all = Object.values(levels);
      await inTurn(all.toReversed(), async (each) => {
        Object.assign(each, { lang: 'ar' });
        await settled();
        expect(directions(whole)[0]).to.equal('ar rtl');
        Object.assign(each, { lang: 'en' });
        await settled();
        expect(directions(whole)[0]).to.equal('en ltr');
      });
      levels['the page']!.lang = 'ar';
      await settled();
      expect(directions(whole)[0]).to.equal('en ltr');
      await inTurn(all.slice(0, -1), async (each) => {
        each.removeAttribute('lang');
        await settled();
      });
      expect(directions(whole)[0]).to.equal('ar rtl');
    });

    it('a language that it does not know is answered in English, from left to right', async () => {
      const { whole, levels } = await placeDeep(dir);
      levels['what it stands in']!.lang = 'ar';
      await settled();
      whole.lang = 'he';
      await settled();
      expect(directions(whole)).to.deep.equal(['en ltr', 'ltr']);
    });

    it('marks and boxes stand where a reader of the language begins', async () => {
      const { whole } = await placeDeep(dir);
      const box = () => rows(whole)[0]!.control!.getBoundingClientRect();
      const row = () => rows(whole)[0]!.getBoundingClientRect();
      await goThrough(whole, {});
      expect(box().left - row().left).to.be.below(row().right - box().right);
      whole.lang = 'ar';
      await settled();
      expect(box().left - row().left).to.be.above(row().right - box().right);
      const words = trigger(whole, pseudo(nameOf('burn')));
      expect(getComputedStyle(words).textAlign).to.match(/start|right/);
    });
  });
}
