import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { answer } from '../support/checker.js';
import {
  answerCard,
  answered,
  heading,
  interactive,
  linksOf,
  plainText,
  withSign,
} from '../support/checker-states.js';
import { willow } from '../support/clinic.js';
import { expectInOrder } from '../support/in-order.js';
import { visibleText } from '../support/reading.js';
import * as leaflet from '../clinical/expected-levels.js';

const emergency = { gate: [en.gate['chest-or-breath'].lead] };

/** Every row of the first question alone, and every statement that is an emergency. */
const everyEmergency = [
  ...leaflet.gate.map((id) => [id, { gate: [en.gate[id].lead] }] as const),
  ...leaflet.rows
    .filter(([, , level]) => level === 'emergency')
    .map(([pick, sign]) => [`${pick}, ${sign}`, withSign(pick, sign)] as const),
];

describe('an emergency', () => {
  it('is all of 11 rows and of 4 statements', () => {
    expect(everyEmergency.length).to.equal(15);
  });

  it('says so in words first, then the number, and nothing between them', async () => {
    const checker = await answered(emergency);
    expect(heading(checker)).to.match(/emergency help now/i);
    expect(answer(checker).startsWith(`${heading(checker)} Call 999 `)).to.equal(true);
  });

  for (const [region, number] of [
    ['GB', '999'],
    ['GB-NIR', '999'],
    ['US', '911'],
    ['AU', '000'],
    ['IT', '112'],
    ['FR', '15'],
  ] as const) {
    it(`has ${number} as the first thing to press in ${region}`, async () => {
      const checker = await answered(emergency, { ...willow, region });
      const [first] = interactive(answerCard(checker));
      expect((first as HTMLAnchorElement).href).to.equal(`tel:${number}`);
      expect(visibleText(first!)).to.contain(number);
      expect(interactive(checker)[0] === first).to.equal(true);
    });
  }

  it('offers every number of a region that has two, the first one first', async () => {
    const checker = await answered(emergency, { region: 'IE' });
    expect(linksOf(checker).slice(0, 2)).to.deep.equal(['tel:112', 'tel:999']);
    expectInOrder(answer(checker), ['112', '999']);
  });

  it('has the number as text too, right after it', async () => {
    const checker = await answered(emergency);
    expect(plainText(checker)).to.contain('999');
  });

  it('says how to get there and what to tell them', async () => {
    const text = answer(await answered(emergency));
    expect(text).to.match(/emergency department now/i);
    expect(text).to.match(/do not drive yourself/i);
    expect(text).to.match(/tell them.*(acupuncture|needles)/i);
  });

  it('takes the number that the page gives', async () => {
    const checker = await answered(emergency, { ...willow, 'emergency-number': '117' });
    expect(linksOf(checker)[0]).to.equal('tel:117');
    expect(answer(checker)).not.to.contain('999');
  });

  for (const [what, told] of everyEmergency) {
    it(`names, links and calls nothing beside its number: ${what}`, async () => {
      const checker = await answered(told);
      expect(heading(checker)).to.equal(en.answer.headings.emergency);
      expect(visibleText(interactive(answerCard(checker))[0]!)).to.equal('Call 999');
      expect(linksOf(checker)).to.deep.equal(['tel:999']);
      const text = answer(checker);
      expect(text).not.to.match(/willow|7946|clinic’s website|call your clinic|tell your clinic/i);
      expect(text).not.to.match(/samaritans|mental health|\b111\b|116 ?123/i);
    });
  }

  it('comes from a sign too, and says what to do about it', async () => {
    const checker = await answered(withSign('soreness', 'needle-broken'));
    expect(heading(checker)).to.match(/emergency/i);
    expect(linksOf(checker)[0]).to.equal('tel:999');
    expect(answer(checker)).to.match(/keep still.*do not press or dig/i);
  });
});
