import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { goThrough, type Told } from '../support/checker.js';
import { harmless, withSign } from '../support/checker-states.js';
import { place } from '../support/page.js';
import { settled, shown, visibleText } from '../support/reading.js';
import { entriesIn } from '../support/entries.js';
import { emergencyLines, links, partsOf, schemes } from '../support/whole.js';

const fever = withSign('bruising', 'fever');

/** A setting, where a person meets it, and what is there with it and without it. */
const settings: readonly (readonly [
  attribute: string,
  property: keyof AcuAftercare,
  given: string,
  told: Told | undefined,
  read: (whole: AcuAftercare) => unknown,
  wanted: unknown,
  without: unknown,
])[] = [
  [
    'clinic-name',
    'clinicName',
    'Willow Clinic',
    harmless('burn'),
    (whole) => visibleText(whole).includes('Call Willow Clinic'),
    true,
    false,
  ],
  [
    'clinic-phone',
    'clinicPhone',
    '020 7946 0000',
    harmless('burn'),
    (whole) => links(whole).find((link) => link.includes('tel:')),
    'Call your clinic 020 7946 0000 > tel:02079460000',
    undefined,
  ],
  [
    'clinic-url',
    'clinicUrl',
    'https://willow.example/',
    harmless('burn'),
    (whole) => links(whole).find((link) => link.includes('willow')),
    `${en.answer.website} > https://willow.example/`,
    undefined,
  ],
  [
    'region',
    'region',
    'GB',
    undefined,
    (whole) => emergencyLines(whole).map((line) => /Call .*$/.exec(line)![0]),
    ['Call 999 now.', 'Call 999 now.'],
    ['Call your local emergency number now.', 'Call your local emergency number now.'],
  ],
  [
    'emergency-number',
    'emergencyNumber',
    '1 2 3',
    undefined,
    links,
    ['1 2 3 > tel:123', '1 2 3 > tel:123'],
    [],
  ],
  [
    'urgent-number',
    'urgentNumber',
    '4 5 6',
    fever,
    (whole) => links(whole).filter((link) => link.includes('tel:')),
    ['Call 4 5 6 > tel:456'],
    [],
  ],
  [
    'crisis-number',
    'crisisNumber',
    '7 8 9',
    withSign('fatigue', 'not-coping'),
    (whole) => links(whole).filter((link) => link.includes('tel:')),
    ['Call 7 8 9 > tel:789'],
    [],
  ],
  ['only', 'only', 'checker', undefined, (whole) => partsOf(whole).length, 1, 2],
  ['effects', 'effects', 'burn bruising', undefined, (whole) => entriesIn(whole).length, 2, 20],
  [
    'theme',
    'theme',
    'dark',
    undefined,
    (whole) => schemes(whole).every((scheme) => scheme === 'dark'),
    true,
    false,
  ],
  ['heading-level', 'headingLevel', '4', undefined, (whole) => shown(whole, 'h2').length, 0, 2],
];

/** How a page can set one thing of a tag. */
type Set = (whole: AcuAftercare, attribute: string, property: string, value?: string) => void;

const byAttribute: Set = (whole, attribute, _, value) =>
  value === undefined ? whole.removeAttribute(attribute) : whole.setAttribute(attribute, value);

const byProperty: Set = (whole, _, property, value) => {
  Object.assign(whole, { [property]: value });
};

for (const [attribute, property, given, told, read, wanted, without] of settings) {
  describe(`${attribute} counts`, () => {
    /** Made by a script, changed before it is anywhere or when it is there, and used. */
    const made = async (before?: (whole: AcuAftercare) => void) => {
      const page = await place<HTMLElement>('<main></main>');
      const whole = document.createElement('acu-aftercare');
      before?.(whole);
      page.append(whole);
      await settled();
      if (told) await goThrough(whole, told);
      return whole;
    };

    for (const [how, set] of [
      ['an attribute', byAttribute],
      ['a property', byProperty],
    ] as const) {
      it(`as ${how} of a tag that is nowhere yet`, async () => {
        const whole = await made((fresh) => set(fresh, attribute, property, given));
        expect(read(whole)).to.deep.equal(wanted);
      });

      it(`as ${how} that comes late and goes again`, async () => {
        const whole = await made();
        expect(read(whole)).to.deep.equal(without);
        set(whole, attribute, property, given);
        await settled();
        expect(read(whole)).to.deep.equal(wanted);
        set(whole, attribute, property);
        await settled();
        expect(read(whole)).to.deep.equal(without);
      });

      it(`as ${how} that changes while the tag is away`, async () => {
        const whole = await made();
        const page = whole.parentElement!;
        whole.remove();
        await settled();
        set(whole, attribute, property, given);
        await settled();
        page.append(whole);
        await settled();
        expect(read(whole)).to.deep.equal(wanted);
      });
    }
  });
}
