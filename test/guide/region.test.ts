import { expect } from '@open-wc/testing';
import { numbers } from '../../src/clinical/index.js';
import { noNumbers, numbersFor } from '../../src/guide/region.js';

/** Region as a page may write it, emergency number, urgent line, first crisis line. */
const known: readonly (readonly [string, string, string, string])[] = [
  ['GB', '999', '111', '111'],
  ['UK', '999', '111', '111'],
  ['uk', '999', '111', '111'],
  ['Gb', '999', '111', '111'],
  ['gb-nir', '999', '-', '0808 808 8000'],
  ['UK-NIR', '999', '-', '0808 808 8000'],
  ['GB-XYZ', '999', '111', '111'],
  ['us', '911', '-', '988'],
  ['US-CA', '911', '-', '988'],
  ['es-ct', '112', '-', '024'],
  ['FR-75', '15', '15', '3114'],
  ['AT-9', '144', '1450', '142'],
  ['NZ', '111', '0800 611 116', '1737'],
  ['SA', '997', '937', '-'],
  ['AE', '998', '-', '-'],
  ['it', '112', '-', '-'],
  ['NL', '112', '-', '-'],
];

const unknown = [
  'XX',
  'AR',
  'AR-B',
  'IN',
  'GBR',
  'UKR',
  'GB_NIR',
  'GB-',
  'GB-NIRX',
  'England',
  '112',
  '',
  '__proto__',
  'constructor',
  'toString',
];

describe('the numbers of a region', () => {
  for (const [region, emergency, urgent, crisis] of known) {
    it(`${region}: ${emergency}, urgent ${urgent}, crisis ${crisis}`, () => {
      const found = numbersFor(region);
      expect(found?.emergency[0]).to.equal(emergency);
      expect(found?.urgent ?? '-').to.equal(urgent);
      expect(found?.crisis[0]?.number ?? '-').to.equal(crisis);
    });
  }

  for (const region of unknown) {
    it(`are not guessed for “${region}”`, () => {
      expect(numbersFor(region)).to.equal(undefined);
    });
  }

  it('tells the nations of GB apart by what to say on the crisis line', () => {
    const said = ['GB', 'UK-ENG', 'gb-sct', 'uk-wls', 'GB-NIR'].map(
      (region) => numbersFor(region)?.crisis[0]?.words,
    );
    expect(said).to.deep.equal([
      'choose-mental-health',
      'choose-mental-health',
      'ask-mental-health',
      'press-2',
      'lifeline',
    ]);
  });

  it('finds every row by its own code, in small letters too', () => {
    const regions = Object.entries(numbers);
    expect(regions.length).to.equal(48);
    for (const [region, row] of regions) {
      expect(numbersFor(region), region).to.equal(row);
      expect(numbersFor(region.toLowerCase()), region).to.equal(row);
    }
  });

  it('holds no number where no region is known', () => {
    expect(noNumbers).to.deep.equal({ emergency: [], crisis: [] });
  });
});
