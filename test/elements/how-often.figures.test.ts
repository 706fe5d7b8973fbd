import { expect } from '@open-wc/testing';
import type { Figure } from '../../src/clinical/index.js';
import { howOften } from '../../src/elements/how-often.js';
import { en } from '../../src/locales/en.js';
import { expectDots, paintedDots } from '../support/dots.js';
import { draw, pathIn } from '../support/pictures.js';
import { visibleText } from '../support/reading.js';

describe('a figure that nobody has printed yet is drawn', () => {
  const of = (figure: Pick<Figure, 'low' | 'high' | 'per'>, unit: Figure['unit'] = 'session') =>
    draw(howOften(en, { ...figure, unit, countedBy: 'studies', sources: [] }));
  const textOf = (svg: SVGSVGElement) => visibleText(svg.parentElement!);

  for (const [says, figure, low, high] of [
    ['1 in 1,000', { low: 1, per: 1000 }, 1, 1],
    ['a whole column', { low: 20, per: 1000 }, 20, 20],
    ['one more than a column', { low: 21, per: 1000 }, 21, 21],
    ['a range', { low: 76, high: 180, per: 1000 }, 76, 180],
    ['a range that ends where a column does', { low: 19, high: 40, per: 1000 }, 19, 40],
    ['14 to 30 in 100', { low: 14, high: 30, per: 100 }, 140, 300],
    ['50 in 10,000', { low: 50, per: 10_000 }, 5, 5],
    ['all but one', { low: 999, per: 1000 }, 999, 999],
    ['all', { low: 1000, per: 1000 }, 1000, 1000],
    ['perhaps all', { low: 1, high: 100, per: 100 }, 10, 1000],
  ] as const) {
    it(`${says}: ${low} full dots, ${high - low} outlined`, async () => {
      const svg = await of(figure);
      expectDots(svg, low, high);
      expect(textOf(svg)).to.equal('');
    });
  }

  for (const unit of ['patient-over-course', 'patient-after-session', 'flare'] as const) {
    it(`alike when ${unit} was counted`, async () => {
      expectDots(await of({ low: 61, per: 1000 }, unit), 61, 61);
    });
  }

  for (const [says, figure] of [
    ['1 in 10,000', { low: 1, per: 10_000 }],
    ['1 to 2 in 10,000', { low: 1, high: 2, per: 10_000 }],
    ['8 in 1 million', { low: 8, per: 1_000_000 }],
  ] as const) {
    it(`${says}: one enlarged dot, which says so, and 999 others`, async () => {
      const svg = await of(figure);
      expectDots(svg, 1, 1);
      expect(textOf(svg)).to.equal('Fewer than this dot.');
      const [one, other] = [paintedDots, '.rest'].map(
        (selector) => parseFloat(getComputedStyle(pathIn(svg, selector)).strokeWidth) / 2,
      );
      expect(one! / other!, 'larger').to.be.at.least(1.5);
      expect(one! + other!, 'over the others').to.be.at.most(1);
      const { x, y } = svg.viewBox.baseVal;
      expect(-Math.max(x, y), 'cut off').to.be.at.least(one!);
    });
  }
});
