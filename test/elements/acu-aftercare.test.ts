import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { isOpen, open, openEntries, toggles } from '../support/accordion.js';
import { expectAccessible } from '../support/axe.js';
import { answer, goThrough, question } from '../support/checker.js';
import { warnings } from '../support/console.js';
import { allEntries, entriesIn, nameOf } from '../support/entries.js';
import { expectInOrder } from '../support/in-order.js';
import { goTo, setAddress } from '../support/page.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import { focused, headings, press, settled, shown, visibleText } from '../support/reading.js';
import { answers, bothParts, partsOf, placeWhole } from '../support/whole.js';

const firstQuestion = `h3 ${en.questions.gate.title}`;

describe('the whole is accessible', () => {
  it('with an entry open and an answer given', async () => {
    const element = await placeWhole('clinic-name="Willow Clinic" clinic-phone="020 7946 0000"');
    await open(element, nameOf('bruising'));
    await goThrough(element, { gate: [], pick: en.picks.burn, signs: [] });
    await expectAccessible(element);
  });
});

describe('the whole, ready-made', () => {
  it('is the checker, then the accordion, without a title of its own', async () => {
    const element = await placeWhole();
    expect(partsOf(element)).to.deep.equal(bothParts);
    expect(headings(element)).to.have.lengthOf(22);
    expect(headings(element)[0]).to.equal(`h2 ${en.checker.title}`);
    expect(headings(element)[1]).to.equal(`h2 ${en.accordion.title}`);
    expect(entriesIn(element)).to.deep.equal(allEntries);
  });

  it('has "About this information" once', async () => {
    const element = await placeWhole();
    expect(visibleText(element).split(en.about.title)).to.have.lengthOf(2);
  });

  it('does not show what stands in the tag without a slot', async () => {
    const fallback = '<div><h2>Without script</h2><details open>Text</details></div><br>Words';
    const element = await placeWhole('', fallback);
    expect(partsOf(element)).to.deep.equal(bothParts);
    expect(visibleText(element)).not.to.match(/Without script|Words$/);
  });

  for (const [only, parts] of [
    ['checker', ['checker']],
    ['side-effects', [en.accordion.title]],
    ['', bothParts],
  ] as const) {
    it(`shows ${parts.length} of its parts with only="${only}"`, async () => {
      const element = await placeWhole(`only="${only}"`);
      expect(partsOf(element)).to.deep.equal(parts);
      element.removeAttribute('only');
      await settled();
      expect(partsOf(element)).to.deep.equal(bothParts);
      element.only = only;
      await settled();
      expect(partsOf(element)).to.deep.equal(parts);
    });
  }

  it('works twice on a page, each for itself', async () => {
    const one = await placeWhole('region="GB"');
    const two = await placeWhole('region="US"');
    await open(one, nameOf('bruising'));
    await press(one, en.checker.start);
    expect(question(one)).to.equal(firstQuestion);
    expect(openEntries(two)).to.be.empty;
    expect(question(two)).to.equal('');
    expect(visibleText(one)).to.contain('Call 999 now.');
    expect(visibleText(two)).to.contain('Call 911 now.');
  });

  it('opens the entry that the address names', async () => {
    const element = await placeWhole();
    await goTo('#acu-burn');
    setAddress('');
    expect(openEntries(element)).to.have.lengthOf(1);
    expect(isOpen(element, nameOf('burn'))).to.equal(true);
    expect(visibleText(focused()!)).to.contain(nameOf('burn'));
  });

  it('tells the page once what happens in its parts', async () => {
    const element = await placeWhole();
    const toggled = toggles(document.body);
    const answered = answers(document.body);
    await open(element, nameOf('bruising'));
    await goThrough(element, { gate: [], pick: en.picks.bruising, signs: [] });
    expect(toggled).to.deep.equal(['bruising opened']);
    expect(answered).to.deep.equal(['expected']);
  });
});

describe('the whole hands down', () => {
  for (const level of [2, 3, 4]) {
    it(`heading-level="${level}"`, async () => {
      const element = await placeWhole(`heading-level="${level}"`);
      await press(element, en.checker.start);
      const [title, asked, accordion, entry] = headings(element);
      expect([title, asked, accordion, entry].map((heading) => heading?.slice(0, 2))).to.deep.equal(
        [level, level + 1, level, level + 1].map((each) => `h${each}`),
      );
    });
  }

  it('which entries are shown, and the checker keeps all its picks', async () => {
    const element = await placeWhole('effects="headache bruising"');
    expect(entriesIn(element)).to.deep.equal(['bruising', 'headache']);
    await goThrough(element, { gate: [] });
    expect(shown(element, 'input[type=radio]')).to.have.lengthOf(16);
    element.effects = ['fatigue'];
    await settled();
    expect(entriesIn(element)).to.deep.equal(['fatigue']);
  });

  it('its heading level to a part that has none of its own', async () => {
    const element = await placeWhole(
      'heading-level="3" effects="burn"',
      `<acu-checker heading-level="4"></acu-checker>
      <div><acu-side-effects></acu-side-effects></div>`,
    );
    expect(headings(element).map((heading) => heading.slice(0, 2))).to.deep.equal([
      'h4',
      'h3',
      'h4',
    ]);
    element.querySelector('acu-side-effects')!.effects = 'bruising fatigue';
    await settled();
    expect(entriesIn(element)).to.deep.equal(['bruising', 'fatigue']);
  });

  it('its language, whatever its parts or the page say', async () => {
    const removeLocale = addPseudoLocale();
    const element = await placeWhole('lang="ar"', '<acu-checker lang="en"></acu-checker>');
    expect(visibleText(element)).to.contain(pseudo(en.checker.title));
    element.lang = 'en';
    await settled();
    expect(visibleText(element)).to.contain(en.checker.title);
    element.removeAttribute('lang');
    element.parentElement!.lang = 'ar';
    await settled();
    removeLocale();
    expect(visibleText(element)).to.contain(pseudo(en.checker.title));
  });

  it('its language wholly: nothing of it is left in English', async () => {
    const removeLocale = addPseudoLocale();
    const element = await placeWhole('lang="ar"');
    element.expandAll();
    element.start();
    await settled();
    removeLocale();
    expectInOrder(visibleText(element), [
      pseudo(en.questions.gate.title),
      pseudo(en.effects.burn.what),
    ]);
    expect(visibleText(element)).not.to.match(/[a-z]/i);
  });
});

describe('the whole passes on', () => {
  it('the methods of its accordion', async () => {
    const element = await placeWhole();
    const heard = toggles(element);
    element.expandAll();
    await settled();
    expect(openEntries(element)).to.have.lengthOf(20);
    element.hide('bruising');
    await settled();
    expect(isOpen(element, nameOf('bruising'))).to.equal(false);
    expect(openEntries(element)).to.have.lengthOf(19);
    element.collapseAll();
    element.show('burn');
    await settled();
    expect(openEntries(element)).to.have.lengthOf(1);
    expect(isOpen(element, nameOf('burn'))).to.equal(true);
    expect(heard).to.be.empty;
  });

  it('the methods of its checker', async () => {
    const element = await placeWhole();
    element.start();
    await settled();
    expect(question(element)).to.equal(firstQuestion);
    expect(visibleText(element)).to.contain('Question 1 of 3');
    element.start('bruising');
    await settled();
    expect(question(element)).to.equal(firstQuestion);
    expect(visibleText(element)).to.contain('Question 1 of 2');
    element.restart();
    await settled();
    expect(visibleText(element)).to.contain('Question 1 of 3');
    expect(answer(element)).to.equal('');
  });

  it('a method that is called as soon as it is on the page', async () => {
    const page = (await placeWhole()).parentElement!;
    const element = document.createElement('acu-aftercare');
    page.replaceChildren(element);
    element.show('burn');
    element.start('burn');
    await settled();
    expect(isOpen(element, nameOf('burn'))).to.equal(true);
    expect(visibleText(element)).to.contain('Question 1 of 2');
  });

  it('its methods to parts inside its tag, and to nobody where a part is missing', async () => {
    const element = await placeWhole('', '<div><acu-side-effects></acu-side-effects></div>');
    element.start('burn');
    element.restart();
    element.show('burn');
    await settled();
    expect(isOpen(element, nameOf('burn'))).to.equal(true);
    expect(partsOf(element)).to.deep.equal([en.accordion.title]);
  });

  it('an unknown id, to be warned of once', async () => {
    const element = await placeWhole();
    const heard = warnings();
    for (const id of ['nothing', 'nothing']) {
      element.show(id);
      element.hide(id);
      element.start(id);
    }
    await settled();
    heard.restore();
    for (const method of ['show', 'hide', 'start']) {
      const texts = heard.texts.filter((text) => text.includes(method));
      expect(texts, method).to.have.lengthOf(1);
      expect(texts[0]).to.contain('nothing');
    }
    expect(openEntries(element)).to.be.empty;
    expect(visibleText(element)).to.contain('Question 1 of 3');
  });
});
