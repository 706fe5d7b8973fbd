import { expect } from '@open-wc/testing';
import {
  effects,
  gate,
  picks,
  signs,
  type Effect,
  type EffectId,
  type GateId,
  type SignId,
  type Span,
} from '../../src/clinical/index.js';
import { en } from '../../src/locales/en.js';
import { sentencesIn } from './reading.js';
import { pickIds, stringsIn } from '../guide/answers.js';
import { effectIds } from './texts.js';

/** A length of time as it may be written: "2 weeks", "1 week". */
const span = ({ n, unit }: Span): string[] =>
  n === undefined ? [] : [`${n} ${unit}${n === 1 ? '' : 's'}`];

/** Every length of time that the data of an entry knows. */
const spansOf = (id: EffectId): string[] => {
  const { duration, escalates = [], amounts = [] }: Effect = effects[id];
  return [duration?.from, duration?.to, duration?.longest, ...escalates.map(({ after }) => after)]
    .flatMap((each) => (each ? span(each) : []))
    .concat(
      amounts.flatMap(({ low, high, unit }) =>
        high ? [`${low} to ${high} ${unit}s`] : span({ n: low, unit }),
      ),
    );
};

/** Every number that is written out, with what follows it. */
const numbersIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /\d[\d,.]*(?: to \d[\d,.]*)?(?: (?:minute|hour|day|night|week|month|year)s?)?/g,
    ),
  ].map(([found]) => found.replace(/[.,]$/, ''));

const holesIn = (text: string): number[] =>
  [...text.matchAll(/\{(\d+)\}/g)].map(([, index]) => Number(index));

describe('the numbers in the words of an entry', () => {
  let seen = 0;

  for (const id of effectIds) {
    it(`${id}: each length of time is one of its data, with its unit`, () => {
      const written = stringsIn(en.effects[id]).map((text) => text.replaceAll(/\{\w+\}/g, ''));
      const found = written.flatMap(numbersIn);
      seen += found.length;
      expect(spansOf(id)).to.include.members(found);
    });

    it(`${id}: every figure of its data is told, and no other`, () => {
      const { often = [], gist } = en.effects[id];
      const told = [gist, ...often].flatMap(holesIn);
      const known = effects[id].figures.map((_, i) => i);
      expect(new Set(told)).to.deep.equal(new Set(known));
    });

    it(`${id}: every length of time of its data is told`, () => {
      const text = stringsIn(en.effects[id]).join(' ');
      for (const length of spansOf(id)) expect(text).to.include(length);
    });
  }

  it('were there to be seen', () => {
    expect(seen).to.be.at.least(35);
  });
});

const unitSaid: Record<Effect['figures'][number]['unit'], RegExp> = {
  session: /sessions?\b/,
  'patient-after-session': /(?=.*\bafter one session\b)(?=.*\bpeople\b)/i,
  'patient-over-course': /(over|of) a( whole)? course.* people|people .*over time/i,
  flare: /bad spell/i,
};

const counterSaid: Record<Effect['figures'][number]['countedBy'], RegExp> = {
  practitioners: /\bclinics?\b|practitioners|acupuncturists/i,
  patients: /people (said|told|felt|named)/i,
  records: /records/i,
  studies: /stud(y|ies)/i,
};

describe('a figure', () => {
  for (const id of effectIds.filter((each) => effects[each].figures.length)) {
    const { often = [] } = en.effects[id];
    const { figures }: Effect = effects[id];

    figures.forEach(({ unit, countedBy }, i) => {
      const line = often.find((text) => holesIn(text).includes(i)) ?? '';

      it(`${id}, the figure ${i}, says what was counted: ${unit}`, () => {
        expect(line).to.match(unitSaid[unit]);
      });

      it(`${id}, the figure ${i}, says who counted: ${countedBy}`, () => {
        expect(often.join(' ')).to.match(counterSaid[countedBy]);
      });

      it(`${id}, the figure ${i}, has its denominator in the same sentence`, () => {
        const sentence = sentencesIn(line).find((each) => holesIn(each).includes(i));
        expect(sentence).to.match(/\{\dPer\}/);
      });
    });
  }

  it('is told from both sides at least once', () => {
    const both = effectIds.filter((id) => /\{0Rest\}/.test(en.effects[id].often?.join(' ') ?? ''));
    expect(both).to.include.members(['fatigue', 'less-stress', 'more-energy']);
  });

  it('comes first on the line of its entry where it was counted, and the lack of one is said', () => {
    for (const id of effectIds) {
      const { frequency }: Effect = effects[id];
      const { gist } = en.effects[id];
      if (frequency === 'counted') expect(gist, id).to.match(/^\{0\} (in|of) \{0Per\}/);
      else
        expect(gist, id).to.match(
          /^(Nobody has counted this|Not counted by itself|The counts do not agree)\./,
        );
    }
  });
});

describe('the numbers in a statement', () => {
  const asking = (id: SignId) =>
    pickIds.flatMap((pick) =>
      pick !== 'something-else' && (picks[pick].signs as readonly SignId[]).includes(id)
        ? [pick]
        : [],
    );

  const withNumbers = (Object.keys(signs) as SignId[]).filter((id) =>
    /\d/.test(stringsIn(en.signs[id]).join()),
  );

  for (const id of withNumbers) {
    it(`${id}: each is one of the data of an entry that asks it`, () => {
      const known = asking(id).flatMap(spansOf);
      expect(known).to.include.members(stringsIn(en.signs[id]).flatMap(numbersIn));
    });
  }

  it('are those in its id too', () => {
    const timed = (Object.keys(signs) as SignId[]).filter((id) => /\d/.test(id));
    expect(timed.length).to.equal(11);
    for (const id of timed) {
      const [, n, unit] = /(\d+)-(\w+?)s?$/.exec(id) ?? [];
      expect(en.signs[id].says, id).to.include(`${n} ${unit}`);
    }
  });

  it('were there to be seen', () => {
    expect(withNumbers.length).to.be.at.least(14);
  });

  it('are in the first question the ten minutes of a bleeding, and no other', () => {
    const rows = Object.keys(gate) as GateId[];
    const found = rows.flatMap((id) => numbersIn(stringsIn(en.gate[id]).join(' ')));
    expect(found).to.deep.equal(['10 minutes']);
    expect(spansOf('bleeding')).to.include('10 minutes');
  });
});
