import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { answer, type Told } from '../support/checker.js';
import {
  answerCard,
  answered,
  harmless,
  heading,
  telLinks,
  withSign,
} from '../support/checker-states.js';
import { willow, type Settings } from '../support/clinic.js';
import { inTurn, named, settled, shown, visibleText } from '../support/reading.js';
import * as leaflet from '../clinical/expected-levels.js';

/** Everything above an element within the answer, as "div.row": its place there. */
const placeOf = (element: Element): string[] => {
  const above = element.parentElement!;
  const name = `${above.localName}.${above.className}`;
  return above.matches('[part~=answer]') ? [name] : [name, ...placeOf(above)];
};

/** What the answer says before an element. */
const saidBefore = (element: Element, card: Element): string[] => {
  const all = shown(card, 'h3, p, a');
  return all.slice(0, all.indexOf(element as HTMLElement)).map(visibleText);
};

const fontOf = (element: Element): unknown => {
  const { fontSize, fontWeight, fontFamily } = getComputedStyle(element);
  return { fontSize, fontWeight, fontFamily };
};

/** Where an element is, from the corner of the answer. */
const pointOf = (element: Element, card: Element): { x: number; y: number } => {
  const [own, whole] = [element.getBoundingClientRect(), card.getBoundingClientRect()];
  return { x: own.x - whole.x, y: own.y - whole.y };
};

/** What is said with a number, and what is said in its place: who, what they told, both texts. */
const places: readonly (readonly [
  what: string,
  told: Told,
  given: Settings,
  withNumber: string,
  missing: Settings,
  inWords: string,
])[] = [
  [
    'an emergency without a region',
    { gate: [en.gate['chest-or-breath'].lead] },
    willow,
    'Call 999',
    {},
    'Call your local emergency number',
  ],
  [
    'an emergency by a sign without a region',
    withSign('soreness', 'needle-broken'),
    { region: 'US' },
    'Call 911',
    { 'clinic-phone': '020 7946 0000' },
    'Call your local emergency number',
  ],
  [
    'somebody who cannot cope, without a region',
    withSign('fatigue', 'not-coping'),
    { region: 'IT' },
    'Call 112',
    {},
    'Call your local emergency number',
  ],
  [
    'medical help today without a region',
    withSign('bruising', 'fever'),
    willow,
    'Call 111, or see a doctor or urgent care today. Do not wait until tomorrow.',
    {},
    'See a doctor or go to urgent care today. Do not wait until tomorrow.',
  ],
  [
    'a call to the clinic without a phone',
    harmless('burn'),
    { 'clinic-name': 'Willow Clinic', 'clinic-phone': '020 7946 0000', region: 'GB' },
    'Call Willow Clinic 020 7946 0000',
    { 'clinic-name': 'Willow Clinic', region: 'GB' },
    'Call Willow Clinic',
  ],
  [
    'a call to the clinic without anything',
    withSign('bruising', 'bruise-2-weeks'),
    { 'clinic-phone': '020 7946 0000' },
    'Call your clinic 020 7946 0000',
    {},
    'Call your clinic',
  ],
];

describe('where no number is known, the words stand in its place', () => {
  for (const [what, told, given, withNumber, missing, inWords] of places) {
    it(`and in its size: ${what}`, async () => {
      const known = answerCard(await answered(told, given));
      const number = named(shown(known, 'a, p'), withNumber);
      const checker = await answered(told, missing);
      const unknown = answerCard(checker);
      const words = named(shown(unknown, 'a, p'), inWords);
      expect(telLinks(checker)).to.deep.equal([]);

      expect(placeOf(words)).to.deep.equal(placeOf(number));
      expect(saidBefore(number, known)[0]).to.equal(heading(checker));
      expect(saidBefore(words, unknown)).to.deep.equal(saidBefore(number, known));
      expect(fontOf(words)).to.deep.equal(fontOf(number));
      expect(pointOf(words, unknown).x).to.equal(pointOf(number, known).x);
      expect(pointOf(words, unknown).y).to.be.closeTo(pointOf(number, known).y, 16);
    });
  }
});

/** Every pick that ends in a call to the clinic by itself, and every statement that does. */
const everyCall = [
  ...leaflet.floors
    .filter(([, level]) => level === 'call-clinic')
    .map(([pick]) => [pick, harmless(pick)] as const),
  ...leaflet.rows
    .filter(([, , level]) => level === 'call-clinic')
    .map(([pick, sign]) => [`${pick}, ${sign}`, withSign(pick, sign)] as const),
];

/** What clinics say of themselves, and what to do while they are closed. */
const clinics: readonly (readonly [who: string, Settings, then: string])[] = [
  ['with a phone and a region', willow, 'call 111 today.'],
  ['without a phone', { 'clinic-name': 'Willow Clinic', region: 'GB' }, 'call 111 today.'],
  ['without a region', { 'clinic-phone': '5550199' }, 'see a doctor or urgent care today.'],
  ['without either', {}, 'see a doctor or urgent care today.'],
];

const closed =
  /Is the clinic closed\? Wait for it only if nothing gets worse\. If anything gets worse, /;

describe('every call to the clinic says what to do while it is closed', () => {
  it('in 33 answers', () => {
    expect(everyCall).to.have.lengthOf(33);
  });

  for (const [what, told] of everyCall) {
    it(`with and without a phone and a region: ${what}`, async () => {
      const checker = await answered(told);
      const whole = checker.parentElement!;
      expect(heading(checker)).to.equal(en.answer.headings['call-clinic']);
      await inTurn(clinics, async ([who, settings, then]) => {
        for (const name of Object.keys(willow)) whole.setAttribute(name, settings[name] ?? '');
        await settled();
        expect(answer(checker).split(closed)[1]?.slice(0, then.length), who).to.equal(then);
      });
    });
  }
});
