import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { answer } from '../support/checker.js';
import {
  answerCard,
  answered,
  harmless,
  heading,
  interactive,
  linksOf,
  plainText,
  telLinks,
  withSign,
} from '../support/checker-states.js';
import { headings, named, press, shown, visibleText } from '../support/reading.js';

const { because: why, care, again } = en.sections;

const emergency = { gate: [en.gate['chest-or-breath'].lead] };

/** What stands under a heading of the answer. */
const under = (root: Element, title: string): string[] => {
  const found = named(shown(answerCard(root), 'h4'), title);
  return shown(found.parentElement!, 'li, p').map(visibleText);
};

describe('call-clinic', () => {
  const told = withSign('bruising', 'bruise-2-weeks');

  it('says so in words, with the clinic by name as its first button', async () => {
    const checker = await answered(told);
    expect(heading(checker)).to.match(/call your clinic/i);
    const [first] = interactive(answerCard(checker));
    expect((first as HTMLAnchorElement).href).to.equal('tel:02079460000');
    expect(visibleText(first!)).to.contain('Willow Clinic');
  });

  it('has the number as text too, as it was written', async () => {
    expect(plainText(await answered(told))).to.contain('020 7946 0000');
  });

  it('links the clinic’s page', async () => {
    expect(linksOf(await answered(told))).to.include('https://willow.example/');
  });

  it('says the words without a button where no phone is given', async () => {
    const checker = await answered(told, { region: 'GB', 'clinic-name': 'Willow Clinic' });
    expect(plainText(checker)).to.contain('Call Willow Clinic');
    expect(telLinks(checker)).to.deep.equal([]);
  });

  it('says "your clinic" where it has no name', async () => {
    const checker = await answered(told, { 'clinic-phone': '020 7946 0000' });
    expect(visibleText(shown(checker, 'a')[0]!)).to.match(/^Call your clinic/);
  });

  it('says what to do while the clinic is closed', async () => {
    const text = answer(await answered(told));
    expect(text).to.match(/closed.*only if nothing gets worse/i);
    expect(text).to.match(/call 111 today/i);
  });

  it('says it without a number where no urgent line is known', async () => {
    const text = answer(await answered(told, { region: 'US' }));
    expect(text).to.match(/closed.*only if nothing gets worse.*(doctor|urgent care)/i);
  });

  it('names the doctor where the sign says so', async () => {
    expect(answer(await answered(told))).to.match(/3 weeks, see a doctor/i);
  });
});

describe('expected', () => {
  it('says how long it lasts, what helps, when to look again, and why', async () => {
    const checker = await answered(harmless('bruising'));
    expect(heading(checker)).to.match(/at home/i);
    expect(answer(checker)).to.match(/fade within 2 weeks/i);
    expect(under(checker, care)).to.deep.equal([...en.effects.bruising.care!]);
    expect(under(checker, again).join(' ')).to.match(/still there after 2 weeks/i);
    expect(under(checker, why).join(' ')).to.match(/bruise.*none of the emergency signs/i);
  });

  it('never says that all is well', async () => {
    const text = answer(await answered(harmless('bruising')));
    expect(text).not.to.match(/you are fine|you are normal|nothing to worry|harmless/i);
  });

  it('has no number to call, and keeps calm', async () => {
    const checker = await answered(harmless('fatigue'));
    expect(linksOf(checker)).to.deep.equal([]);
  });
});

describe('every answer', () => {
  for (const told of [
    harmless('bruising'),
    withSign('bruising', 'bruise-2-weeks'),
    withSign('bruising', 'fever'),
    emergency,
  ]) {
    it(`offers to check something else: ${JSON.stringify(told)}`, async () => {
      expect(visibleText(await answered(told))).to.match(/noticed something else too\?/i);
    });
  }

  it('lists every tick, the most serious first, each with what to do about it', async () => {
    const ids = ['health-risk', 'stops-use', 'fever', 'needle-broken'] as const;
    const signs = ids.map((id) => en.signs[id].says);
    const checker = await answered({ gate: [], pick: en.picks.soreness, signs });
    const [first, ...reasons] = under(checker, why);
    expect(first).to.contain(en.picks.soreness);
    const wanted = ['needle-broken', 'fever', 'stops-use', 'health-risk'] as const;
    expect(reasons).to.have.lengthOf(4);
    wanted.forEach((id, i) => {
      const { says, then = '' }: { says: string; then?: string } = en.signs[id];
      expect(reasons[i]).to.equal(`${says} ${then}`.trim());
    });
  });

  it('lists its sources, closed until they are wanted', async () => {
    const checker = await answered(withSign('bruising', 'bruise-2-weeks'));
    expect(answer(checker)).not.to.match(/cleveland/i);
    await press(answerCard(checker), 'Sources (2)');
    expect(answer(checker)).to.match(/cleveland clinic/i);
    expect(answer(checker)).to.match(/st john ambulance/i);
  });

  it('has headings for its parts, one deeper than its own', async () => {
    const [own, ...parts] = headings(answerCard(await answered(harmless('bruising'))));
    expect(own).to.equal(`h3 ${en.answer.headings.expected}`);
    expect(parts).to.deep.equal([`h4 ${why}`, `h4 ${care}`, `h4 ${again}`]);
  });
});
