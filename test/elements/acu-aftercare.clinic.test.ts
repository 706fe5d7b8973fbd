import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { goThrough, type Told } from '../support/checker.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import { headings, press, settled, visibleText } from '../support/reading.js';
import { emergencyLine, emergencyLines, links, placeWhole, schemes } from '../support/whole.js';

const callClinic: Told = { gate: [], pick: en.picks.burn, signs: [] };
const urgent: Told = { gate: [], pick: en.picks.burn, signs: [en.signs.fever.says] };
const crisis: Told = { gate: [], pick: en.picks.fatigue, signs: [en.signs['not-coping'].says] };

describe('the number of a region is in the emergency line of both parts', () => {
  for (const [region, number] of [
    ['GB', '999'],
    ['gb', '999'],
    ['UK', '999'],
    ['GB-NIR', '999'],
    ['IE', '112'],
    ['US', '911'],
    ['us-ca', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['FR', '15'],
    ['DE', '112'],
    ['PL', '112'],
    ['JP', '119'],
    ['SA', '997'],
    ['AE', '998'],
  ] as const) {
    it(`${region}: ${number}`, async () => {
      const element = await placeWhole(`region="${region}"`);
      const line = emergencyLine(number);
      expect(emergencyLines(element)).to.deep.equal([line, line]);
      const call = `${number} > tel:${number}`;
      expect(links(element)).to.deep.equal([call, call]);
    });
  }

  it('in words where no region is given', async () => {
    const element = await placeWhole('region=""');
    const line = emergencyLine('your local emergency number');
    expect(emergencyLines(element)).to.deep.equal([line, line]);
    expect(links(element)).to.be.empty;
  });
});

/** Everything that a setting may show: the text, and the links with what they call or open. */
const everyWord = (element: AcuAftercare): string =>
  [visibleText(element), ...links(element)].join(' | ');

interface Setting {
  readonly attribute: string;
  readonly property: keyof AcuAftercare;
  readonly value: string;
  readonly told?: Told;
  readonly shows: string;
  readonly see?: (element: AcuAftercare) => string;
}

const page = new URL(document.baseURI);

const settings: readonly Setting[] = [
  {
    attribute: 'clinic-name',
    property: 'clinicName',
    value: 'Willow Clinic',
    told: callClinic,
    shows: 'Call Willow Clinic',
  },
  {
    attribute: 'clinic-phone',
    property: 'clinicPhone',
    value: '+44 (0)20 7946 0000',
    told: callClinic,
    shows: '+44 (0)20 7946 0000 > tel:+442079460000',
  },
  {
    attribute: 'clinic-url',
    property: 'clinicUrl',
    value: '/contact',
    told: callClinic,
    shows: ` > ${page.origin}/contact`,
  },
  { attribute: 'region', property: 'region', value: 'GB', shows: '999 > tel:999' },
  {
    attribute: 'emergency-number',
    property: 'emergencyNumber',
    value: '1-2-3',
    shows: '1-2-3 > tel:123',
  },
  {
    attribute: 'urgent-number',
    property: 'urgentNumber',
    value: '116 117',
    told: urgent,
    shows: 'Call 116 117 > tel:116117',
  },
  {
    attribute: 'crisis-number',
    property: 'crisisNumber',
    value: '13 11 14',
    told: crisis,
    shows: 'Call 13 11 14 > tel:131114',
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    value: '4',
    shows: `h4 ${en.accordion.title}`,
    see: (element) => headings(element).join(),
  },
  {
    attribute: 'theme',
    property: 'theme',
    value: 'dark',
    shows: 'dark',
    see: (element) => schemes(element).join(),
  },
  { attribute: 'lang', property: 'lang', value: 'ar', shows: pseudo(en.accordion.title) },
];

describe('each setting is an attribute and a property, and is followed', () => {
  for (const { attribute, property, value, told, shows, see = everyWord } of settings) {
    it(`${attribute} and ${property}`, async () => {
      const removeLocale = addPseudoLocale();
      const element = await placeWhole();
      if (told) await goThrough(element, told);
      const seen = async (change: () => void): Promise<string> => {
        change();
        await settled();
        return see(element);
      };
      expect(see(element)).not.to.contain(shows);
      expect(await seen(() => element.setAttribute(attribute, value))).to.contain(shows);
      expect(await seen(() => element.removeAttribute(attribute))).not.to.contain(shows);
      expect(await seen(() => Object.assign(element, { [property]: value }))).to.contain(shows);
      expect(await seen(() => Object.assign(element, { [property]: '' }))).not.to.contain(shows);
      removeLocale();
    });
  }

  for (const { attribute, property, value, told, shows, see = everyWord } of settings) {
    it(`${attribute} is there from the start`, async () => {
      const removeLocale = addPseudoLocale();
      const element = await placeWhole(`${attribute}="${value}"`);
      if (told) await goThrough(element, told);
      expect(element[property]).to.equal(value);
      expect(see(element)).to.contain(shows);
      removeLocale();
    });
  }
});

describe('what the clinic says of itself', () => {
  it('stands where the advice is to call it: name, number, page', async () => {
    const element = await placeWhole(
      'clinic-name="Willow Clinic" clinic-phone="020 7946 0000" clinic-url="https://willow.example/" region="GB"',
    );
    await goThrough(element, callClinic);
    const [call, website] = links(element);
    expect(call).to.equal('Call Willow Clinic 020 7946 0000 > tel:02079460000');
    expect(website).to.match(/ > https:\/\/willow\.example\/$/);
    expect(visibleText(element)).to.contain('call 111 today');
  });

  it('is missed by words in its place', async () => {
    const element = await placeWhole();
    await goThrough(element, callClinic);
    expect(links(element)).to.be.empty;
    expect(visibleText(element)).to.contain('Call your clinic Tell them what you noticed');
    await press(element, en.answer.restart);
  });

  it('replaces the numbers of the region, one by one', async () => {
    const element = await placeWhole('region="GB" urgent-number="0800 1" crisis-number="0800 2"');
    await goThrough(element, crisis);
    const called = links(element).map((link) => link.split(' > ')[1]);
    expect(called).to.include.members(['tel:08002', 'tel:08001', 'tel:999']);
    expect(called).not.to.include('tel:111');
    expect(called).not.to.include('tel:116123');
    element.emergencyNumber = '0800 3';
    await settled();
    expect(emergencyLines(element)[0]).to.contain('Call 0800 3 now.');
    expect(links(element).join()).not.to.contain('999');
  });

  it('is text and never markup', async () => {
    const element = await placeWhole();
    element.clinicName = '<img src=x onerror="throw 1">';
    await goThrough(element, callClinic);
    expect(visibleText(element)).to.contain('Call <img src=x onerror="throw 1">');
  });
});
