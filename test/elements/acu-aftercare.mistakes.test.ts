import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open } from '../support/accordion.js';
import { answer, goThrough, rows } from '../support/checker.js';
import { warnings, type Warnings } from '../support/console.js';
import { allEntries, entriesIn, nameOf } from '../support/entries.js';
import { everything, headings, press, settled, visibleText } from '../support/reading.js';
import {
  bothParts,
  emergencyLine,
  emergencyLines,
  partsOf,
  placeWhole,
  schemes,
} from '../support/whole.js';

/** Attribute, what is given, and what the warning says is used instead. */
const mistakes = [
  ['clinic-phone', 'call us!', 'no number'],
  ['clinic-url', 'javascript:alert(1)', 'no link'],
  ['region', 'ZZ', 'no region'],
  ['emergency-number', 'nine nine nine', 'region'],
  ['urgent-number', 'one-one-one', 'region'],
  ['crisis-number', '12345678901234567', 'region'],
  ['only', 'everything', 'both'],
  ['effects', 'toString lumbago', 'all'],
  ['theme', 'pink', 'light'],
  ['heading-level', 'h1', '2'],
] as const;

const wrong = mistakes.map(([attribute, given]) => `${attribute}="${given}"`).join(' ');

describe('the whole names a mistake once and goes on', () => {
  let heard: Warnings;

  beforeEach(() => {
    heard = warnings();
  });
  afterEach(() => heard.restore());

  const warningsAbout = (...pieces: readonly string[]) =>
    heard.texts.filter((text) => pieces.every((piece) => text.includes(piece)));

  for (const [attribute, given, used] of mistakes) {
    it(`${attribute}="${given}"`, async () => {
      const element = await placeWhole(`${attribute}="${given}"`);
      expect(heard.texts, heard.texts.join(' / ')).to.have.lengthOf(1);
      expect(warningsAbout('acu-aftercare', attribute, given, used)).to.have.lengthOf(1);
      element.clinicName = 'Willow Clinic';
      await settled();
      element.setAttribute(attribute, '');
      await settled();
      element.setAttribute(attribute, given);
      await settled();
      expect(heard.texts).to.have.lengthOf(1);
    });
  }

  it('every attribute wrong at once: the emergency line, the checker and all entries work', async () => {
    const element = await placeWhole(`lang="xx" clinic-name=" " ${wrong}`);
    const line = emergencyLine('your local emergency number');
    expect(partsOf(element)).to.deep.equal(bothParts);
    expect(emergencyLines(element)).to.deep.equal([line, line]);
    expect(headings(element)[0]).to.equal(`h2 ${en.checker.title}`);
    expect(schemes(element)).to.deep.equal(['light', 'light', 'light']);
    expect(entriesIn(element)).to.deep.equal(allEntries);
    await press(element, en.accordion.show);
    for (const id of allEntries) expect(visibleText(element)).to.contain(en.effects[id].what);

    await press(element, en.checker.start);
    expect(rows(element)).to.have.lengthOf(12);
    await press(element, en.checker.back);
    await goThrough(element, { gate: [en.gate.collapse.lead] });
    expect(answer(element)).to.match(/^Get emergency help now Call your local emergency number/);
    await press(element, en.answer.restart);
    await press(element, en.checker.back);
    await goThrough(element, {
      gate: [],
      pick: en.picks.fatigue,
      signs: [en.signs['not-coping'].says],
    });
    expect(answer(element)).to.match(/^Get medical help today /);
    await press(element, en.answer.restart);
    await press(element, en.checker.back);
    await goThrough(element, { gate: [], pick: en.picks.burn, signs: [] });
    expect(answer(element)).to.match(/^Call your clinic Call your clinic /);

    expect(heard.texts, heard.texts.join('\n')).to.have.lengthOf(mistakes.length);
    for (const [attribute, given, used] of mistakes) {
      expect(warningsAbout(`${attribute}="${given}"`, used), attribute).to.have.lengthOf(1);
      expect(visibleText(element)).not.to.contain(given);
    }
    const hrefs = everything<HTMLAnchorElement>(element, 'a').map(({ href }) => href);
    expect(hrefs).to.have.length.above(20);
    expect(hrefs.every((href) => href.startsWith('http'))).to.equal(true);
  });

  it('names only what is wrong about `effects`', async () => {
    const element = await placeWhole('effects="burn lumbago bruising"');
    expect(heard.texts).to.have.lengthOf(1);
    expect(warningsAbout('effects="lumbago"', 'burn bruising')).to.have.lengthOf(1);
    expect(entriesIn(element)).to.deep.equal(['bruising', 'burn']);
  });

  it('names it once for each element and value', async () => {
    const element = await placeWhole('region="ZZ"');
    element.region = 'YY';
    await settled();
    expect(heard.texts).to.have.lengthOf(2);
    await placeWhole('region="ZZ"');
    expect(heard.texts).to.have.lengthOf(3);
  });

  it('for a part inside it, names the part', async () => {
    const element = await placeWhole(
      '',
      '<acu-checker heading-level="9"></acu-checker><acu-side-effects theme="x"></acu-side-effects>',
    );
    expect(heard.texts).to.have.lengthOf(2);
    expect(warningsAbout('<acu-checker>', 'heading-level', '9', '2')).to.have.lengthOf(1);
    expect(warningsAbout('<acu-side-effects>', 'theme', 'x', 'light')).to.have.lengthOf(1);
    expect(partsOf(element)).to.deep.equal(bothParts);
  });

  it('is silent where all is well or empty', async () => {
    const element = await placeWhole(
      'lang="xx" clinic-name="" clinic-phone="" clinic-url="" region="" emergency-number=" " urgent-number="" crisis-number="" only="" effects="" theme="" heading-level=""',
    );
    Object.assign(element, { region: 'gb-sct', clinicPhone: '(020) 7946-0000 ext. 12' });
    await open(element, nameOf('burn'));
    await goThrough(element, { gate: [], pick: en.picks.burn, signs: [] });
    expect(emergencyLines(element)[0]).to.contain('Call 999 now.');
    expect(heard.texts).to.be.empty;
  });
});
