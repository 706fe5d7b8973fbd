import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, panelOf, placeAccordion } from '../support/accordion.js';
import { rgb } from '../support/colours.js';
import { allEntries, groups, nameOf } from '../support/entries.js';
import {
  expectNoPicture,
  labelOf,
  lineOf,
  pathIn,
  sight,
  sightOf,
  svgIn,
} from '../support/pictures.js';
import { place } from '../support/page.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import { press, shown, visibleText } from '../support/reading.js';
import { misplaced, readBar, readMark, wordsOfMark, wordsOfScale } from '../support/time-scale.js';

const title = en.sections.long;

/**
 * What is drawn, typed by hand from the leaflet in steps of the scale: 1 minutes, 2 hours, 3 one
 * day, 4 three days, 5 one week, 6 two weeks, 7 three weeks. "Minutes", "hours" and "days" reach as
 * far as their step, "weeks" to two.
 */
const drawn = [
  ['worse-symptoms', 'hatched 0 to 5', 'Call your clinic at 3.5', '1 week'],
  ['fatigue', 'hatched 0 to 5', 'Call your clinic at 3.5', '1 week'],
  ['soreness', 'solid 0 to 4, hatched 4 to 6', 'Call your clinic at 4', '3 days'],
  ['bruising', 'solid 0 to 6', 'Call your clinic at 6', '2 weeks'],
  ['twitching', 'solid 0 to 6', 'See a doctor at 6', 'days or weeks'],
  ['lightheadedness', 'hatched 0 to 1', '', 'minutes'],
  ['emotional-release', 'hatched 0 to 3.75', 'Call your clinic at 4', '60 hours'],
  ['tingling', 'hatched 0 to 4', '', '3 days'],
  ['nausea', 'hatched 0 to 4', 'Call your clinic at 3.5', 'several days'],
  ['headache', 'hatched 0 to 4', 'Call your clinic at 4', '3 days'],
] as const;

/** Nothing is known: a sentence only. */
const notDrawn = ['bleeding', 'skin-reaction', 'burn', 'sleep-change', 'hot-or-cold'] as const;

describe('the picture of how long', () => {
  it('is spoken of here for every entry that can be unpleasant', () => {
    const here = [...drawn.map(([id]) => id), ...notDrawn, ...groups.pleasant];
    expect(here).to.have.members([...allEntries]);
  });

  for (const [id, bar, mark, says] of drawn) {
    it(`${id}: ${bar}; ${mark || 'no mark'}`, async () => {
      const block = await sightOf(id, title);
      const svg = svgIn(block);
      expect(readBar(svg)).to.equal(bar);
      expect(readMark(svg)).to.equal(mark);
      const [image, ...others] = shown(block, '[role=img]');
      expect(others).to.have.lengthOf(0);
      const sentence = visibleText(labelOf(image!));
      expect(sentence).to.contain(says);
      expect(visibleText(image!).includes('Striped: single reports only.')).to.equal(
        bar.includes('hatched'),
      );
      expect(/nobody has measured/i.test(sentence)).to.equal(
        !bar.includes('solid') || id === 'twitching',
      );
    });
  }

  for (const id of notDrawn) {
    it(`${id}: no empty picture, but a sentence`, async () => {
      const block = await sightOf(id, title);
      expect(visibleText(block)).to.equal(`${title} How long it lasts is not known.`);
      expectNoPicture(block);
    });
  }

  for (const id of groups.pleasant) {
    it(`${id}: neither picture nor sentence`, async () => {
      const panel = await open(await placeAccordion(`effects="${id}"`), nameOf(id));
      expect(shown(panel, '.glance > div')).to.have.lengthOf(1);
      expect(visibleText(panel)).not.to.contain(title);
    });
  }

  it('marks where to stop waiting in the colour of whom to ask', async () => {
    const element = await placeAccordion();
    await press(element, en.accordion.show);
    for (const id of ['soreness', 'twitching'] as const) {
      const panel = panelOf(element, nameOf(id));
      const svg = svgIn(sight(panel, title));
      const [card] = shown(panel, '.care-card.call-clinic');
      const { borderInlineStartColor: asked } = getComputedStyle(card!);
      expect(readMark(svg), id).to.match(/^(Call your clinic|See a doctor) at /);
      expect(rgb(getComputedStyle(pathIn(svg, '.when')).stroke), id).to.equal(rgb(asked));
      expect(rgb(getComputedStyle(wordsOfMark(svg)).color), id).to.equal(rgb(asked));
      expect(rgb(getComputedStyle(pathIn(svg, '.rest')).stroke), id).not.to.equal(rgb(asked));
    }
  });
});

/** From where to where something is drawn, in steps of the scale from the reading start. */
const stepsOf = (svg: SVGSVGElement, selector: string): readonly [from: number, to: number] => {
  const field = svg.getBoundingClientRect();
  const { left, right } = lineOf(pathIn(svg, selector));
  const [from, to] = [left, right].map((x) => ((x - field.left) / field.width) * 7);
  return getComputedStyle(svg).direction === 'rtl' ? [7 - to!, 7 - from!] : [from!, to!];
};

const scale = ['minutes', '3 days', '2 weeks'];

describe('the bar, the mark and the words stand where the scale says', () => {
  for (const [width, lang] of [
    [280, ''],
    [360, ''],
    [600, ''],
    [900, ''],
    [1200, ''],
    [360, 'ar'],
    [1200, 'ar'],
  ] as const) {
    it(`in a column of ${width} px${lang && ', from right to left'}`, async () => {
      const remove = addPseudoLocale();
      try {
        const page = await place(
          `<div style="width: ${width}px"><acu-side-effects lang="${lang}"></acu-side-effects></div>`,
        );
        const say = lang ? pseudo : String;
        const svg = svgIn(sight(await open(page, say(nameOf('soreness'))), say(title)));
        const [from, to] = stepsOf(svg, ':not([class])');
        expect(from).to.be.closeTo(0, 0.02);
        expect(to).to.be.closeTo(4, 0.02);
        expect(stepsOf(svg, '.when')[0]).to.be.closeTo(4, 0.02);
        expect(wordsOfScale(svg).map(visibleText)).to.deep.equal(scale.map(say));
        expect(misplaced(page)).to.deep.equal([]);
      } finally {
        remove();
      }
    });
  }
});
