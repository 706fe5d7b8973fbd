import { expect } from '@open-wc/testing';
import type { Duration, Escalation } from '../../src/clinical/index.js';
import { howLong } from '../../src/elements/how-long.js';
import { en } from '../../src/locales/en.js';
import { draw, pathIn } from '../support/pictures.js';
import { readBar, readMark } from '../support/time-scale.js';

describe('a length that nobody has printed yet is drawn', () => {
  const of = (duration: Omit<Duration, 'sources'>, escalates: readonly Escalation[] = []) =>
    draw(howLong(en, { ...duration, sources: [] }, escalates));

  for (const [n, unit, step] of [
    [1, 'minute', 0.02],
    [20, 'minute', 0.33],
    [30, 'minute', 0.5],
    [60, 'minute', 1],
    [1, 'hour', 1],
    [6.5, 'hour', 1.5],
    [12, 'hour', 2],
    [18, 'hour', 2.5],
    [24, 'hour', 3],
    [1, 'day', 3],
    [1, 'night', 3],
    [2, 'day', 3.5],
    [72, 'hour', 4],
    [3, 'night', 4],
    [5, 'day', 4.5],
    [7, 'day', 5],
    [1, 'week', 5],
    [10.5, 'day', 5.5],
    [2, 'week', 6],
    [2.5, 'week', 6.5],
    [21, 'day', 7],
    [3, 'week', 7],
  ] as const) {
    it(`${n} ${unit} is ${step} steps, as a bar and as a mark`, async () => {
      const to = { n, unit } as const;
      const svg = await of({ basis: 'measured', to }, [{ to: 'doctor', after: to }]);
      expect(readBar(svg)).to.equal(`solid 0 to ${step}`);
      expect(readMark(svg)).to.equal(`See a doctor at ${step}`);
    });
  }

  for (const [unit, step] of [
    ['minute', 1],
    ['hour', 2],
    ['day', 4],
    ['night', 4],
    ['week', 6],
  ] as const) {
    it(`some ${unit}s are ${step} steps`, async () => {
      expect(readBar(await of({ basis: 'cases', to: { unit } }))).to.equal(`hatched 0 to ${step}`);
    });
  }

  const from = { n: 1, unit: 'day' } as const;
  const to = { n: 3, unit: 'day' } as const;
  const longest = { n: 3, unit: 'week' } as const;

  for (const [says, duration, bar] of [
    ['measured from and to: from the start', { basis: 'measured', from, to }, 'solid 0 to 4'],
    [
      'measured, with a longer case',
      { basis: 'measured', from, to, longest },
      'solid 0 to 4, hatched 4 to 7',
    ],
    ['cases from and to: from the start', { basis: 'cases', from, to }, 'hatched 0 to 4'],
    ['cases, with a longer one', { basis: 'cases', to, longest }, 'hatched 0 to 7'],
  ] as const) {
    it(says, async () => {
      expect(readBar(await of(duration))).to.equal(bar);
    });
  }

  it('with one mark: the first for which one may wait', async () => {
    const svg = await of({ basis: 'cases', to }, [
      { to: 'clinic' },
      { to: 'urgent', after: from },
      { to: 'doctor', after: to },
      { to: 'clinic', after: longest },
    ]);
    expect(readMark(svg)).to.equal('See a doctor at 4');
  });

  for (const [says, escalates] of [
    ['nothing is to be waited for', [{ to: 'clinic' }]],
    ['help must not wait', [{ to: 'urgent', after: from }]],
  ] as const) {
    it(`without a mark where ${says}`, async () => {
      const svg = await of({ basis: 'cases', to }, escalates);
      expect(readMark(svg)).to.equal('');
      expect(pathIn(svg, '.when').getTotalLength()).to.equal(0);
    });
  }
});
