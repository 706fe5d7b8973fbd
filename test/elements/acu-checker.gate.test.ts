import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { answer, question, row, rows } from '../support/checker.js';
import { answered, heading } from '../support/checker-states.js';
import { visibleText } from '../support/reading.js';
import { gatePhrases } from '../clinical/gate-phrases.js';
import * as leaflet from '../clinical/expected-levels.js';

const { none } = en.checker;
const lead = (id: (typeof leaflet.gate)[number]): string => en.gate[id].lead;

describe('question 1', () => {
  it('is the first of three and says so', async () => {
    const checker = await answered({});
    expect(visibleText(checker)).to.contain('Question 1 of 3');
  });

  it('asks for the session and after, and counts what has stopped', async () => {
    const checker = await answered({});
    expect(question(checker)).to.match(/during or after your session/i);
    expect(visibleText(checker)).to.match(/even if it has stopped.*still/i);
  });

  it('says what it means for a child', async () => {
    const text = visibleText(await answered({}));
    expect(text).to.match(/an emergency for a child too/i);
    expect(text).to.match(/in a child.*clinic or a doctor.*not use this checker/i);
  });

  it('has the eleven rows of the leaflet in its order, then "None of these"', async () => {
    const checker = await answered({});
    const leads = [...leaflet.gate.map(lead), none];
    expect(leads).to.have.lengthOf(12);
    expect(rows(checker)).to.have.lengthOf(12);
    leads.forEach((words, i) =>
      expect(visibleText(rows(checker)[i]!)).to.match(RegExp(`^${words}`)),
    );
  });

  for (const [id, wanted] of Object.entries(gatePhrases)) {
    it(`drops no phrase of ${id}, in at most 40 words`, async () => {
      const checker = await answered({});
      const text = visibleText(row(checker, lead(id as keyof typeof gatePhrases)));
      for (const phrase of wanted) expect(text).to.match(phrase);
      expect(text.split(' ').length).to.be.at.most(40);
    });
  }

  for (const id of leaflet.gate) {
    it(`is an emergency at once where ${id} is ticked`, async () => {
      const checker = await answered({ gate: [lead(id)] });
      expect(heading(checker)).to.equal(en.answer.headings.emergency);
      expect(answer(checker)).to.contain(en.gate[id].line);
    });
  }

  it('lists every row that was ticked, in the order of the question', async () => {
    const checker = await answered({ gate: leaflet.gate.map(lead).toReversed() });
    const text = answer(checker);
    const places = leaflet.gate.map((id) => text.indexOf(en.gate[id].line));
    expect(places).to.have.lengthOf(11);
    expect(Math.min(...places)).to.be.above(0);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('lists nothing that was not ticked', async () => {
    const checker = await answered({ gate: [lead('collapse'), lead('cord-signs')] });
    const told = leaflet.gate.filter((id) => answer(checker).includes(en.gate[id].line));
    expect(told).to.deep.equal(['collapse', 'cord-signs']);
  });
});
