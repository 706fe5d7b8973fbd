import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, placeAccordion } from '../support/accordion.js';
import { expectDots, paintedDots, strokedDots } from '../support/dots.js';
import { allEntries, nameOf } from '../support/entries.js';
import {
  expectNoPicture,
  labelOf,
  lineOf,
  pathIn,
  sight,
  sightOf,
  svgIn,
} from '../support/pictures.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import { shown, visibleText } from '../support/reading.js';

const title = en.sections.often;

/** What is drawn, typed by hand from the leaflet's first figures: of 1,000, from low to high. */
const drawn = [
  ['worse-symptoms', 28, 28, '28 in 1,000 sessions'],
  ['fatigue', 244, 244, '244 of 1,000 people'],
  ['soreness', 7, 12, '7 to 12 in 1,000 sessions'],
  ['bruising', 17, 26, '17 to 26 in 1,000 sessions'],
  ['lightheadedness', 10, 11, '10 to 11 in 1,000 sessions'],
  ['bleeding', 4, 29, '4 to 29 in 1,000 sessions'],
  ['headache', 1, 10, '1 to 10 in 1,000 people'],
  ['less-stress', 791, 791, '791 of 1,000 people'],
  ['more-energy', 327, 327, '327 of 1,000 people'],
] as const;

/** Cells that begin "not known", "not well known" or "part of": how the sentence there begins. */
const notDrawn = [
  ['twitching', 'Nobody has counted this.'],
  ['emotional-release', 'Nobody has counted this.'],
  ['tingling', 'Nobody has counted this.'],
  ['nausea', 'Nobody has counted it by itself.'],
  ['skin-reaction', 'This is not well known.'],
  ['burn', 'Nobody has counted this.'],
  ['sleep-change', 'Nobody has counted this.'],
  ['hot-or-cold', 'Nobody has counted this.'],
  ['better-sleep', 'Nobody has counted this.'],
  ['mental-clarity', 'Nobody has counted this.'],
  ['better-digestion', 'Nobody has counted this.'],
] as const;

describe('the picture of how often', () => {
  it('is spoken of here for every entry', () => {
    expect([...drawn, ...notDrawn].map(([id]) => id)).to.have.members([...allEntries]);
  });

  for (const [id, low, high, says] of drawn) {
    it(`${id}: ${low} dots are full and ${high - low} outlined, as the sentence says`, async () => {
      const block = await sightOf(id, title);
      expectDots(svgIn(block), low, high);
      const [image, ...others] = shown(block, '[role=img]');
      expect(others).to.have.lengthOf(0);
      expect(visibleText(labelOf(image!))).to.contain(says);
      expect(visibleText(image!), 'no other words').to.equal(visibleText(labelOf(image!)));
    });
  }

  for (const [id, says] of notDrawn) {
    it(`${id}: no empty picture, but "${says}"`, async () => {
      const block = await sightOf(id, title);
      expect(visibleText(block).startsWith(`${title} ${says}`), visibleText(block)).to.equal(true);
      expectNoPicture(block);
    });
  }

  for (const [id, full, outlined] of [
    ['soreness', 7, 5],
    ['more-energy', 327, 0],
  ] as const) {
    it(`${id}: the browser strokes as many dots, with air between them`, async () => {
      const svg = svgIn(await sightOf(id, title));
      const counts = [paintedDots, '.hole', '.rest'].map((selector) => {
        const path = pathIn(svg, selector);
        return [strokedDots(path), strokedDots(path, 0.5)];
      });
      const painted = full + outlined;
      expect(counts).to.deep.equal([
        [painted, 0],
        [outlined, 0],
        [1000 - painted, 0],
      ]);
    });
  }
});

describe('the picture of how often lies', () => {
  const places = (svg: SVGSVGElement) => {
    const field = svg.getBoundingClientRect();
    const [full, rest] = [paintedDots, '.rest'].map((selector) => {
      const { left, right } = lineOf(pathIn(svg, selector));
      return [(left - field.left) / field.width, (right - field.left) / field.width] as const;
    });
    return { full: full!, rest: rest! };
  };
  /** Half a column, of 50. */
  const near = 0.011;

  it('with its full dots at the left where one reads from the left', async () => {
    const { full, rest } = places(svgIn(await sightOf('fatigue', title)));
    expect(full[0]).to.be.closeTo(0.01, near);
    expect(full[1]).to.be.closeTo(0.25, near);
    expect(rest[1]).to.be.closeTo(0.99, near);
  });

  it('with its full dots at the right where one reads from the right', async () => {
    const remove = addPseudoLocale();
    try {
      const panel = await open(await placeAccordion('lang="ar"'), pseudo(nameOf('fatigue')));
      const svg = svgIn(sight(panel, pseudo(title)));
      expectDots(svg, 244, 244);
      const { full, rest } = places(svg);
      expect(full[1]).to.be.closeTo(0.99, near);
      expect(full[0]).to.be.closeTo(0.75, near);
      expect(rest[0]).to.be.closeTo(0.01, near);
    } finally {
      remove();
    }
  });
});
