import { expect } from '@open-wc/testing';
import type { AcuSideEffects } from '../../src/index.js';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import {
  open,
  openEntries,
  panelOf,
  placeAccordion,
  toggles,
  trigger,
} from '../support/accordion.js';
import { allEntries, nameOf } from '../support/entries.js';
import { expectInOrder } from '../support/in-order.js';
import { goTo, isInView, noteFor, place, placeInShadow, setAddress } from '../support/page.js';
import { everything, isFocused, press, settled, visibleText } from '../support/reading.js';

const { accordion } = en;

describe('the accordion follows the address', () => {
  const spacer = '<div style="height: 300vh"></div>';

  beforeEach(() => {
    setAddress('');
    scrollTo(0, 0);
  });
  after(() => setAddress(''));

  const expectReached = (element: AcuSideEffects, name: string) => {
    const button = trigger(element, name);
    expect(openEntries(element)).to.deep.equal([visibleText(button)]);
    expect(isFocused(button)).to.equal(true);
    expect(isInView(button)).to.equal(true);
  };

  it('on load', async () => {
    setAddress('#acu-headache');
    const page = await place(`<div>${spacer}<acu-side-effects></acu-side-effects></div>`);
    expectReached(page.querySelector('acu-side-effects')!, nameOf('headache'));
  });

  it('when a link is followed later', async () => {
    const page = await place(`<div>${spacer}<acu-side-effects></acu-side-effects></div>`);
    const element = page.querySelector('acu-side-effects')!;
    const heard = toggles(element);
    expect(isInView(trigger(element, nameOf('burn')))).to.equal(false);
    await goTo('#acu-burn');
    expectReached(element, nameOf('burn'));
    expect(heard).to.deep.equal(['burn opened']);
    expect(location.hash).to.equal('#acu-burn');
  });

  it('to an entry that is open already', async () => {
    const page = await place(`<div><acu-side-effects></acu-side-effects>${spacer}</div>`);
    const element = page.querySelector('acu-side-effects')!;
    await open(element, nameOf('burn'));
    const heard = toggles(element);
    await goTo('#acu-burn');
    expectReached(element, nameOf('burn'));
    expect(heard).to.be.empty;
  });

  for (const hash of ['#acu-nothing', '#acu-constructor', '#acu-__proto__', '#acu-', '#burn']) {
    it(`but not to ${hash}`, async () => {
      const element = await placeAccordion();
      await goTo(hash);
      expect(openEntries(element)).to.be.empty;
      expect(isFocused(document.body)).to.equal(true);
      setAddress(hash);
      expect(openEntries(await placeAccordion())).to.be.empty;
    });
  }

  it('in the first of two accordions that has the entry', async () => {
    const page = await place(`<div>
      <acu-side-effects effects="bruising"></acu-side-effects>
      <main></main>
      <acu-side-effects></acu-side-effects>
    </div>`);
    page.querySelector('main')!.attachShadow({ mode: 'open' }).innerHTML =
      '<acu-side-effects></acu-side-effects>';
    await settled();
    const [first, second, third] = everything<AcuSideEffects>(page, 'acu-side-effects');
    await goTo('#acu-bruising');
    expectReached(first!, nameOf('bruising'));
    expect(openEntries(second!)).to.be.empty;
    await goTo('#acu-headache');
    expectReached(second!, nameOf('headache'));
    expect(openEntries(third!)).to.be.empty;
    second!.remove();
    await goTo('#acu-burn');
    expectReached(third!, nameOf('burn'));
    expect(openEntries(second!)).to.have.lengthOf(0);
  });

  it('in one that takes the place of the ready-made later', async () => {
    setAddress('#acu-burn');
    const page = await place<HTMLElement>('<div><acu-aftercare></acu-aftercare></div>');
    const whole = page.querySelector('acu-aftercare')!;
    whole.innerHTML = '<acu-side-effects></acu-side-effects>';
    await settled();
    await settled();
    const own = whole.querySelector('acu-side-effects');
    expectReached(own!, nameOf('burn'));
  });

  it('in the first of two in one shadow root', async () => {
    const host = await placeInShadow(
      '<div></div>',
      '<acu-side-effects></acu-side-effects><p><acu-side-effects></acu-side-effects></p>',
    );
    const [first, second] = everything<AcuSideEffects>(host, 'acu-side-effects');
    await goTo('#acu-burn');
    expect(openEntries(second!)).to.be.empty;
    expectReached(first!, nameOf('burn'));
  });
});

describe('the accordion has places for the clinic', () => {
  const mark = accordion.addedByClinic;

  it('a note in every entry, at its end and marked', async () => {
    const notes = allEntries.map((id) => `<p slot="${id}">Our note on ${id}.</p>`).join('');
    const element = await placeAccordion('', notes);
    await press(element, accordion.show);
    for (const id of allEntries) {
      const text = visibleText(panelOf(element, nameOf(id)));
      expectInOrder(text, [en.effects[id].what, mark, `Our note on ${id}.`]);
      if (id in en.picks) expectInOrder(text, [accordion.youKnow, mark]);
      expect(text.split(mark)).to.have.lengthOf(2);
    }
  });

  it('which is there only when it is filled', async () => {
    const element = await placeAccordion(
      '',
      `
      <p slot="bruising">Ours.</p>
      <p slot="fatigue"> </p>
    `,
    );
    const filled = await open(element, nameOf('bruising'));
    expect(visibleText(filled)).to.contain(mark);
    const panels = await Promise.all(
      (['fatigue', 'burn'] as const).map((id) => open(element, nameOf(id))),
    );
    expect(panels.map(visibleText).join()).not.to.contain(mark);
  });

  for (const picture of [
    '<svg slot="burn" width="9" height="9"></svg>',
    '<p slot="burn"><svg width="9" height="9"></svg></p>',
  ]) {
    it(`and may be a picture without words: ${picture}`, async () => {
      const element = await placeAccordion('', picture);
      expect(visibleText(await open(element, nameOf('burn')))).to.contain(mark);
    });
  }

  it('filled later and emptied again', async () => {
    const element = await placeAccordion();
    const panel = await open(element, nameOf('burn'));
    expect(visibleText(panel)).not.to.contain(mark);
    const note = noteFor('burn', 'Bring it along.');
    element.append(note);
    await settled();
    expectInOrder(visibleText(panel), [mark, 'Bring it along.']);
    note.remove();
    await settled();
    expect(visibleText(panel)).not.to.contain(mark);
    expect(visibleText(element)).to.contain(accordion.title);
  });

  it('through a slot of the page’s own', async () => {
    const host = await placeInShadow(
      '<div></div>',
      '<acu-side-effects><slot slot="burn"></slot></acu-side-effects>',
    );
    const panel = await open(host, nameOf('burn'));
    expect(visibleText(panel)).not.to.contain(mark);
    host.textContent = 'Bring it along.';
    await settled();
    expectInOrder(visibleText(panel), [mark, 'Bring it along.']);
    host.textContent = ' ';
    await settled();
    expect(visibleText(panel)).not.to.contain(mark);
    expect(visibleText(panel)).to.contain(en.effects.burn.what);
  });

  it('the introduction and the foot', async () => {
    const element = await placeAccordion(
      '',
      '<p slot="footer">Our foot.</p><p slot="intro">Our words.</p>',
    );
    expectInOrder(visibleText(element), [
      accordion.title,
      '297 of 1,000',
      'Our words.',
      en.groups.main,
      nameOf('better-digestion'),
      'Our foot.',
      en.notDiagnosis,
    ]);
  });
});
