import { expect } from '@open-wc/testing';
import type { ClinicSettings } from '../../src/guide/clinic.js';
import { clinicOf, willow } from './clinics.js';

const urlOf = (clinicUrl: string) => clinicOf({ clinicUrl }).clinic.url;

/** The page in these tests is the test runner's own, at the top of its address. */
const { origin } = location;

const links: readonly (readonly [written: string, link: string])[] = [
  ['https://other.example/hours', 'https://other.example/hours'],
  ['http://other.example', 'http://other.example/'],
  ['HTTPS://Other.Example/Hours', 'https://other.example/Hours'],
  ['//other.example/hours', `${location.protocol}//other.example/hours`],
  ['/contact', `${origin}/contact`],
  ['contact.html', `${origin}/contact.html`],
  ['../contact', `${origin}/contact`],
  ['?show=hours', `${origin}/?show=hours`],
  ['  /contact  ', `${origin}/contact`],
];

const noLinks = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<p>hi',
  'blob:https://willow.example/1',
  'vbscript:x',
  'file:///etc/hosts',
  'ftp://willow.example/',
  'mailto:hello@willow.example',
  'tel:02079460000',
  'http://',
  'https://[willow',
];

describe('what a page says of its clinic', () => {
  it('is read in full', () => {
    const { clinic, mistakes } = clinicOf(willow);
    expect(clinic).to.deep.equal({
      name: 'Willow Clinic',
      phone: '020 7946 0000',
      url: 'https://willow.example/contact',
      numbers: {
        emergency: ['999'],
        urgent: '111',
        crisis: [
          { number: '111', words: 'choose-mental-health' },
          { number: '116 123', words: 'samaritans' },
        ],
      },
    });
    expect(mistakes).to.deep.equal([]);
  });

  it('is nothing where the page says nothing', () => {
    const { clinic, mistakes } = clinicOf({});
    expect(clinic).to.deep.equal({
      name: undefined,
      phone: undefined,
      url: undefined,
      numbers: { emergency: [], urgent: undefined, crisis: [] },
    });
    expect(mistakes).to.deep.equal([]);
  });

  for (const [what, empty] of [
    ['an empty text', ''],
    ['white space', ' \n\t '],
    ['an attribute taken away', null as unknown as undefined],
    ['undefined', undefined],
  ] as const) {
    it(`counts ${what} as absent`, () => {
      const settings: ClinicSettings = {
        clinicName: empty,
        clinicPhone: empty,
        clinicUrl: empty,
        region: empty,
        emergencyNumber: empty,
        urgentNumber: empty,
        crisisNumber: empty,
      };
      expect(clinicOf(settings)).to.deep.equal(clinicOf({}));
    });
  }

  it('names every mistake when all of it is wrong at once, and uses none of it', () => {
    const { clinic, mistakes } = clinicOf({
      clinicName: ' ',
      clinicPhone: 'call us',
      clinicUrl: 'javascript:alert(1)',
      region: 'Atlantis',
      emergencyNumber: 'nine nine nine',
      urgentNumber: '1',
      crisisNumber: 'javascript:alert(2)',
    });
    const region = 'the region’s number, if any';
    expect(mistakes).to.have.deep.members([
      { attribute: 'region', given: 'Atlantis', instead: 'no region' },
      { attribute: 'emergency-number', given: 'nine nine nine', instead: region },
      { attribute: 'urgent-number', given: '1', instead: region },
      { attribute: 'crisis-number', given: 'javascript:alert(2)', instead: region },
      { attribute: 'clinic-phone', given: 'call us', instead: 'no number' },
      { attribute: 'clinic-url', given: 'javascript:alert(1)', instead: 'no link' },
    ]);
    expect(clinic).to.deep.equal(clinicOf({}).clinic);
  });

  it('keeps what is right beside what is wrong', () => {
    const { clinic, mistakes } = clinicOf({ ...willow, clinicPhone: '12345678901234567' });
    expect(clinic.phone).to.equal(undefined);
    expect(clinic.name).to.equal('Willow Clinic');
    expect(clinic.numbers.emergency).to.deep.equal(['999']);
    expect(mistakes.map(({ attribute }) => attribute)).to.deep.equal(['clinic-phone']);
  });

  it('shows name and phone as written, without the white space around them', () => {
    const { clinic } = clinicOf({
      clinicName: '  Dr O’Neill & Söhne ',
      clinicPhone: ' +44 (0)20 7946-0000 ',
    });
    expect(clinic.name).to.equal('Dr O’Neill & Söhne');
    expect(clinic.phone).to.equal('+44 (0)20 7946-0000');
  });
});

describe('the numbers that a page sets itself', () => {
  it('are one number each: two with a slash between them would be dialled as one', () => {
    const { clinic, mistakes } = clinicOf({ region: 'GB', emergencyNumber: '999 / 112' });
    expect(clinic.numbers.emergency).to.deep.equal(['999']);
    expect(mistakes.map(({ attribute }) => attribute)).to.deep.equal(['emergency-number']);
  });

  it('replace all of the region’s of that kind', () => {
    const { clinic, mistakes } = clinicOf({
      region: 'IE',
      emergencyNumber: '112',
      urgentNumber: '1850 000',
      crisisNumber: '116 123',
    });
    expect(clinic.numbers).to.deep.equal({
      emergency: ['112'],
      urgent: '1850 000',
      crisis: [{ number: '116 123' }],
    });
    expect(mistakes).to.deep.equal([]);
  });

  it('leave the others alone', () => {
    const { numbers } = clinicOf({ region: 'CA', urgentNumber: '811' }).clinic;
    expect(numbers.emergency).to.deep.equal(['911']);
    expect(numbers.urgent).to.equal('811');
    expect(numbers.crisis).to.deep.equal([{ number: '988', words: 'call-or-text' }]);
  });

  it('work without a region', () => {
    const { numbers } = clinicOf({ emergencyNumber: '107' }).clinic;
    expect(numbers.emergency).to.deep.equal(['107']);
    expect(numbers.crisis).to.deep.equal([]);
  });

  it('give way to the region’s where they are none', () => {
    const { clinic, mistakes } = clinicOf({ region: 'US', emergencyNumber: 'x' });
    expect(clinic.numbers.emergency).to.deep.equal(['911']);
    expect(mistakes.length).to.equal(1);
  });
});

describe('the clinic’s link', () => {
  for (const [written, link] of links) {
    it(`“${written}” leads to ${link}`, () => {
      expect(urlOf(written)).to.equal(link);
    });
  }

  for (const written of noLinks) {
    it(`refuses ${JSON.stringify(written)}`, () => {
      const { clinic, mistakes } = clinicOf({ clinicUrl: written });
      expect(clinic.url).to.equal(undefined);
      expect(mistakes).to.deep.equal([
        { attribute: 'clinic-url', given: written.trim(), instead: 'no link' },
      ]);
    });
  }

  it('is resolved against the page’s base where it has one', () => {
    const base = document.createElement('base');
    base.href = 'https://willow.example/care/';
    document.head.append(base);
    try {
      expect(urlOf('contact')).to.equal('https://willow.example/care/contact');
    } finally {
      base.remove();
    }
  });
});
