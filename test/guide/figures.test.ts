import { expect } from '@open-wc/testing';
import { effects, type EffectId } from '../../src/clinical/index.js';
import { introduction, withFigures } from '../../src/guide/figures.js';
import { fill, pieces } from '../../src/guide/fill.js';
import { en } from '../../src/locales/en.js';
import { stringsIn } from './answers.js';

const ids = Object.keys(effects) as EffectId[];

describe('the holes of a string', () => {
  it('are filled, as often as they stand there', () => {
    expect(fill('{low} to {high}, or {low}', { low: '17', high: 26 })).to.equal('17 to 26, or 17');
  });

  it('stand at the start, at the end and side by side', () => {
    expect(fill('{a}{b} and {c}', { a: 1, b: 2, c: 3 })).to.equal('12 and 3');
  });

  it('take a value as it is, even one that looks like a hole', () => {
    expect(fill('Call {name}', { name: '{number} $& Clinic' })).to.equal('Call {number} $& Clinic');
  });

  it('leave a string without any as it is', () => {
    expect(fill('No number here. {', {})).to.equal('No number here. {');
  });

  it('give the pieces in order, so that a value need not be a text', () => {
    const value = { any: 'thing' };
    expect(pieces('before {it} after', { it: value })).to.deep.equal(['before ', value, ' after']);
    expect(pieces('nothing', {})).to.deep.equal(['nothing']);
  });
});

/** Entry, holes, and what stands in them: typed by hand from the clinical leaflet. */
const figures: readonly (readonly [EffectId, string, string])[] = [
  ['fatigue', '{0} of {0Per}, {0Rest} not', '244 of 1,000, 756 not'],
  ['fatigue', '{1}, {2} in {1Per}', '26, 11 in 1,000'],
  [
    'worse-symptoms',
    '{0} in {0Per}; {1} in {1Per}; {2} in {2Per}',
    '28 in 1,000; 28 in 1,000; 14 to 30 in 100',
  ],
  ['soreness', '{0} in {0Per}', '7 to 12 in 1,000'],
  ['bruising', '{0} in {0Per}; {1} in {1Per}', '17 to 26 in 1,000; 61 in 1,000'],
  ['lightheadedness', '{0} in {0Per}; {1} in {1Per}', '10 to 11 in 1,000; 1 to 2 in 10,000'],
  ['emotional-release', '{0} in {0Per}; {1} in {1Per}', '1 in 10,000; 4 in 10,000'],
  ['bleeding', '{0} in {0Per}', '4 to 29 in 1,000'],
  ['tingling', '{0} in {0Per}', '1 to 10 in 1,000'],
  ['nausea', '{0} in {0Per}; {1} in {1Per}', '11 in 1,000; 1 in 10,000'],
  ['headache', '{0} in {0Per}', '1 to 10 in 1,000'],
  ['skin-reaction', '{0} in {0Per}; {1} in {1Per}', '1 to 10 in 10,000; 10 in 1,000'],
  ['hot-or-cold', '{0} of {0Per}', '1 of 34,407'],
  ['less-stress', '{0} of {0Per}, {0Rest} not', '791 of 1,000, 209 not'],
  ['more-energy', '{0} of {0Per}, {0Rest} not', '327 of 1,000, 673 not'],
];

describe('the figures of an entry', () => {
  for (const [id, holes, text] of figures) {
    it(`${id}: ${text}`, () => {
      expect(withFigures(en, id, holes)).to.equal(text);
    });
  }

  it('are written as the language writes numbers and ranges', () => {
    const german = { ...en, code: 'de', thousands: '.', range: '{low} bis {high}' };
    expect(withFigures(german, 'lightheadedness', '{1} in {1Per}')).to.equal('1 bis 2 in 10.000');
    expect(withFigures(german, 'hot-or-cold', '{0Per}')).to.equal('34.407');
  });

  it('leave a sentence without holes as it is', () => {
    expect(withFigures(en, 'twitching', 'Nobody has counted this.')).to.equal(
      'Nobody has counted this.',
    );
  });

  for (const id of ids) {
    it(`fill every hole in the words of ${id}`, () => {
      const texts = stringsIn(en.effects[id]).map((text) => withFigures(en, id, text));
      expect(texts.length).to.be.at.least(3);
      for (const text of texts) {
        expect(text).not.to.match(/[{}]|undefined|NaN|null/);
      }
    });
  }
});

describe('the introduction', () => {
  const text = introduction(en).join(' ');

  /** The order is prescribed: people who were asked, sessions that were counted, serious harm. */
  const inOrder = [
    '297 of 1,000 people',
    '76 in 1,000 sessions',
    '14 to 180',
    '8 in 1 million sessions',
    '1 in 10,000 people',
    '1 to 2 in 1 million sessions',
  ];

  it('gives every overall figure with what was counted, in order', () => {
    const places = inOrder.map((figure) => text.indexOf(figure));
    expect(places, text).not.to.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('has no hole left', () => {
    expect(introduction(en).length).to.equal(en.accordion.intro.length);
    expect(text).not.to.match(/[{}]|undefined|NaN/);
  });
});
