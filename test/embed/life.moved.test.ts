import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { close, isOpen, open } from '../support/accordion.js';
import { answer, choose, goThrough, tick } from '../support/checker.js';
import { harmless, heading, states } from '../support/checker-states.js';
import { nameOf } from '../support/entries.js';
import { placeStage, putBackLater, ticks, viewOf } from '../support/life.js';
import { setAddress } from '../support/page.js';
import { inTurn, isFocused, press, settled } from '../support/reading.js';
import { answers } from '../support/whole.js';

const { back, next, start } = en.checker;

/** What a page can do with a tag: each leaves it in `main`. */
const moves: Readonly<Record<string, (whole: Element, main: Element) => Promise<void>>> = {
  async 'moved at once'(whole, main) {
    main.append(whole);
    await settled();
  },
  'taken away and put back later': putBackLater,
  async 'moved into a shadow root, and that elsewhere'(whole, main) {
    const box = document.createElement('section');
    whole.replaceWith(box);
    box.attachShadow({ mode: 'open' }).append(whole);
    main.append(box);
    await settled();
  },
};

describe('in the middle of the checker, the whole is', () => {
  for (const [how, move] of Object.entries(moves)) {
    for (const [where, go] of Object.entries(states)) {
      it(`${how}, and shows the same: ${where}`, async () => {
        const { page, main, field, whole, checker } = await placeStage();
        const heard = answers(page);
        await go(checker);
        const [before, told] = [viewOf(whole), heard.length];
        field.focus();
        await move(whole, main);
        expect(viewOf(whole)).to.deep.equal(before);
        expect(isFocused(field)).to.equal(true);
        expect(heard).to.have.lengthOf(told);
      });
    }
  }

  it('moved, and its answers lead on from where they were', async () => {
    const { main, whole } = await placeStage();
    await goThrough(whole, { gate: [], pick: en.picks.bruising });
    await tick(whole, en.signs.fever.says);
    await putBackLater(whole, main);
    await press(whole, next);
    expect(heading(whole)).to.equal(en.answer.headings.urgent);
    await inTurn([back, back], (name) => press(whole, name));
    expect(ticks(whole)).to.deep.equal([en.picks.bruising]);
    await choose(whole, en.picks.burn);
    await press(whole, next);
    expect(ticks(whole)).to.deep.equal([]);
  });

  it('made to show the checker alone, and both again, and keeps its answers', async () => {
    const { whole } = await placeStage();
    await goThrough(whole, { gate: [], pick: en.picks.bruising });
    await tick(whole, en.signs.fever.says);
    await inTurn(['checker', ''], async (only) => {
      whole.only = only;
      await settled();
      expect(ticks(whole)).to.deep.equal([en.signs.fever.says]);
    });
  });

  it('made to show the accordion alone, and then the answers are forgotten', async () => {
    const { whole } = await placeStage();
    await goThrough(whole, harmless('bruising'));
    whole.only = 'side-effects';
    await settled();
    whole.only = '';
    await settled();
    expect(answer(whole)).to.equal('');
    await press(whole, start);
    expect(ticks(whole)).to.deep.equal([]);
  });
});

describe('the accordion is moved', () => {
  after(() => setAddress(''));

  it('and keeps what is open, without going to the address once more', async () => {
    setAddress('#acu-headache');
    const { main, field, whole } = await placeStage();
    expect(isOpen(whole, nameOf('headache'))).to.equal(true);
    await close(whole, nameOf('headache'));
    await open(whole, nameOf('burn'));
    field.focus();
    await putBackLater(whole, main);
    expect(isOpen(whole, nameOf('burn'))).to.equal(true);
    expect(isOpen(whole, nameOf('headache'))).to.equal(false);
    expect(isFocused(field)).to.equal(true);
  });
});
