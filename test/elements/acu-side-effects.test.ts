import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import {
  close,
  isOpen,
  open,
  openEntries,
  panelOf,
  placeAccordion,
  trigger,
  triggers,
} from '../support/accordion.js';
import { expectAccessible } from '../support/axe.js';
import { allEntries, entriesOfGroup, groups, nameOf } from '../support/entries.js';
import {
  everything,
  focused,
  isFocused,
  headings,
  inTurn,
  press,
  settled,
  shown,
  visibleText,
} from '../support/reading.js';

const { accordion } = en;

describe('the accordion is accessible', () => {
  for (const level of [2, 3, 4]) {
    it(`has real headings of level ${level}, ${level + 1} and ${level + 2}`, async () => {
      const element = await placeAccordion(`heading-level="${level}"`);
      const panel = await open(element, nameOf('bruising'));

      expect(headings(panel)).to.have.lengthOf(7);
      expect(headings(panel).every((heading) => heading.startsWith(`h${level + 2} `))).to.equal(
        true,
      );
      await close(element, nameOf('bruising'));
      const [title, ...entries] = headings(element);
      expect(title).to.equal(`h${level} ${accordion.title}`);
      expect(entries).to.have.lengthOf(20);
      expect(entries.every((heading) => heading.startsWith(`h${level + 1} `))).to.equal(true);
    });
  }

  it('has its title on level 2 unless told otherwise', async () => {
    const element = await placeAccordion();
    expect(headings(element)[0]).to.equal(`h2 ${accordion.title}`);
    element.headingLevel = 3;
    await settled();
    expect(headings(element)[0]).to.equal(`h3 ${accordion.title}`);
  });

  it('has one button in each heading, which says what it opens and whether it is open', async () => {
    const element = await placeAccordion();
    const buttons = triggers(element);
    expect(buttons).to.have.lengthOf(20);
    for (const button of buttons) {
      const heading = button.closest('h3')!;
      expect(visibleText(heading)).to.equal(visibleText(button));
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    }
    const panels = allEntries.map((id) => panelOf(element, nameOf(id)));
    expect(new Set(panels).size).to.equal(20);
    expect(panels.some((panel) => panel.hasAttribute('role'))).to.equal(false);
    await open(element, nameOf('fatigue'));
    expect(trigger(element, nameOf('fatigue')).getAttribute('aria-expanded')).to.equal('true');
  });

  it('uses each id once', async () => {
    const element = await placeAccordion();
    const ids = everything(element, '[id]').map(({ id }) => id);
    expect(ids).to.have.length.at.least(40);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('names its groups and makes no region of a panel', async () => {
    const element = await placeAccordion();
    await press(element, accordion.show);
    expect(entriesOfGroup(element, en.groups.main)).to.deep.equal(groups.main);
    expect(entriesOfGroup(element, en.groups.also)).to.deep.equal(groups.also);
    expect(entriesOfGroup(element, en.groups.pleasant)).to.deep.equal(groups.pleasant);
    expect(shown(element, '[role=group]')).to.have.lengthOf(3);
    expect(everything(element, '[role=region], section, article, aside')).to.be.empty;
  });

  it('is worked by keyboard alone: Tab through all, Enter and Space', async () => {
    const element = await placeAccordion();
    const reached: (Element | null)[] = [];
    const tab = async () => {
      await sendKeys({ press: 'Tab' });
      reached.push(focused());
    };
    await inTurn(Array.from({ length: 22 }), tab);
    const [showAll, ...rest] = reached;
    expect(visibleText(showAll!)).to.equal(accordion.show);
    expect(triggers(element).every((button, i) => rest[i] === button)).to.equal(true);
    expect(visibleText(rest[20]!)).to.equal(en.about.title);

    const button = trigger(element, nameOf('burn'));
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(element, nameOf('burn'))).to.equal(true);
    expect(isFocused(button)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(visibleText(focused()!)).to.match(/^Sources \(\d+\)$/);
    button.focus();
    await sendKeys({ press: ' ' });
    expect(isOpen(element, nameOf('burn'))).to.equal(false);
    expect(isFocused(button)).to.equal(true);
  });

  it('passes axe closed and with every entry open', async () => {
    const element = await placeAccordion();
    await expectAccessible(element);
    element.expandAll();
    await settled();
    await expectAccessible(element);
  });

  for (const id of allEntries) {
    it(`passes axe with ${id} open`, async () => {
      const element = await placeAccordion(`effects="${id}"`);
      await open(element, nameOf(id));
      expect(openEntries(element)).to.have.lengthOf(1);
      await expectAccessible(element);
    });
  }
});
