import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, panelOf, placeAccordion } from '../support/accordion.js';
import { rgb } from '../support/colours.js';
import { allEntries, groups, nameOf, type EntryId } from '../support/entries.js';
import {
  contrast,
  labelOf,
  looks,
  pathIn,
  readBar,
  readMark,
  sight,
  strokedHeight,
  svgIn,
  weight,
  wordsOfMark,
} from '../support/pictures.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import { place } from '../support/page.js';
import { press, shown, visibleText } from '../support/reading.js';
import { spoken } from '../support/spoken.js';

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
  ['tingling', 'hatched 0 to 4', 'Get medical help today at 4', '3 days'],
  ['nausea', 'hatched 0 to 4', 'Call your clinic at 3.5', 'several days'],
  ['headache', 'hatched 0 to 4', 'Call your clinic at 4', '3 days'],
] as const;

/** Nothing is known: a sentence only. */
const notDrawn = ['bleeding', 'skin-reaction', 'burn', 'sleep-change', 'hot-or-cold'] as const;

const sightOf = async (id: EntryId): Promise<HTMLElement> =>
  sight(await open(await placeAccordion(), nameOf(id)), title);

/** The images of all entries that have one. */
const imagesOn = async (): Promise<HTMLElement[]> => {
  const element = await placeAccordion();
  await press(element, en.accordion.show);
  const images = [...groups.main, ...groups.also].flatMap((id) =>
    shown(sight(panelOf(element, nameOf(id)), title), '[role=img]'),
  );
  expect(images).to.have.lengthOf(drawn.length);
  return images;
};

describe('the picture of how long', () => {
  it('is spoken of here for every entry that can be unpleasant', () => {
    const here = [...drawn.map(([id]) => id), ...notDrawn, ...groups.pleasant];
    expect(here).to.have.members([...allEntries]);
  });

  for (const [id, bar, mark, says] of drawn) {
    it(`${id}: ${bar}; ${mark || 'no mark'}`, async () => {
      const block = await sightOf(id);
      const svg = svgIn(block);
      expect(readBar(svg)).to.equal(bar);
      expect(readMark(svg)).to.equal(mark);
      const images = shown(block, '[role=img]');
      expect(images).to.have.lengthOf(1);
      const sentence = visibleText(labelOf(images[0]!));
      expect(sentence).to.contain(says);
      expect(/nobody has measured/i.test(sentence)).to.equal(
        !bar.includes('solid') || id === 'twitching',
      );
    });
  }

  for (const id of notDrawn) {
    it(`${id}: no empty picture, but a sentence`, async () => {
      const block = await sightOf(id);
      expect(visibleText(block)).to.equal(`${title} How long it lasts is not known.`);
      expect(block.querySelectorAll('svg, [role=img], canvas, img')).to.have.lengthOf(0);
    });
  }

  for (const id of groups.pleasant) {
    it(`${id}: neither picture nor sentence`, async () => {
      const panel = await open(await placeAccordion(), nameOf(id));
      expect(shown(panel, '.glance > div')).to.have.lengthOf(1);
      expect(visibleText(panel)).not.to.contain(title);
    });
  }

  it('is one image, told by the sentence below it, for every entry that has one', async () => {
    for (const image of await imagesOn()) {
      const svg = svgIn(image);
      const label = labelOf(image);
      expect(visibleText(image).endsWith(visibleText(label))).to.equal(true);
      expect(visibleText(label)).not.to.equal('');
      expect(label.getBoundingClientRect().top).to.be.at.least(svg.getBoundingClientRect().bottom);
      expect(image.querySelectorAll('title, desc, [aria-label], [role]')).to.have.lengthOf(0);
      expect(image.getAttributeNames().toSorted()).to.deep.equal(['aria-labelledby', 'role']);
    }
  });

  it('is read out once, without the words that are drawn', async () => {
    await sightOf('bruising');
    const lines = await spoken();
    expect(lines.filter((line) => line.includes('fade within 2 weeks'))).to.deep.equal([
      'button (expanded) Bruising 17 to 26 in 1,000 sessions. Most fade within 2 weeks.',
      'image Most bruises fade within 2 weeks. They last longer than most soreness.',
    ]);
    expect(lines.filter((line) => / (minutes|1 week|3 weeks)$/.test(line))).to.be.empty;
  });

  it('marks where to stop waiting in the colour of whom to ask', async () => {
    const element = await placeAccordion();
    await press(element, en.accordion.show);
    const [clinic, doctor, urgent] = (['soreness', 'twitching', 'tingling'] as const).map((id) => {
      const svg = svgIn(sight(panelOf(element, nameOf(id)), title));
      const { stroke } = getComputedStyle(pathIn(svg, '.when'));
      expect(rgb(stroke), id).to.equal(rgb(getComputedStyle(wordsOfMark(svg)).color));
      return rgb(stroke);
    });
    expect(doctor).to.equal(clinic);
    expect(urgent).not.to.equal(clinic);
  });

  it('weighs less than 1 kB', async () => {
    for (const image of await imagesOn()) expect(weight(image)).to.be.within(300, 999);
  });
});

/** Where a mark and the ends of the steps are on the page, from the reading start. */
const placesOf = (svg: SVGSVGElement) => {
  const isMirrored = getComputedStyle(svg).direction === 'rtl';
  const field = svg.getBoundingClientRect();
  const from = (x: number) => (isMirrored ? field.right - x : x - field.left);
  const ends = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return isMirrored ? ([from(right), from(left)] as const) : ([from(left), from(right)] as const);
  };
  return { ends, step: field.width / 7 };
};

/** Which steps have their words. */
const scale = [
  ['minutes', 1],
  ['1 day', 3],
  ['1 week', 5],
  ['3 weeks', 7],
] as const;

describe('the words of the scale stand where it says', () => {
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
        const { ends, step } = placesOf(svg);
        expect(ends(pathIn(svg, ':not([class])'))[0]).to.be.closeTo(0, 1);
        expect(ends(pathIn(svg, ':not([class])'))[1]).to.be.closeTo(4 * step, 1);
        expect(ends(pathIn(svg, '.when'))[0]).to.be.closeTo(4 * step, 1);
        expect(ends(wordsOfMark(svg))[1], 'the words of the mark').to.be.closeTo(4 * step, 3);
        const words = shown(svg.parentElement!, '.scale > *');
        expect(words.map(visibleText)).to.deep.equal(scale.map(([text]) => say(text)));
        for (const [i, [text, at]] of scale.entries()) {
          const [start, end] = ends(words[i]!);
          expect(at * step, text).to.be.within(start - step / 2, end + step / 2);
        }
      } finally {
        remove();
      }
    });
  }
});

describe('the picture of how long can be told apart', () => {
  afterEach(() => executeServerCommand('media', {}));

  for (const [where, media, attributes] of looks) {
    it(`into bar, hatching, scale and mark ${where}`, async () => {
      await executeServerCommand('media', media);
      const panel = await open(await placeAccordion(attributes), nameOf('soreness'));
      const svg = svgIn(sight(panel, title));
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
    });
  }
});
