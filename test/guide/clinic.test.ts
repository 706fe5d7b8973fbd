import { expect } from '@open-wc/testing';
import { readClinic, textOf, type ClinicSettings } from '../../src/guide/clinic.js';
import { page, willow } from './clinics.js';

const urlOf = (clinicUrl: string, at = page) => readClinic({ clinicUrl }, at).clinic.url;

const links: readonly (readonly [written: string, link: string])[] = [
  ['https://other.example/hours', 'https://other.example/hours'],
  ['http://other.example', 'http://other.example/'],
  ['HTTPS://Other.Example/Hours', 'https://other.example/Hours'],
  ['//other.example/hours', 'https://other.example/hours'],
  ['/contact', 'https://willow.example/contact'],
  ['contact.html', 'https://willow.example/care/contact.html'],
  ['../contact', 'https://willow.example/contact'],
  ['?show=hours', 'https://willow.example/care/after.html?show=hours'],
  ['  /contact  ', 'https://willow.example/contact'],
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
    const { clinic, mistakes } = readClinic(willow, page);
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
    const { clinic, mistakes } = readClinic({}, page);
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
      expect(readClinic(settings, page)).to.deep.equal(readClinic({}, page));
    });
  }

  it('names every mistake when all of it is wrong at once, and uses none of it', () => {
    const { clinic, mistakes } = readClinic(
      {
        clinicName: ' ',
        clinicPhone: 'call us',
        clinicUrl: 'javascript:alert(1)',
        region: 'Atlantis',
        emergencyNumber: 'nine nine nine',
        urgentNumber: '1',
        crisisNumber: 'javascript:alert(2)',
      },
      page,
    );
    const region = 'the number of the region';
    expect(mistakes).to.have.deep.members([
      { attribute: 'region', given: 'Atlantis', instead: '“your local emergency number”' },
      { attribute: 'emergency-number', given: 'nine nine nine', instead: region },
      { attribute: 'urgent-number', given: '1', instead: region },
      { attribute: 'crisis-number', given: 'javascript:alert(2)', instead: region },
      { attribute: 'clinic-phone', given: 'call us', instead: 'no number' },
      { attribute: 'clinic-url', given: 'javascript:alert(1)', instead: 'no link' },
    ]);
    expect(clinic).to.deep.equal(readClinic({}, page).clinic);
  });

  it('keeps what is right beside what is wrong', () => {
    const { clinic, mistakes } = readClinic({ ...willow, clinicPhone: '12345678901234567' }, page);
    expect(clinic.phone).to.equal(undefined);
    expect(clinic.name).to.equal('Willow Clinic');
    expect(clinic.numbers.emergency).to.deep.equal(['999']);
    expect(mistakes.map(({ attribute }) => attribute)).to.deep.equal(['clinic-phone']);
  });

  it('shows name and phone as written, without the white space around them', () => {
    const { clinic } = readClinic(
      { clinicName: '  Dr O’Neill & Söhne ', clinicPhone: ' +44 (0)20 7946-0000 ' },
      page,
    );
    expect(clinic.name).to.equal('Dr O’Neill & Söhne');
    expect(clinic.phone).to.equal('+44 (0)20 7946-0000');
  });
});

describe('the numbers that a page sets itself', () => {
  it('replace all of the region’s of that kind', () => {
    const { clinic, mistakes } = readClinic(
      { region: 'IE', emergencyNumber: '112', urgentNumber: '1850 000', crisisNumber: '116 123' },
      page,
    );
    expect(clinic.numbers).to.deep.equal({
      emergency: ['112'],
      urgent: '1850 000',
      crisis: [{ number: '116 123' }],
    });
    expect(mistakes).to.deep.equal([]);
  });

  it('leave the others alone', () => {
    const { numbers } = readClinic({ region: 'CA', urgentNumber: '811' }, page).clinic;
    expect(numbers.emergency).to.deep.equal(['911']);
    expect(numbers.urgent).to.equal('811');
    expect(numbers.crisis).to.deep.equal([{ number: '988', words: 'call-or-text' }]);
  });

  it('work without a region', () => {
    const { numbers } = readClinic({ emergencyNumber: '107' }, page).clinic;
    expect(numbers.emergency).to.deep.equal(['107']);
    expect(numbers.crisis).to.deep.equal([]);
  });

  it('give way to the region’s where they are none', () => {
    const { clinic, mistakes } = readClinic({ region: 'US', emergencyNumber: 'x' }, page);
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
      const { clinic, mistakes } = readClinic({ clinicUrl: written }, page);
      expect(clinic.url).to.equal(undefined);
      expect(mistakes).to.deep.equal([
        { attribute: 'clinic-url', given: written.trim(), instead: 'no link' },
      ]);
    });
  }

  it('cannot be relative on a page that has no web address', () => {
    expect(urlOf('contact', 'about:srcdoc')).to.equal(undefined);
    expect(urlOf('contact', 'file:///home/clinic/index.html')).to.equal(undefined);
    expect(urlOf('https://willow.example/', 'about:srcdoc')).to.equal('https://willow.example/');
  });
});

describe('a setting as text', () => {
  for (const [setting, text] of [
    [' GB ', 'GB'],
    [undefined, ''],
    [null, ''],
    [3, '3'],
    [0, '0'],
    [['bruising', 'soreness'], 'bruising,soreness'],
  ] as const) {
    it(`${JSON.stringify(setting)} is “${text}”`, () => {
      expect(textOf(setting)).to.equal(text);
    });
  }
});
