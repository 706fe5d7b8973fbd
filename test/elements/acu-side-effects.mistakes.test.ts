import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, openEntries, placeAccordion } from '../support/accordion.js';
import { warnings, type Warnings } from '../support/console.js';
import { allEntries, entriesIn, nameOf } from '../support/entries.js';
import { headings, settled, visibleText } from '../support/reading.js';
import { schemes } from '../support/whole.js';

const { accordion } = en;

describe('the accordion names a mistake once and goes on', () => {
  let heard: Warnings;

  beforeEach(() => {
    heard = warnings();
  });
  afterEach(() => heard.restore());

  const expectNamed = (...pieces: readonly string[]) =>
    expect(
      heard.texts.filter((text) => pieces.every((piece) => text.includes(piece))),
      heard.texts.join(' / '),
    ).to.have.lengthOf(1);

  for (const [attribute, given, used] of [
    ['heading-level', '9', '2'],
    ['theme', 'pink', 'light'],
    ['effects', 'x y', 'all'],
    ['effects', 'bruising x', 'bruising'],
  ] as const) {
    it(`${attribute}="${given}"`, async () => {
      const element = await placeAccordion(`${attribute}="${given}"`);
      expect(heard.texts).to.have.lengthOf(1);
      expectNamed('acu-side-effects', attribute, given.replace('bruising ', ''), used);
      element.requestUpdate();
      await settled();
      await open(element, nameOf('bruising'));
      element.setAttribute(attribute, '');
      await settled();
      element.setAttribute(attribute, given);
      await settled();
      expect(heard.texts).to.have.lengthOf(1);
    });
  }

  it('every one of several, and shows everything', async () => {
    const element = await placeAccordion('heading-level="9" theme="pink" effects="x y"');
    expect(heard.texts).to.have.lengthOf(3);
    expect(entriesIn(element)).to.deep.equal(allEntries);
    expect(headings(element)[0]).to.equal(`h2 ${accordion.title}`);
    expect(schemes(element)).to.deep.equal(['light', 'light']);
    expect(visibleText(await open(element, nameOf('burn')))).to.contain(en.effects.burn.what);
    expect(visibleText(element)).to.contain('Call your local emergency number now.');
  });

  it('again for another value, and for another element', async () => {
    const element = await placeAccordion('theme="pink"');
    element.theme = 'red';
    await settled();
    expect(heard.texts).to.have.lengthOf(2);
    expectNamed('theme', 'red', 'light');
    await placeAccordion('theme="pink"');
    expect(heard.texts).to.have.lengthOf(3);
  });

  for (const method of ['show', 'hide'] as const) {
    it(`${method}() of an entry that does not exist`, async () => {
      const element = await placeAccordion();
      for (const id of ['nothing', 'nothing', '__proto__', 'something-else']) element[method](id);
      await settled();
      expect(heard.texts).to.have.lengthOf(3);
      expectNamed('acu-side-effects', method, 'nothing');
      expectNamed('acu-side-effects', method, '__proto__');
      expectNamed('acu-side-effects', method, 'something-else');
      expect(openEntries(element)).to.be.empty;
    });
  }

  it('and is silent when there is none', async () => {
    const element = await placeAccordion(
      'theme="auto" heading-level="4" effects="" lang="xx" class="theirs"',
    );
    element.show('bruising');
    await settled();
    expect(heard.texts).to.be.empty;
  });
});
