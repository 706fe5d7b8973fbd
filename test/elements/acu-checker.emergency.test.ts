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
  telLinks,
  willow,
  withSign,
} from '../support/checker-states.js';
import { expectInOrder } from '../support/in-order.js';
import { shown, visibleText } from '../support/reading.js';

const emergency = { gate: [en.gate['chest-or-breath'].lead] };

describe('an emergency', () => {
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
      expect(interactive(checker)[0]).to.equal(first);
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

  it('says words in the place and size of the number where there is no region', async () => {
    const known = await answered(emergency);
    const button = shown(known, 'a')[0]!;
    const unknown = await answered(emergency, {});
    expect(telLinks(unknown)).to.deep.equal([]);
    const words = shown(answerCard(unknown), 'p')[0]!;
    expect(visibleText(words)).to.equal('Call your local emergency number');
    const style = getComputedStyle(words);
    expect(style.fontSize).to.equal(getComputedStyle(button).fontSize);
    expect(style.fontWeight).to.equal(getComputedStyle(button).fontWeight);
    const top = (element: Element, root: Element): number =>
      element.getBoundingClientRect().top - answerCard(root).getBoundingClientRect().top;
    expect(top(words, unknown)).to.be.closeTo(top(button, known), 16);
  });

  it('never sends to the clinic first, and shows no phone of it', async () => {
    const checker = await answered(emergency);
    expect(answer(checker)).not.to.match(/clinic first/i);
    expect(linksOf(checker)).not.to.include('tel:02079460000');
  });

  it('names the crisis lines after the number where a life is at risk', async () => {
    const checker = await answered({ gate: [en.gate['life-at-risk'].lead] });
    expect(linksOf(checker).slice(0, 3)).to.deep.equal(['tel:999', 'tel:111', 'tel:116123']);
    expectInOrder(answer(checker), ['999', 'mental health', 'Samaritans']);
  });

  it('names no crisis line for anything else', async () => {
    const checker = await answered(emergency);
    expect(answer(checker)).not.to.match(/samaritans|mental health/i);
  });

  it('comes from a sign too, and says what to do about it', async () => {
    const checker = await answered(withSign('soreness', 'needle-broken'));
    expect(heading(checker)).to.match(/emergency/i);
    expect(linksOf(checker)[0]).to.equal('tel:999');
    expect(answer(checker)).to.match(/keep still.*do not press or dig/i);
  });
});
