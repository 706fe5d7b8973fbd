import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { answer, rows, tick } from '../support/checker.js';
import { answered, checkerOf, heading, withSign } from '../support/checker-states.js';
import { warnings, type Warnings } from '../support/console.js';
import { focused, inTurn, press, settled, visibleText } from '../support/reading.js';
import * as leaflet from '../clinical/expected-levels.js';

const { none, next, back } = en.checker;

let warned: Warnings;
beforeEach(() => {
  warned = warnings();
});
afterEach(() => {
  warned.restore();
});

const ticks = (root: Element): string[] =>
  rows(root)
    .filter(({ control }) => (control as HTMLInputElement).checked)
    .map(visibleText);

describe('start', () => {
  for (const [pick] of leaflet.floors) {
    it(`with ${pick} asks for emergencies first, then about it`, async () => {
      const checker = await checkerOf();
      checker.start(pick);
      await settled();
      expect(heading(checker)).to.equal(en.questions.gate.title);
      expect(visibleText(checker)).to.contain('Question 1 of 2');
      expect(ticks(checker)).to.deep.equal([]);
      await press(checker, next);
      expect(heading(checker)).to.equal(en.questions.gate.title);
      await tick(checker, none);
      await press(checker, next);
      expect(heading(checker)).to.contain(en.picks[pick]);
      expect(visibleText(checker)).to.contain('Question 2 of 2');
      await tick(checker, none);
      await press(checker, next);
      expect(answer(checker)).to.contain(en.picks[pick]);
      expect(warned.texts).to.deep.equal([]);
    });
  }

  it('with a pick is still an emergency where the gate is ticked', async () => {
    const checker = await checkerOf();
    checker.start('bruising');
    await settled();
    await tick(checker, en.gate.collapse.lead);
    await press(checker, next);
    expect(heading(checker)).to.equal(en.answer.headings.emergency);
  });

  it('with a pick goes back past the question that was not asked', async () => {
    const checker = await checkerOf();
    checker.start('bruising');
    await settled();
    await tick(checker, none);
    await press(checker, next);
    await press(checker, back);
    expect(heading(checker)).to.equal(en.questions.gate.title);
    await press(checker, back);
    expect(focused()?.textContent.trim()).to.equal(en.checker.start);
    await press(checker, en.checker.start);
    expect(visibleText(checker)).to.contain('Question 1 of 3');
  });

  for (const pick of ['toothache', '', 'constructor', '__proto__', 'less-stress']) {
    it(`with the unknown "${pick}" says so once and asks all three questions`, async () => {
      const checker = await checkerOf();
      checker.start(pick);
      checker.start(pick);
      await settled();
      expect(visibleText(checker)).to.contain('Question 1 of 3');
      expect(warned.texts).to.have.lengthOf(1);
      expect(warned.texts[0]).to.match(/<acu-checker>.*start/);
      expect(warned.texts[0]).to.contain(`"${pick}"`);
      await tick(checker, none);
      await press(checker, next);
      expect(heading(checker)).to.equal(en.questions.pick.title);
    });
  }

  it('with a list in the place of a pick starts without one, and works on', async () => {
    const checker = await checkerOf();
    checker.start(['bruising'] as unknown as string);
    await settled();
    await tick(checker, none);
    await press(checker, next);
    expect(heading(checker)).to.equal(en.questions.pick.title);
    expect(warned.texts).to.have.lengthOf(1);
  });

  it('during an answer forgets it', async () => {
    const checker = await answered(withSign('soreness', 'fever'));
    checker.start('soreness');
    await settled();
    expect(answer(checker)).to.equal('');
    expect(ticks(checker)).to.deep.equal([]);
    await tick(checker, none);
    await press(checker, next);
    expect(ticks(checker)).to.deep.equal([]);
  });

  it('works on the whole as on the checker', async () => {
    const checker = await checkerOf();
    const whole = checker.parentElement as AcuAftercare;
    whole.start('burn');
    await settled();
    expect(visibleText(checker)).to.contain('Question 1 of 2');
    whole.restart();
    await settled();
    expect(visibleText(checker)).to.contain('Question 1 of 3');
  });

  it('works before the checker has drawn itself', async () => {
    const checker = document.createElement('acu-checker');
    checker.start('burn');
    document.body.append(checker);
    await settled();
    expect(visibleText(checker)).to.contain('Question 1 of 2');
    checker.remove();
  });
});

describe('starting again', () => {
  for (const [how, go] of [
    ['by "Start again"', (checker: Element) => press(checker, en.answer.restart)],
    [
      'by restart()',
      (checker: Element) => {
        (checker as HTMLElementTagNameMap['acu-checker']).restart();
        return settled();
      },
    ],
  ] as const) {
    it(`${how} forgets every answer and asks the first of three questions`, async () => {
      const checker = await checkerOf();
      checker.start('bruising');
      await settled();
      await inTurn([none, en.signs.fever.says], async (words) => {
        await tick(checker, words);
        await press(checker, next);
      });
      expect(heading(checker)).to.equal(en.answer.headings.urgent);
      await go(checker);
      expect(visibleText(checker)).to.contain('Question 1 of 3');
      expect(ticks(checker)).to.deep.equal([]);
      await tick(checker, none);
      await press(checker, next);
      expect(ticks(checker)).to.deep.equal([]);
      await tick(checker, en.picks.bruising);
      await press(checker, next);
      expect(ticks(checker)).to.deep.equal([]);
    });
  }
});
