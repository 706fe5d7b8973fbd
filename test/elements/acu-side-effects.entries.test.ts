import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import {
  close,
  isOpen,
  open,
  openEntries,
  panelOf,
  placeAccordion,
  toggles,
} from '../support/accordion.js';
import { allEntries, entriesIn, entriesOfGroup, nameOf } from '../support/entries.js';
import { place } from '../support/page.js';
import { everything, press, settled, shown, visibleText } from '../support/reading.js';

const { accordion } = en;

describe('the accordion shows the entries', () => {
  it('20 of them, in the order of the leaflet', async () => {
    expect(entriesIn(await placeAccordion())).to.deep.equal(allEntries);
  });

  it('in the order of `effects`, within their groups', async () => {
    const element = await placeAccordion('effects="headache less-stress bruising fatigue burn"');
    expect(entriesOfGroup(element, en.groups.main)).to.deep.equal(['bruising', 'fatigue']);
    expect(entriesOfGroup(element, en.groups.also)).to.deep.equal(['headache', 'burn']);
    expect(entriesOfGroup(element, en.groups.pleasant)).to.deep.equal(['less-stress']);
  });

  it('without a group that has none of them', async () => {
    const element = await placeAccordion('effects="burn"');
    expect(shown(element, '[role=group]')).to.have.lengthOf(1);
    expect(visibleText(element)).not.to.contain(en.groups.main);
    await press(element, accordion.show);
    expect(isOpen(element, nameOf('burn'))).to.equal(true);
  });

  it('as the property says, a list or a text', async () => {
    const element = await placeAccordion();
    element.effects = ['soreness', 'bruising'];
    await settled();
    expect(entriesIn(element)).to.deep.equal(['soreness', 'bruising']);
    element.effects = 'bruising soreness bruising';
    await settled();
    expect(entriesIn(element)).to.deep.equal(['bruising', 'soreness']);
    element.setAttribute('effects', '');
    await settled();
    expect(entriesIn(element)).to.deep.equal(allEntries);
  });

  it('and not what stands in the tag without a slot', async () => {
    const element = await placeAccordion('', '<p>Without script</p><br>Words<p slot="x">No</p>');
    expect(visibleText(element)).not.to.match(/Without script|Words|No$/);
    expect(entriesIn(element)).to.deep.equal(allEntries);
  });

  it('and nothing at all when the page hides it', async () => {
    const element = await placeAccordion('hidden');
    expect(element.checkVisibility()).to.equal(false);
  });
});

describe('the accordion opens and closes', () => {
  it('an entry by a click, beside those that are open', async () => {
    const element = await placeAccordion();
    await open(element, nameOf('fatigue'));
    const panel = await open(element, nameOf('bruising'));
    expect(openEntries(element)).to.have.lengthOf(2);
    expect(visibleText(panel)).to.contain(en.effects.bruising.what);
    await close(element, nameOf('bruising'));
    expect(visibleText(panel)).to.equal('');
    expect(isOpen(element, nameOf('fatigue'))).to.equal(true);
  });

  it('so that closed text is found by the browser', async () => {
    const element = await placeAccordion();
    const panels = allEntries.map((id) => panelOf(element, nameOf(id)));
    expect(panels.map((panel) => panel.getAttribute('hidden'))).to.deep.equal(
      allEntries.map(() => 'until-found'),
    );
    expect(everything(panels[3]!, 'p').map((p) => p.textContent)).to.include(
      en.effects.bruising.what,
    );
    await open(element, nameOf('bruising'));
    expect(panels[3]!.hasAttribute('hidden')).to.equal(false);
  });

  it('an entry in which the browser finds something', async () => {
    const element = await placeAccordion();
    const heard = toggles(document.body);
    const panel = panelOf(element, nameOf('burn'));
    panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
    panel.removeAttribute('hidden');
    await settled();
    expect(isOpen(element, nameOf('burn'))).to.equal(true);
    expect(heard).to.deep.equal(['burn opened']);
    await close(element, nameOf('burn'));
    expect(panel.getAttribute('hidden')).to.equal('until-found');
  });

  it('and tells the page whether an entry was opened or closed', async () => {
    const element = await placeAccordion();
    const heard = toggles(document.body);
    await open(element, nameOf('bruising'));
    await open(element, nameOf('headache'));
    await close(element, nameOf('bruising'));
    expect(heard).to.deep.equal(['bruising opened', 'headache opened', 'bruising closed']);
  });

  it('all at once, and tells of those that changed', async () => {
    const element = await placeAccordion('effects="bruising fatigue burn"');
    await open(element, nameOf('fatigue'));
    const heard = toggles(element);
    await press(element, accordion.show);
    expect(openEntries(element)).to.have.lengthOf(3);
    expect(heard).to.have.members(['bruising opened', 'burn opened']);
    await press(element, accordion.hide);
    expect(openEntries(element)).to.be.empty;
    expect(heard).to.have.lengthOf(5);
    expect(shown(element, 'button').map(visibleText)).to.include(accordion.show);
  });

  it('offers "Hide all" once the last one was opened', async () => {
    const element = await placeAccordion('effects="bruising fatigue"');
    await open(element, nameOf('bruising'));
    expect(shown(element, 'button').map(visibleText)).to.include(accordion.show);
    await open(element, nameOf('fatigue'));
    expect(shown(element, 'button').map(visibleText)).to.include(accordion.hide);
  });

  it('by its methods, which tell the page nothing', async () => {
    const element = await placeAccordion();
    const heard = toggles(element);
    element.show('bruising');
    await settled();
    expect(openEntries(element)).to.have.lengthOf(1);
    expect(isOpen(element, nameOf('bruising'))).to.equal(true);
    element.expandAll();
    await settled();
    expect(openEntries(element)).to.have.lengthOf(20);
    element.hide('bruising');
    await settled();
    expect(isOpen(element, nameOf('bruising'))).to.equal(false);
    element.collapseAll();
    await settled();
    expect(openEntries(element)).to.be.empty;
    expect(heard).to.be.empty;
  });

  it('before it is on the page', async () => {
    const element = document.createElement('acu-side-effects');
    element.show('bruising');
    const page = await place('<div></div>');
    page.append(element);
    await settled();
    expect(isOpen(element, nameOf('bruising'))).to.equal(true);
  });

  it('and keeps it so where it is moved', async () => {
    const page = await place<HTMLElement>(
      '<div><acu-side-effects></acu-side-effects><main></main></div>',
    );
    const element = page.querySelector('acu-side-effects')!;
    const heard = toggles(page);
    await open(element, nameOf('bruising'));
    page.querySelector('main')!.append(element);
    await settled();
    expect(isOpen(element, nameOf('bruising'))).to.equal(true);
    element.remove();
    await settled();
    page.prepend(element);
    await settled();
    await open(element, nameOf('headache'));
    expect(heard).to.deep.equal(['bruising opened', 'headache opened']);
  });

  it('undisturbed by what a note of the clinic does', async () => {
    const note = '<details slot="bruising"><summary>More</summary>Text</details>';
    const element = await placeAccordion('', note);
    const heard = toggles(element);
    const details = element.querySelector('details')!;
    const panel = await open(element, nameOf('bruising'));
    await press(panel, 'More');
    expect(details.open).to.equal(true);
    details.dispatchEvent(new Event('toggle', { bubbles: true }));
    await settled();
    expect(visibleText(panel)).to.contain('Text');
    expect(heard).to.deep.equal(['bruising opened']);
  });
});
