/** What the two pictures of an entry have to be made of so that each part is told from the others. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { paintedDots } from './dots.js';
import { contrast, pathIn, sightOf, svgIn } from './pictures.js';
import { visibleText } from './reading.js';
import { readBar, strokedHeight, wordsOfMark } from './time-scale.js';

/** Full, outlined and other dots. */
export const expectDotsTold = async (attributes: string): Promise<void> => {
  const svg = svgIn(await sightOf('bruising', en.sections.often, attributes));
  expect(contrast(svg, paintedDots)).to.be.at.least(3);
  expect(contrast(svg, paintedDots, '.rest')).to.be.at.least(3);
  expect(contrast(svg, paintedDots, '.hole')).to.be.at.least(3);
  expect(contrast(svg, '.rest')).to.be.at.least(1.3);
  const widths = [paintedDots, '.hole'].map((selector) =>
    parseFloat(getComputedStyle(pathIn(svg, selector)).strokeWidth),
  );
  expect(widths[1]! / widths[0]!).to.be.within(0.4, 0.8);
};

/** Bar, hatching, scale and mark. */
export const expectBarTold = async (attributes: string): Promise<void> => {
  const svg = svgIn(await sightOf('soreness', en.sections.long, attributes));
  expect(readBar(svg)).to.equal('solid 0 to 4, hatched 4 to 6');
  for (const bar of [':not([class])', '.cases']) {
    expect(contrast(svg, bar), bar).to.be.at.least(3);
    expect(contrast(svg, bar, '.rest'), bar).to.be.at.least(3);
  }
  expect(contrast(svg, '.rest')).to.be.at.least(1.3);
  expect(contrast(svg, '.steps')).to.be.at.least(3);
  expect(contrast(svg, '.when')).to.be.at.least(3);
  const heights = [':not([class])', '.cases', '.when'].map((selector) =>
    strokedHeight(pathIn(svg, selector)),
  );
  expect(heights, 'the mark stands out of the bar').to.deep.equal([1, 1, 2]);
  expect(visibleText(wordsOfMark(svg))).to.equal('Call your clinic');
};
