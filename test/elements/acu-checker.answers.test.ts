import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { answer } from '../support/checker.js';
import {
  answered,
  harmless,
  heading,
  interactive,
  linksOf,
  willow,
  withSign,
} from '../support/checker-states.js';
import { headings, named, press, shown, visibleText } from '../support/reading.js';

const { why, again } = en.answer;

const emergency = { gate: [en.gate['chest-or-breath'].lead] };

const card = (root: Element): HTMLElement => shown(root, '[part~=answer]')[0]!;

const link = (root: Element, href: string): HTMLAnchorElement =>
  shown<HTMLAnchorElement>(root, 'a').find((each) => each.href === href)!;

/** The text of an answer that is no link or button: what can be marked and copied. */
const plainText = (root: Element): string =>
  shown(card(root), 'p, li')
    .filter((each) => getComputedStyle(each).userSelect !== 'none')
    .map((each) =>
      shown(each, 'a, button').reduce(
        (text, inside) => text.replace(visibleText(inside), ''),
        visibleText(each),
      ),
    )
    .join(' ');

/** What stands under a heading of the answer. */
const under = (root: Element, title: string): string[] => {
  const found = named(shown(card(root), 'h4'), title);
  return shown(found.parentElement!, 'li').map(visibleText);
};

/** Where texts stand in the answer; a missing one is a failure. */
const expectOrder = (text: string, ...parts: readonly string[]): void => {
  const places = parts.map((part) => text.indexOf(part));
  expect(Math.min(...places), `${parts.join(' | ')} in ${text}`).to.be.at.least(0);
  expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
};

describe('an emergency', () => {
  it('says so in words first', async () => {
    const checker = await answered(emergency);
    expect(heading(checker)).to.match(/emergency help now/i);
    expect(answer(checker).startsWith(heading(checker))).to.equal(true);
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
      const [first] = interactive(card(checker));
      expect((first as HTMLAnchorElement).href).to.equal(`tel:${number}`);
      expect(visibleText(first!)).to.contain(number);
      expect(interactive(checker)[0]).to.equal(first);
    });
  }

  it('offers every number of a region that has two, the first one first', async () => {
    const checker = await answered(emergency, { region: 'IE' });
    expect(linksOf(checker).slice(0, 2)).to.deep.equal(['tel:112', 'tel:999']);
    expectOrder(answer(checker), '112', '999');
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
    const button = link(known, 'tel:999');
    const unknown = await answered(emergency, {});
    expect(linksOf(unknown).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
    const words = shown(card(unknown), 'p')[0]!;
    expect(visibleText(words)).to.equal('Call your local emergency number');
    const style = getComputedStyle(words);
    expect(style.fontSize).to.equal(getComputedStyle(button).fontSize);
    expect(style.fontWeight).to.equal(getComputedStyle(button).fontWeight);
    const top = (element: Element, root: Element): number =>
      element.getBoundingClientRect().top - card(root).getBoundingClientRect().top;
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
    expectOrder(answer(checker), '999', 'mental health', 'Samaritans');
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

describe('urgent', () => {
  it('says today in words, and has the urgent line as its first link in GB', async () => {
    const checker = await answered(withSign('bruising', 'fever'));
    expect(heading(checker)).to.match(/medical help today/i);
    expect(linksOf(checker)[0]).to.equal('tel:111');
    expect(visibleText(link(checker, 'tel:111'))).to.contain('111');
    expect(plainText(checker)).to.contain('111');
  });

  it('sends to the clinic only afterwards', async () => {
    const checker = await answered(withSign('bruising', 'fever'));
    expectOrder(answer(checker), '111', en.answer.tellClinic, 'Willow Clinic', why);
    expect(linksOf(checker).slice(0, 2)).to.deep.equal(['tel:111', 'tel:02079460000']);
    expect(answer(checker)).not.to.match(/clinic first/i);
  });

  for (const region of ['US', 'GB-NIR', '']) {
    it(`says a doctor or urgent care, without a number, in ${region || 'no region'}`, async () => {
      const checker = await answered(withSign('bruising', 'fever'), { region });
      expect(answer(checker)).to.match(/doctor or (go to )?urgent care today/i);
      expect(linksOf(checker).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
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
      expectOrder(answer(checker), 'mental health', 'Samaritans', 'Call 999', why);
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
      expectOrder(text, 'Call your local emergency number', 'urgent care', why);
    });

    it('takes the line that the page gives', async () => {
      const checker = await answered(told, { ...willow, 'crisis-number': '0800 1111' });
      expect(linksOf(checker).slice(0, 2)).to.deep.equal(['tel:08001111', 'tel:999']);
    });
  });

  it('names the maternity unit first where somebody is pregnant', async () => {
    const checker = await answered(withSign('fatigue', 'pregnancy-concern'));
    expect(answer(checker)).to.match(/maternity unit.*any hour/i);
    expectOrder(answer(checker), 'maternity unit', '111', why);
  });

  it('names the crisis lines, then the maternity unit, where both are needed', async () => {
    const signs = [en.signs['not-coping'].says, en.signs['pregnancy-concern'].says];
    const checker = await answered({ gate: [], pick: en.picks.fatigue, signs });
    expectOrder(answer(checker), 'Samaritans', 'maternity unit', why);
    expect(linksOf(checker)[0]).to.equal('tel:111');
  });
});

describe('call-clinic', () => {
  const told = withSign('bruising', 'bruise-2-weeks');

  it('says so in words, with the clinic by name as its first button', async () => {
    const checker = await answered(told);
    expect(heading(checker)).to.match(/call your clinic/i);
    const [first] = interactive(card(checker));
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
    expect(linksOf(checker).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
  });

  it('says "your clinic" where it has no name', async () => {
    const checker = await answered(told, { 'clinic-phone': '020 7946 0000' });
    expect(visibleText(link(checker, 'tel:02079460000'))).to.match(/^Call your clinic/);
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
    expect(under(checker, en.careTitle)).to.deep.equal([...en.effects.bruising.care!]);
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
      expect(answer(await answered(told))).to.match(/noticed something else too\?/i);
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
    await press(card(checker), 'Sources (2)');
    expect(answer(checker)).to.match(/cleveland clinic/i);
    expect(answer(checker)).to.match(/st john ambulance/i);
  });

  it('has headings for its parts, one deeper than its own', async () => {
    const [own, ...parts] = headings(card(await answered(harmless('bruising'))));
    expect(own).to.equal(`h3 ${en.answer.headings.expected}`);
    expect(parts).to.deep.equal([`h4 ${why}`, `h4 ${en.careTitle}`, `h4 ${again}`]);
  });
});
