import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { answer, isTicked } from '../support/checker.js';
import { checkerOf, heading } from '../support/checker-states.js';
import { callOf, key, tabTo } from '../support/keyboard.js';
import { focused, inTurn } from '../support/reading.js';

const tickByKey = async (words: string): Promise<void> => {
  await tabTo(words);
  await key(' ');
};

const goOn = async (): Promise<void> => {
  await tabTo(en.checker.next);
  await key('Enter');
};

const start = async (): Promise<void> => {
  await tabTo(en.checker.start);
  await key('Enter');
};

const noEmergency = async (): Promise<void> => {
  await start();
  await tickByKey(en.checker.none);
  await goOn();
};

/** Tab to the group, then down until the keyboard is on the choice: arrows choose as they move. */
const chooseByKey = async (words: string): Promise<void> => {
  await tabTo(en.picks['worse-symptoms']);
  await key(' ');
  await inTurn(Object.keys(en.picks), async () => {
    if (callOf(focused()) !== words) await key('ArrowDown');
  });
  expect(callOf(focused())).to.equal(words);
};

describe('the checker by keyboard alone', () => {
  it('leads to expected', async () => {
    const checker = await checkerOf();
    await noEmergency();
    await chooseByKey(en.picks.bruising);
    expect(isTicked(checker, en.picks.bruising)).to.equal(true);
    await goOn();
    await tickByKey(en.checker.none);
    await goOn();
    expect(heading(checker)).to.equal(en.answer.headings.expected);
    expect(answer(checker)).to.contain(en.picks.bruising);
  });

  it('leads to call-clinic', async () => {
    const checker = await checkerOf();
    await noEmergency();
    await chooseByKey(en.picks.soreness);
    await goOn();
    await tickByKey(en.signs['sore-3-days'].says);
    await goOn();
    expect(heading(checker)).to.equal(en.answer.headings['call-clinic']);
  });

  it('leads to urgent', async () => {
    const checker = await checkerOf();
    await noEmergency();
    await chooseByKey(en.picks['something-else']);
    await goOn();
    await tickByKey(en.signs.fever.says);
    await goOn();
    expect(heading(checker)).to.equal(en.answer.headings.urgent);
  });

  it('leads to emergency, and then Tab comes to the number first', async () => {
    const checker = await checkerOf();
    await start();
    await tickByKey(en.gate['chest-or-breath'].lead);
    await goOn();
    expect(heading(checker)).to.equal(en.answer.headings.emergency);
    expect(callOf(focused())).to.equal(en.answer.headings.emergency);
    await key('Tab');
    expect((focused() as HTMLAnchorElement).href).to.equal('tel:999');
  });

  it('stays on Continue where nothing is ticked', async () => {
    const checker = await checkerOf();
    await start();
    await goOn();
    expect(heading(checker)).to.equal(en.questions.gate.title);
    expect(callOf(focused())).to.equal(en.checker.next);
  });

  it('unticks with the space key what it ticked', async () => {
    const checker = await checkerOf();
    await start();
    await tickByKey(en.gate.collapse.lead);
    expect(isTicked(checker, en.gate.collapse.lead)).to.equal(true);
    await key(' ');
    expect(isTicked(checker, en.gate.collapse.lead)).to.equal(false);
  });

  it('goes up and down in the second question, and chooses one only', async () => {
    const checker = await checkerOf();
    await noEmergency();
    await chooseByKey(en.picks.fatigue);
    await key('ArrowUp');
    expect(callOf(focused())).to.equal(en.picks['worse-symptoms']);
    expect(isTicked(checker, en.picks.fatigue)).to.equal(false);
    await key('ArrowUp');
    // WebKit stops at an end, the others go round
    expect([en.picks['something-else'], en.picks['worse-symptoms']]).to.include(callOf(focused()));
    expect(isTicked(checker, callOf(focused()))).to.equal(true);
  });

  it('leaves the choices of the second question with one Tab', async () => {
    await checkerOf();
    await noEmergency();
    await chooseByKey(en.picks.nausea);
    await key('Tab');
    expect(callOf(focused())).to.equal(en.checker.back);
  });

  it('goes back from the answer as far as the start card', async () => {
    const checker = await checkerOf();
    await start();
    await tickByKey(en.gate.collapse.lead);
    await goOn();
    await tabTo(en.checker.back);
    await key('Enter');
    expect(heading(checker)).to.equal(en.questions.gate.title);
    await tabTo(en.checker.back);
    await key('Enter');
    expect(callOf(focused())).to.equal(en.checker.start);
  });

  it('keeps the choices of two checkers on a page apart', async () => {
    const first = await checkerOf();
    await noEmergency();
    await chooseByKey(en.picks.burn);
    const second = await checkerOf();
    await tabTo(en.checker.start);
    await key('Enter');
    await tickByKey(en.checker.none);
    await goOn();
    await chooseByKey(en.picks.soreness);
    expect(isTicked(first, en.picks.burn)).to.equal(true);
    expect(isTicked(second, en.picks.soreness)).to.equal(true);
  });
});
