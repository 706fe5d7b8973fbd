import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import {
  close,
  isOpen,
  open,
  openEntries,
  placeAccordion,
  toggles,
  trigger,
} from '../support/accordion.js';
import { answer, goThrough, isTicked, question, rows, tick } from '../support/checker.js';
import { nameOf, unwanted, type EntryId } from '../support/entries.js';
import { isInView, place } from '../support/page.js';
import {
  everything,
  focused,
  isFocused,
  press,
  settled,
  shown,
  visibleText,
} from '../support/reading.js';
import { answers, isLinked, placeWhole } from '../support/whole.js';

const { check: checkThis } = en.accordion;
const emergencySigns = en.questions.gate.title;

describe('"Check this" in a panel', () => {
  for (const id of unwanted) {
    it(`asks about the emergency signs first, then about ${id}`, async () => {
      const element = await placeWhole();
      const panel = await open(element, nameOf(id));
      await press(panel, checkThis);
      expect(question(element)).to.equal(`h3 ${emergencySigns}`);
      expect(visibleText(element)).to.contain('Question 1 of 2');
      expect(rows(element)).to.have.lengthOf(12);
      expect(visibleText(focused()!)).to.equal(emergencySigns);
      expect(isInView(focused()!)).to.equal(true);

      await tick(element, en.checker.none);
      await press(element, en.checker.next);
      expect(question(element)).to.equal(`h3 ${en.picks[id]}: is any of this true?`);
      expect(visibleText(element)).to.contain('Question 2 of 2');
    });
  }

  it('may end in an emergency before anything is asked about the entry', async () => {
    const element = await placeWhole('region="GB"');
    const heard = answers(element);
    await press(await open(element, nameOf('soreness')), checkThis);
    await tick(element, en.gate['chest-or-breath'].lead);
    await press(element, en.checker.next);
    expect(answer(element)).to.match(/^Get emergency help now Call 999/);
    expect(heard).to.deep.equal(['emergency']);
  });

  it('forgets what was ticked before', async () => {
    const element = await placeWhole();
    await press(element, en.checker.start);
    await tick(element, en.gate.collapse.lead);
    expect(isTicked(element, en.gate.collapse.lead)).to.equal(true);
    await press(await open(element, nameOf('burn')), checkThis);
    expect(isTicked(element, en.gate.collapse.lead)).to.equal(false);
    await press(element, en.checker.next);
    expect(question(element)).to.equal(`h3 ${emergencySigns}`);
    expect(visibleText(element)).to.contain(en.questions.gate.missing);
  });

  it('is not offered about a pleasant effect', async () => {
    const element = await placeWhole();
    const panel = await open(element, nameOf('less-stress'));
    expect(visibleText(panel)).to.contain(en.effects['less-stress'].what);
    expect(visibleText(panel)).not.to.contain(checkThis);
  });

  it('leaves the address and the history alone', async () => {
    const element = await placeWhole();
    const { href } = location;
    const { length } = history;
    await press(await open(element, nameOf('burn')), checkThis);
    expect(question(element)).to.equal(`h3 ${emergencySigns}`);
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });
});

describe('"Read more" in an answer', () => {
  const readMore = (id: EntryId) => `Read more: ${nameOf(id)}`;

  const harmless = (id: (typeof unwanted)[number]) => ({
    gate: [],
    pick: en.picks[id],
    signs: [],
  });

  for (const id of unwanted) {
    it(`opens ${id} and takes the reader there`, async () => {
      const element = await placeWhole();
      await goThrough(element, harmless(id));
      await press(element, readMore(id));
      expect(openEntries(element)).to.have.lengthOf(1);
      expect(isOpen(element, nameOf(id))).to.equal(true);
      expect(isFocused(trigger(element, nameOf(id)))).to.equal(true);
      expect(isInView(focused()!)).to.equal(true);
    });
  }

  it('is in no event, neither when it opens nor when it closes', async () => {
    const element = await placeWhole();
    const heard = toggles(document.body);
    await goThrough(element, harmless('bruising'));
    await press(element, readMore('bruising'));
    await close(element, nameOf('bruising'));
    expect(heard).to.be.empty;
    await open(element, nameOf('bruising'));
    expect(heard).to.deep.equal(['bruising opened']);
  });

  it('is in no event when all entries are opened and closed', async () => {
    const element = await placeWhole('effects="bruising fatigue"');
    const heard = toggles(document.body);
    await goThrough(element, harmless('bruising'));
    await press(element, readMore('bruising'));
    await press(element, en.accordion.show);
    await press(element, en.accordion.hide);
    expect(openEntries(element)).to.be.empty;
    // the other entries are quiet too: the one left out would be the one that was read
    expect(heard).to.be.empty;
    await press(element, en.accordion.show);
    expect(heard).to.deep.equal(['bruising opened', 'fatigue opened']);
  });

  it('changes nothing about an entry that was open', async () => {
    const element = await placeWhole();
    const heard = toggles(document.body);
    await open(element, nameOf('bruising'));
    await goThrough(element, harmless('bruising'));
    await press(element, readMore('bruising'));
    expect(isOpen(element, nameOf('bruising'))).to.equal(true);
    await close(element, nameOf('bruising'));
    expect(heard).to.deep.equal(['bruising opened', 'bruising closed']);
  });

  it('is not offered where the entry is not shown', async () => {
    const element = await placeWhole('effects="fatigue"');
    await goThrough(element, harmless('bruising'));
    expect(answer(element)).to.contain(en.answer.headings.expected);
    expect(answer(element)).not.to.contain('Read more');
  });

  it('is not offered about something else', async () => {
    const element = await placeWhole();
    await goThrough(element, { gate: [], pick: en.picks['something-else'], signs: [] });
    expect(answer(element)).to.contain(en.answer.headings['call-clinic']);
    expect(answer(element)).not.to.contain('Read more');
  });

  it('leaves the address and the history alone', async () => {
    const element = await placeWhole();
    const { href } = location;
    const { length } = history;
    await goThrough(element, harmless('burn'));
    await press(element, readMore('burn'));
    expect(isOpen(element, nameOf('burn'))).to.equal(true);
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });
});

describe('a part without the other', () => {
  it('has no "Check this": an accordion alone', async () => {
    const accordion = await placeAccordion();
    expect(visibleText(await open(accordion, nameOf('burn')))).to.contain(en.effects.burn.what);
    expect(isLinked(accordion)).to.equal(false);
  });

  it('has no "Check this": only="side-effects"', async () => {
    const element = await placeWhole('only="side-effects"');
    expect(everything(element, 'button')).to.have.length.above(20);
    expect(isLinked(element)).to.equal(false);
    element.only = '';
    await settled();
    expect(isLinked(element)).to.equal(true);
  });

  for (const markup of [
    '<acu-checker></acu-checker>',
    '<acu-aftercare only="checker"></acu-aftercare>',
    '<acu-aftercare><acu-checker></acu-checker></acu-aftercare>',
  ]) {
    it(`has no "Read more": ${markup}`, async () => {
      const element = await place<HTMLElement>(`<div>${markup}</div>`);
      await goThrough(element, { gate: [], pick: en.picks.burn, signs: [] });
      expect(answer(element)).to.contain(en.answer.headings['call-clinic']);
      expect(shown(element, 'button').map(visibleText).join()).not.to.contain('Read more');
    });
  }
});
