import { expect } from '@open-wc/testing';
import { effects, type Effect, type Span } from '../../src/clinical/effects.js';

const hours = { minute: 1 / 60, hour: 1, day: 24, night: 24, week: 168 } as const;
/** The most that a source which names only the unit is read as. */
const some = { minute: 60, hour: 12, day: 72, night: 72, week: 336 } as const;

const lengthOf = ({ n, unit }: Span): number => (n === undefined ? some[unit] : n * hours[unit]);

const threeWeeks = 3 * hours.week;

const timed = Object.entries<Effect>(effects).filter(([, { duration }]) => duration);

describe('how long a side effect lasts', () => {
  it('is known of ten entries, and never to the end of the scale of three weeks', () => {
    expect(timed).to.have.lengthOf(10);
    for (const [id, { duration, escalates = [] }] of timed) {
      const { from, to, longest } = duration!;
      const spans = [from, to, longest, ...escalates.map(({ after }) => after)];
      const lengths = spans.filter((span) => span !== undefined).map(lengthOf);
      expect(lengths, id).not.to.be.empty;
      for (const length of lengths) expect(length, id).to.be.above(0).and.at.most(threeWeeks);
    }
  });

  it('runs from the shortest to the longest', () => {
    for (const [id, { duration }] of timed) {
      const { from, to, longest } = duration!;
      const lengths = [from, to, longest].filter((span) => span !== undefined).map(lengthOf);
      expect(lengths, id).to.deep.equal(lengths.toSorted((a, b) => a - b));
    }
  });
});
