import { expect } from '@open-wc/testing';
import { numbers, type Region, type RegionNumbers } from '../../src/clinical/numbers.js';

/** Typed by hand from the look-up, digits as dialled: emergency | urgent advice | crisis lines. */
const expected: Record<string, string> = {
  GB: '999 | 111 | 111 choose-mental-health, 116123 samaritans',
  'GB-ENG': '999 | 111 | 111 choose-mental-health, 116123 samaritans',
  'GB-SCT': '999 | 111 | 111 ask-mental-health, 116123 samaritans',
  'GB-WLS': '999 | 111 | 111 press-2, 116123 samaritans',
  'GB-NIR': '999 | - | 08088088000 lifeline, 116123 samaritans',
  IE: '112 or 999 | - | 116123 samaritans',
  US: '911 | - | 988 call-or-text',
  CA: '911 | - | 988 call-or-text',
  AU: '000 | 1800633422 | 131114',
  NZ: '111 | 0800611116 | 1737 call-or-text',
  ES: '112 | - | 024',
  MX: '911 | - | 8009112000',
  CO: '123 | - | -',
  FR: '15 or 112 | 15 | 3114',
  BE: '112 | - | 080032123 french, 1813 dutch',
  CH: '144 | - | 143',
  DE: '112 | 116117 | 08001110111',
  AT: '144 | 1450 | 142',
  PT: '112 | 808242424 | 1411',
  BR: '192 | - | 188',
  CN: '120 | - | 12356',
  TW: '119 | - | 1925',
  HK: '999 | - | 18111',
  KR: '119 | 119 | 109',
  JP: '119 | - | 0120279338, 0120279226 northeast',
  AE: '998 | - | -',
  SA: '997 | 937 | -',
  EG: '123 | - | 16328',
  BG: '112 | - | -',
  CY: '112 | - | -',
  CZ: '112 | - | -',
  DK: '112 | - | -',
  EE: '112 | - | -',
  FI: '112 | - | -',
  GR: '112 | - | -',
  HR: '112 | - | -',
  HU: '112 | - | -',
  IT: '112 | - | -',
  LT: '112 | - | -',
  LU: '112 | - | -',
  LV: '112 | - | -',
  MT: '112 | - | -',
  NL: '112 | - | -',
  PL: '112 | - | -',
  RO: '112 | - | -',
  SE: '112 | - | -',
  SI: '112 | - | -',
  SK: '112 | - | -',
};

/** The usual grouping on screen of every number that has one. */
const grouped = [
  '116 123',
  '0808 808 8000',
  '1800 633 422',
  '13 11 14',
  '0800 611 116',
  '116 117',
  '0800 111 0 111',
  '808 24 24 24',
  '0800 32 123',
  '800 911 2000',
  '0120 279 338',
  '0120 279 226',
];

const regions = Object.entries<RegionNumbers>(numbers);
const row = (region: Region): RegionNumbers => numbers[region];

const shown = ({ emergency, urgent, crisis }: RegionNumbers) => [
  ...emergency,
  ...(urgent === undefined ? [] : [urgent]),
  ...crisis.map(({ number }) => number),
];

const dialled = (number: string) => number.replaceAll(' ', '');

const inOneLine = ({ emergency, urgent = '-', crisis }: RegionNumbers) => {
  const lines = crisis.map(({ number, words }) =>
    words === undefined ? dialled(number) : `${dialled(number)} ${words}`,
  );
  return [
    emergency.map(dialled).join(' or '),
    dialled(urgent),
    lines.length === 0 ? '-' : lines.join(', '),
  ].join(' | ');
};

describe('the numbers to call', () => {
  it('cover 48 regions: none is missing and none was added', () => {
    expect(Object.keys(expected)).to.have.lengthOf(48);
    expect(Object.keys(numbers)).to.have.members(Object.keys(expected));
  });

  for (const [region, line] of Object.entries(expected)) {
    it(`${region}: ${line}`, () => {
      const found = regions.find(([id]) => id === region);
      expect(found && inOneLine(found[1])).to.equal(line);
    });
  }

  it('are digits, grouped by single spaces', () => {
    for (const [region, of] of regions) {
      for (const number of shown(of)) expect(number, region).to.match(/^\d+( \d+)*$/);
    }
  });

  it('are grouped in the usual way', () => {
    const found = regions.flatMap(([, of]) => shown(of)).filter((number) => number.includes(' '));
    expect([...new Set(found)]).to.have.members(grouped);
  });

  it('all say the day of the look-up, and lead with an emergency number', () => {
    for (const [region, { checked, emergency }] of regions) {
      expect(checked, region).to.equal('2026-11-24');
      expect(emergency, region).not.to.be.empty;
    }
  });
});

describe('numbers that mean something else across a border', () => {
  it('997 is the ambulance in Saudi Arabia only, 998 in the Emirates only', () => {
    const answering = (number: string) =>
      regions.filter(([, of]) => shown(of).includes(number)).map(([region]) => region);
    expect(answering('997')).to.deep.equal(['SA']);
    expect(answering('998')).to.deep.equal(['AE']);
  });

  it('111 is advice in Great Britain and the emergency number in New Zealand', () => {
    for (const region of ['GB', 'GB-ENG', 'GB-SCT', 'GB-WLS'] as const) {
      expect(row(region).urgent, region).to.equal('111');
      expect(row(region).emergency, region).to.deep.equal(['999']);
    }
    expect(row('NZ').emergency).to.deep.equal(['111']);
    expect(row('NZ').urgent).to.equal('0800 611 116');
  });

  it('111 is nowhere in Northern Ireland', () => {
    expect(row('GB-NIR').urgent).to.equal(undefined);
    expect(shown(row('GB-NIR'))).not.to.include('111');
  });

  it('119 is both the emergency number and advice in Korea', () => {
    expect(row('KR').emergency).to.deep.equal(['119']);
    expect(row('KR').urgent).to.equal('119');
  });

  it('119 is the emergency number and nothing more in Japan and Taiwan', () => {
    for (const region of ['JP', 'TW'] as const) {
      expect(row(region).emergency, region).to.deep.equal(['119']);
      expect(row(region).urgent, region).to.equal(undefined);
    }
  });

  it('123 is the emergency number in Colombia and in Egypt, and only Egypt has a crisis line', () => {
    expect(row('CO').emergency).to.deep.equal(['123']);
    expect(row('CO').crisis).to.deep.equal([]);
    expect(row('EG').emergency).to.deep.equal(['123']);
    expect(row('EG').crisis).to.deep.equal([{ number: '16328' }]);
  });

  it('144 leads in Austria and Switzerland, where 112 reaches the police first', () => {
    expect(row('AT').emergency).to.deep.equal(['144']);
    expect(row('CH').emergency).to.deep.equal(['144']);
  });

  it('Argentina has no row: no number was confirmed for the whole country', () => {
    expect(Object.keys(numbers)).to.include('BR').and.not.include('AR');
  });
});
