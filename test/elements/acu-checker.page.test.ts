import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { answer, isTicked, tick } from '../support/checker.js';
import {
  alone,
  answered,
  checkerOf,
  harmless,
  heading,
  states,
  withSign,
} from '../support/checker-states.js';
import { willow } from '../support/clinic.js';
import { warnings, type Warnings } from '../support/console.js';
import { focused, headings, press, settled, shown, visibleText } from '../support/reading.js';

const { next, back } = en.checker;

let warned: Warnings;
beforeEach(() => {
  warned = warnings();
});
afterEach(() => {
  warned.restore();
});

describe('a checker that the page moves', () => {
  it('keeps the answers, ticks and question', async () => {
    const checker = await answered({ gate: [], pick: en.picks.bruising });
    await tick(checker, en.signs.fever.says);
    const place = document.createElement('div');
    checker.parentElement!.append(place);
    place.append(checker);
    await settled();
    expect(isTicked(checker, en.signs.fever.says)).to.equal(true);
    await press(checker, next);
    expect(heading(checker)).to.equal(en.answer.headings.urgent);
    expect(answer(checker)).to.contain('111');
  });

  it('keeps them when it is removed and added later', async () => {
    const checker = await answered(withSign('bruising', 'fever'));
    const whole = checker.parentElement!;
    checker.remove();
    await settled();
    whole.append(checker);
    await settled();
    expect(heading(checker)).to.equal(en.answer.headings.urgent);
    expect(answer(checker)).to.contain('111');
    expect(focused()).to.equal(document.body);
    await press(checker, back);
    expect(isTicked(checker, en.signs.fever.says)).to.equal(true);
  });

  it('keeps them and has no number any more when it leaves its clinic', async () => {
    const checker = await answered(withSign('bruising', 'fever'));
    const place = checker.parentElement!.parentElement!;
    place.append(checker);
    await settled();
    expect(heading(checker)).to.equal(en.answer.headings.urgent);
    expect(answer(checker)).not.to.match(/111|Willow/);
  });
});

describe('settings', () => {
  it('heading-level 4 makes the title h4, questions and answers h5', async () => {
    const checker = await alone('heading-level="4"');
    expect(headings(checker)).to.deep.equal([`h4 ${en.checker.title}`]);
    await states['question 1']!(checker);
    expect(headings(checker)[1]).to.equal(`h5 ${en.questions.gate.title}`);
    expect(focused()?.localName).to.equal('h5');
    const other = await alone('heading-level="4"');
    await states['the answer expected']!(other);
    const levels = headings(other).map((line) => line.slice(0, 2));
    expect([...new Set(levels)]).to.deep.equal(['h4', 'h5', 'h6']);
    expect(focused()?.localName).to.equal('h5');
  });

  it('that cannot be used are named once each, and it works on', async () => {
    const checker = await alone('theme="pink" heading-level="7"');
    checker.requestUpdate();
    await states['the answer emergency']!(checker);
    expect(warned.texts).to.have.lengthOf(2);
    expect(warned.texts.join(' ')).to.match(/<acu-checker>.*theme.*pink.*light/);
    expect(warned.texts.join(' ')).to.match(/<acu-checker>.*heading-level.*7.*2/);
    expect(headings(checker)[0]).to.equal(`h2 ${en.checker.title}`);
    expect(heading(checker)).to.equal(en.answer.headings.emergency);
  });

  it('that are empty are no mistake', async () => {
    const checker = await alone('theme="" heading-level="" lang=""');
    await states['question 1']!(checker);
    expect(warned.texts).to.deep.equal([]);
    expect(headings(checker)[0]).to.equal(`h2 ${en.checker.title}`);
  });

  it('of a clinic that change are followed at once, in the middle of an answer', async () => {
    const checker = await answered({ gate: [en.gate.collapse.lead] });
    checker.parentElement!.setAttribute('region', 'US');
    await settled();
    expect(visibleText(checker)).to.contain('911');
    expect(visibleText(checker)).not.to.contain('999');
  });
});

describe('the foot', () => {
  for (const [name, go] of Object.entries(states)) {
    it(`has the emergency line and the labels in ${name}`, async () => {
      const checker = await checkerOf();
      await go(checker);
      const [foot, ...more] = shown(checker, '[part~=footer]');
      expect(more).to.deep.equal([]);
      const text = visibleText(foot!);
      expect(text).to.match(/chest pain.*breathing.*call 999 now/i);
      expect(text).to.match(/not a diagnosis\. nothing you tick is stored or sent/i);
      expect(text).to.match(/not yet checked by a clinician/i);
      expect(visibleText(checker).endsWith(text)).to.equal(true);
      expect(foot!.querySelector('a')!.href).to.equal('tel:999');
    });
  }

  it('says it in words where no region is known', async () => {
    const checker = await checkerOf({});
    const [foot] = shown(checker, '[part~=footer]');
    expect(visibleText(foot!)).to.match(/call your local emergency number now/i);
  });

  it('offers about this information, with who it is for and the version', async () => {
    const checker = await alone();
    await press(checker, en.about.title);
    expect(visibleText(checker)).to.match(/adults.*version \d{4}-\d\d\.\d/i);
  });

  it('is a clinic’s own: two of them on a page do not mix', async () => {
    const english = await answered(harmless('bruising'));
    const american = await answered(harmless('bruising'), { ...willow, region: 'US' });
    expect(visibleText(english)).to.contain('999');
    expect(visibleText(american)).to.contain('911');
  });
});
