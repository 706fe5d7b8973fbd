import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { isTicked, rows, tick } from '../support/checker.js';
import { answered, checkerOf, heading } from '../support/checker-states.js';
import { everything, press, shown, visibleText } from '../support/reading.js';
import * as leaflet from '../clinical/expected-levels.js';

const { none, next, start } = en.checker;
const lead = (id: (typeof leaflet.gate)[number]): string => en.gate[id].lead;

describe('the start card', () => {
  it('says what it is, offers Start, and asks nothing yet', async () => {
    const checker = await checkerOf();
    expect(visibleText(checker)).to.match(/Is this normal\?.*Start/);
    expect(shown(checker, 'button').map(visibleText)).to.deep.equal([start]);
    expect(rows(checker)).to.deep.equal([]);
  });
});

describe('question 2', () => {
  it('has sixteen short names in the order of the leaflet', async () => {
    const checker = await answered({ gate: [] });
    const names = rows(checker).map(visibleText);
    expect(names).to.deep.equal(leaflet.floors.map(([pick]) => en.picks[pick]));
    expect(names).to.have.lengthOf(16);
    for (const name of names) expect(name.length, name).to.be.at.most(24);
  });

  it('is the second of three and says so', async () => {
    expect(visibleText(await answered({ gate: [] }))).to.contain('Question 2 of 3');
  });

  it('lets one be chosen only', async () => {
    const checker = await answered({ gate: [] });
    await tick(checker, en.picks.burn);
    await tick(checker, en.picks.nausea);
    expect(isTicked(checker, en.picks.burn)).to.equal(false);
    expect(isTicked(checker, en.picks.nausea)).to.equal(true);
  });
});

describe('question 3', () => {
  for (const [pick] of leaflet.floors) {
    it(`about ${pick} has its statements in order, then "None of these"`, async () => {
      const checker = await answered({ gate: [], pick: en.picks[pick] });
      const signs = leaflet.rows
        .filter(([of]) => of === pick)
        .map(([, sign]) => en.signs[sign].says);
      expect(signs.length).to.be.at.least(6);
      expect(rows(checker).map(visibleText)).to.deep.equal([...signs, none]);
      expect(visibleText(checker)).to.contain('Question 3 of 3');
    });
  }
});

const questions = [
  ['question 1', {}, 'gate', [lead('collapse'), lead('cord-signs')]],
  [
    'question 3',
    { gate: [], pick: en.picks.burn },
    'signs',
    [en.signs.fever.says, en.signs['burn-at-risk'].says],
  ],
] as const;

describe('"None of these"', () => {
  for (const [name, told, , [one, other]] of questions) {
    it(`unticks the rest of ${name}`, async () => {
      const checker = await answered(told);
      await tick(checker, one);
      await tick(checker, other);
      await tick(checker, none);
      expect([one, other, none].map((words) => isTicked(checker, words))).to.deep.equal([
        false,
        false,
        true,
      ]);
    });

    it(`is unticked by a tick in ${name}`, async () => {
      const checker = await answered(told);
      await tick(checker, none);
      await tick(checker, one);
      expect([one, other, none].map((words) => isTicked(checker, words))).to.deep.equal([
        true,
        false,
        false,
      ]);
    });

    it(`leaves no answer in ${name} when it is unticked`, async () => {
      const checker = await answered(told);
      await tick(checker, none);
      await tick(checker, none);
      const before = heading(checker);
      await press(checker, next);
      expect(heading(checker)).to.equal(before);
    });
  }
});

describe('Continue with nothing ticked', () => {
  const all = [...questions, ['question 2', { gate: [] }, 'pick', [en.picks.burn]]] as const;

  for (const [name, told, id, [one]] of all) {
    it(`says what is missing next to ${name} and stays there`, async () => {
      const checker = await answered(told);
      const before = heading(checker);
      await press(checker, next);
      expect(heading(checker)).to.equal(before);
      const [inside] = shown(checker, '[part~=question]');
      expect(visibleText(inside!)).to.contain(en.questions[id].missing);
    });

    it(`says nothing more once ${name} is answered, and goes on`, async () => {
      const checker = await answered(told);
      const before = heading(checker);
      await press(checker, next);
      await tick(checker, one);
      expect(visibleText(checker)).not.to.contain(en.questions[id].missing);
      await press(checker, next);
      expect(heading(checker)).not.to.equal(before);
    });
  }

  it('says it again after a tick was taken back, and goes on from none', async () => {
    const checker = await answered({});
    await tick(checker, lead('collapse'));
    await tick(checker, lead('collapse'));
    await press(checker, next);
    expect(visibleText(checker)).to.contain(en.questions.gate.missing);
  });

  it('keeps what was answered before', async () => {
    const checker = await answered({ gate: [], pick: en.picks.burn });
    await press(checker, next);
    await press(checker, en.checker.back);
    expect(isTicked(checker, en.picks.burn)).to.equal(true);
    await press(checker, en.checker.back);
    expect(isTicked(checker, none)).to.equal(true);
  });

  it('has its message gone after Back', async () => {
    const checker = await answered({ gate: [] });
    await press(checker, next);
    await press(checker, en.checker.back);
    await press(checker, next);
    expect(everything(checker, '[role=status]').map(visibleText)).to.deep.equal(['']);
  });
});
