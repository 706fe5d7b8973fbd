import { expect } from '@open-wc/testing';
import {
  isEffect,
  readEffects,
  readHeadingLevel,
  readOnly,
  readTheme,
  textOf,
} from '../../src/guide/settings.js';
import { reading } from './clinics.js';

const readers = {
  'heading-level': { read: readHeadingLevel, allowed: ['2', '3', '4'], instead: '2' },
  theme: { read: readTheme, allowed: ['light', 'dark', 'auto'], instead: 'light' },
  only: { read: readOnly, allowed: ['checker', 'side-effects'], instead: 'both parts' },
};

const wrong: Record<keyof typeof readers, readonly unknown[]> = {
  'heading-level': ['1', '5', 0, 1, 5, 2.5, 'h2', '02', 'two', '-2', '__proto__'],
  theme: ['Dark', 'black', 'light dark', 0, '__proto__'],
  only: ['accordion', 'acu-checker', 'checker side-effects', '__proto__'],
};

for (const [attribute, { read, allowed, instead }] of Object.entries(readers)) {
  describe(`the setting ${attribute}`, () => {
    for (const value of allowed) {
      it(`takes “${value}”, with white space around it too`, () => {
        for (const given of [value, ` ${value}\n`]) {
          expect(reading((report) => read(given, report))).to.deep.equal({ value, mistakes: [] });
        }
      });
    }

    for (const absent of [undefined, null, '', '  ']) {
      it(`counts ${JSON.stringify(absent) ?? 'undefined'} as absent`, () => {
        expect(reading((report) => read(absent, report))).to.deep.equal({
          value: undefined,
          mistakes: [],
        });
      });
    }

    for (const given of wrong[attribute as keyof typeof readers]) {
      it(`refuses ${JSON.stringify(given)} and says what is used instead`, () => {
        expect(reading((report) => read(given, report))).to.deep.equal({
          value: undefined,
          mistakes: [{ attribute, given: String(given), instead }],
        });
      });
    }

    it('is silent where nobody listens', () => {
      expect(read('nonsense')).to.equal(undefined);
    });
  });
}

describe('the setting heading-level', () => {
  it('takes a number as well as a text', () => {
    expect(readHeadingLevel(3)).to.equal('3');
  });
});

describe('the setting effects', () => {
  for (const [what, setting, value] of [
    ['one id', 'bruising', ['bruising']],
    ['ids in the order given', 'soreness bruising', ['soreness', 'bruising']],
    ['commas', 'soreness,bruising , fatigue', ['soreness', 'bruising', 'fatigue']],
    ['line breaks', '\n  soreness\n  bruising\n', ['soreness', 'bruising']],
    ['an id given twice', 'soreness bruising soreness', ['soreness', 'bruising']],
    ['a list', ['soreness', 'bruising'], ['soreness', 'bruising']],
  ] as const) {
    it(`takes ${what}`, () => {
      expect(reading((report) => readEffects(setting, report))).to.deep.equal({
        value,
        mistakes: [],
      });
    });
  }

  for (const absent of [undefined, null, '', ' , ', []]) {
    it(`counts ${JSON.stringify(absent) ?? 'undefined'} as absent`, () => {
      expect(reading((report) => readEffects(absent, report))).to.deep.equal({
        value: undefined,
        mistakes: [],
      });
    });
  }

  it('leaves unknown ids out and names them together', () => {
    const given = 'bruising burns, soreness something-else burns';
    expect(reading((report) => readEffects(given, report))).to.deep.equal({
      value: ['bruising', 'soreness'],
      mistakes: [
        { attribute: 'effects', given: 'burns something-else', instead: 'bruising soreness' },
      ],
    });
    expect(readEffects(given)).to.deep.equal(['bruising', 'soreness']);
  });

  for (const given of ['nonsense', '__proto__', 'constructor', 'Bruising']) {
    it(`shows all entries where nothing is known: “${given}”`, () => {
      expect(reading((report) => readEffects(given, report))).to.deep.equal({
        value: undefined,
        mistakes: [{ attribute: 'effects', given, instead: 'all entries' }],
      });
    });
  }
});

describe('the id of an entry', () => {
  for (const [id, known] of [
    ['bruising', true],
    ['better-digestion', true],
    ['something-else', false],
    ['', false],
    ['__proto__', false],
    ['toString', false],
  ] as const) {
    it(`“${id}” is ${known ? 'one' : 'none'}`, () => {
      expect(isEffect(id)).to.equal(known);
    });
  }
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
    it(`${JSON.stringify(setting) ?? 'undefined'} is “${text}”`, () => {
      expect(textOf(setting)).to.equal(text);
    });
  }
});
