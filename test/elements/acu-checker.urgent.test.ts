import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { answer } from '../support/checker.js';
import {
  answered,
  heading,
  linksOf,
  plainText,
  telLinks,
  withSign,
} from '../support/checker-states.js';
import { willow } from '../support/clinic.js';
import { expectInOrder } from '../support/in-order.js';
import { shown, visibleText } from '../support/reading.js';

const { because: why } = en.sections;

describe('urgent', () => {
  it('says today in words, and has the urgent line as its first link in GB', async () => {
    const checker = await answered(withSign('bruising', 'fever'));
    expect(heading(checker)).to.match(/medical help today/i);
    expect(linksOf(checker)[0]).to.equal('tel:111');
    expect(visibleText(shown(checker, 'a')[0]!)).to.contain('111');
    expect(plainText(checker)).to.contain('111');
  });

  it('sends to the clinic only afterwards', async () => {
    const checker = await answered(withSign('bruising', 'fever'));
    expectInOrder(answer(checker), ['111', en.answer.tellClinic, 'Willow Clinic', why]);
    expect(linksOf(checker).slice(0, 2)).to.deep.equal(['tel:111', 'tel:02079460000']);
    expect(answer(checker)).not.to.match(/clinic first/i);
  });

  for (const region of ['US', 'GB-NIR', '']) {
    it(`says a doctor or urgent care, without a number, in ${region || 'no region'}`, async () => {
      const checker = await answered(withSign('bruising', 'fever'), { region });
      expect(answer(checker)).to.match(/doctor or (go to )?urgent care today/i);
      expect(telLinks(checker)).to.deep.equal([]);
    });
  }

  it('takes the number that the page gives', async () => {
    const checker = await answered(withSign('bruising', 'fever'), { 'urgent-number': '116 117' });
    expect(linksOf(checker)[0]).to.equal('tel:116117');
    expect(plainText(checker)).to.contain('116 117');
  });

  describe('where somebody cannot cope', () => {
    const told = withSign('fatigue', 'not-coping');

    it('has the crisis lines first, the emergency number beside them, then the rest', async () => {
      const checker = await answered(told);
      expect(linksOf(checker).slice(0, 4)).to.deep.equal([
        'tel:111',
        'tel:116123',
        'tel:999',
        'tel:111',
      ]);
      expectInOrder(answer(checker), ['mental health', 'Samaritans', 'Call 999', why]);
    });

    it('has the line of the country, then its emergency number, in the US', async () => {
      const checker = await answered(told, { region: 'US' });
      expect(linksOf(checker).slice(0, 2)).to.deep.equal(['tel:988', 'tel:911']);
    });

    it('is led by the emergency number where no crisis line is known', async () => {
      const checker = await answered(told, { region: 'IT' });
      expect(linksOf(checker)[0]).to.equal('tel:112');
    });

    it('is led by the local emergency number, in words, where no region is known', async () => {
      const text = answer(await answered(told, {}));
      expectInOrder(text, ['Call your local emergency number', 'urgent care', why]);
    });

    it('takes the line that the page gives', async () => {
      const checker = await answered(told, { ...willow, 'crisis-number': '0800 1111' });
      expect(linksOf(checker).slice(0, 2)).to.deep.equal(['tel:08001111', 'tel:999']);
    });
  });

  it('names the maternity unit first where somebody is pregnant', async () => {
    const checker = await answered(withSign('fatigue', 'pregnancy-concern'));
    expect(answer(checker)).to.match(/maternity unit.*any hour/i);
    expectInOrder(answer(checker), ['maternity unit', '111', why]);
  });

  it('names the crisis lines, then the maternity unit, where both are needed', async () => {
    const signs = [en.signs['not-coping'].says, en.signs['pregnancy-concern'].says];
    const checker = await answered({ gate: [], pick: en.picks.fatigue, signs });
    expectInOrder(answer(checker), ['Samaritans', 'maternity unit', why]);
    expect(linksOf(checker)[0]).to.equal('tel:111');
  });
});
