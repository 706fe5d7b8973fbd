import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { goThrough, isTicked, rows, tick } from '../support/checker.js';
import {
  answered,
  checkerOf,
  harmless,
  heading,
  states,
  withSign,
} from '../support/checker-states.js';
import { inTurn, press, settled, shown, visibleText } from '../support/reading.js';

const { back, next, start } = en.checker;

describe('Back', () => {
  it('keeps what was ticked', async () => {
    const checker = await answered(withSign('bruising', 'bruise-2-weeks'));
    await press(checker, back);
    expect(isTicked(checker, en.signs['bruise-2-weeks'].says)).to.equal(true);
    expect(isTicked(checker, en.checker.none)).to.equal(false);
    await press(checker, back);
    expect(isTicked(checker, en.picks.bruising)).to.equal(true);
    await press(checker, back);
    expect(isTicked(checker, en.checker.none)).to.equal(true);
    await press(checker, back);
    await press(checker, start);
    expect(heading(checker)).to.equal(en.questions.gate.title);
  });

  it('and Continue lead to the same answer again', async () => {
    const checker = await answered(withSign('bruising', 'bruise-2-weeks'));
    await inTurn([back, back, back, next, next, next], (name) => press(checker, name));
    expect(heading(checker)).to.equal(en.answer.headings['call-clinic']);
  });

  it('to another pick forgets what was ticked about the last one', async () => {
    const checker = await answered(withSign('bruising', 'fever'));
    await press(checker, back);
    await press(checker, back);
    await tick(checker, en.picks.burn);
    await press(checker, next);
    expect(heading(checker)).to.contain(en.picks.burn);
    const ticked = rows(checker).filter(({ control }) => (control as HTMLInputElement).checked);
    expect(ticked).to.deep.equal([]);
    await press(checker, next);
    expect(heading(checker)).to.contain(en.picks.burn);
  });

  it('from an emergency lets the tick be taken away, and then asks on', async () => {
    const checker = await answered({ gate: [en.gate.collapse.lead] });
    await press(checker, back);
    await tick(checker, en.gate.collapse.lead);
    await tick(checker, en.checker.none);
    await press(checker, next);
    expect(heading(checker)).to.equal(en.questions.pick.title);
  });

  it('and a gate sign turn a mild answer into an emergency, and back again', async () => {
    const checker = await answered(harmless('bruising'));
    await inTurn([back, back, back], (name) => press(checker, name));
    await tick(checker, en.gate['cord-signs'].lead);
    await press(checker, next);
    expect(heading(checker)).to.equal(en.answer.headings.emergency);
    await press(checker, back);
    expect(heading(checker)).to.equal(en.questions.gate.title);
    expect(isTicked(checker, en.gate['cord-signs'].lead)).to.equal(true);
  });

  it('stands on every question and answer', async () => {
    await inTurn(Object.entries(states).slice(1), async ([name, go]) => {
      const checker = await checkerOf();
      await go(checker);
      const buttons = shown(checker, 'button').map(visibleText);
      expect(
        buttons.filter((text) => text === back),
        name,
      ).to.have.lengthOf(1);
    });
  });

  it('keeps everything when only the page around it changes', async () => {
    const checker = await checkerOf();
    await goThrough(checker, { gate: [], pick: en.picks.bruising });
    await tick(checker, en.signs.fever.says);
    checker.headingLevel = 3;
    await settled();
    expect(isTicked(checker, en.signs.fever.says)).to.equal(true);
  });
});
