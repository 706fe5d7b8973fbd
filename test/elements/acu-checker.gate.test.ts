import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { answer, question, row, rows } from '../support/checker.js';
import { answered, heading } from '../support/checker-states.js';
import { visibleText } from '../support/reading.js';
import * as leaflet from '../clinical/expected-levels.js';

const { none } = en.checker;
const lead = (id: (typeof leaflet.gate)[number]): string => en.gate[id].lead;

/** What the leaflet says of each emergency sign, by the words that no phrase can do without. */
const phrases: Readonly<Record<(typeof leaflet.gate)[number], readonly RegExp[]>> = {
  'chest-or-breath': [
    /chest pain/,
    /tightness/,
    /pressure/,
    /pain (on breathing|when you breathe) in/,
    /trouble breathing, even if mild/,
    /pain in jaw, arm or back with sweating or grey skin/,
  ],
  collapse: [
    /passed out and still not fully yourself/,
    /a fit \(seizure\)/,
    /racing, fluttering or missing beats/,
    /faintness, chest pain or breathlessness/,
    /implanted heart device[:,] a shock or (a )?blackout/,
  ],
  'stroke-signs': [
    /face drooping/,
    /arm or leg suddenly weak or numb on one side/,
    /trouble speaking/,
    /sudden loss of sight or double vision/,
    /unsteady.* stand or walk/,
    /sudden worst-ever headache/,
  ],
  'head-injury': [
    /hit your head/,
    /knocked out/,
    /sick, confused or drowsy/,
    /bad headache/,
    /had a fit/,
    /blood thinner/,
  ],
  'allergic-swelling': [
    /swollen lips, face, tongue or throat/,
    /neck swelling fast/,
    /trouble swallowing/,
    /wheez/,
    /widespread itchy raised rash with faintness/,
  ],
  'cord-signs': [
    /weak or numb in both legs or both arms/,
    /numb around genitals or back passage/,
    /cannot pee/,
    /cannot hold pee or poo/,
  ],
  'heavy-bleeding': [
    /after 10 minutes of firm pressure/,
    /keep pressing while you call/,
    /blood in vomit, cough or pee/,
    /black poo/,
    /sudden severe tummy or back pain/,
  ],
  'limb-danger': [
    /arm, hand, leg, foot, finger or toe/,
    /cold to the touch and pale or blue/,
    /no feeling at all/,
    /tight, swollen and in severe pain/,
  ],
  'sepsis-signs': [
    /with or without fever/,
    /confused or very hard to wake/,
    /breathing fast/,
    /no pee all day/,
    /blue, very pale or blotchy skin/,
    /bad headache with a stiff neck/,
  ],
  'life-at-risk': [/harmed yourself/, /feel you may be about to/],
  'pregnancy-emergency': [/might be/, /heavy bleeding/, /clots/, /constant or sharp tummy pain/],
};

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

  for (const [id, wanted] of Object.entries(phrases)) {
    it(`drops no phrase of ${id}, in at most 40 words`, async () => {
      const checker = await answered({});
      const text = visibleText(row(checker, lead(id as keyof typeof phrases)));
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
