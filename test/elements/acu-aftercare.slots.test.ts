import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, panelOf } from '../support/accordion.js';
import { allEntries, nameOf } from '../support/entries.js';
import { expectInOrder } from '../support/in-order.js';
import { noteFor, place } from '../support/page.js';
import { press, settled, shown, visibleText } from '../support/reading.js';
import { partsOf, placeWhole } from '../support/whole.js';

const { accordion } = en;

describe('the whole has places for the clinic', () => {
  it('a note in every entry, marked with its name', async () => {
    const notes = allEntries.map((id) => `<p slot="${id}">Our note on ${id}.</p>`).join('\n');
    const element = await placeWhole('clinic-name="Willow Clinic"', notes);
    await press(element, accordion.show);
    for (const id of allEntries) {
      expectInOrder(visibleText(panelOf(element, nameOf(id))), [
        'Added by Willow Clinic',
        `Our note on ${id}.`,
      ]);
    }
    element.clinicName = '';
    await settled();
    expect(visibleText(panelOf(element, nameOf('burn')))).to.contain('Added by the clinic');
    expect(visibleText(element)).not.to.contain('Willow');
  });

  it('and what is too wide there cuts nothing but itself', async () => {
    const wide = (slot: string) => `<p slot="${slot}" style="width: 728px">Wide</p>`;
    const column = await place<HTMLElement>(
      `<div style="width: 320px"><acu-aftercare>${wide('intro')}${wide('footer')}</acu-aftercare></div>`,
    );
    const all = shown(column, '[part~=title], [part~=trigger], [part~=footer] p');
    expect(all).to.have.lengthOf(26);
    const right = column.getBoundingClientRect().right;
    expect(all.filter((each) => each.getBoundingClientRect().right > right)).to.deep.equal([]);
  });

  it('which is there only when it is filled', async () => {
    const element = await placeWhole('', '\n  <p slot="burn">Ours.</p>\n');
    expect(visibleText(await open(element, nameOf('burn')))).to.contain(accordion.addedByClinic);
    expect(visibleText(await open(element, nameOf('bruising')))).not.to.contain(
      accordion.addedByClinic,
    );
  });

  it('and which may be filled later and emptied again', async () => {
    const element = await placeWhole();
    const panel = await open(element, nameOf('burn'));
    element.append(noteFor('burn', 'Bring it along.'));
    await settled();
    expectInOrder(visibleText(panel), [accordion.addedByClinic, 'Bring it along.']);
    element.replaceChildren();
    await settled();
    expect(visibleText(panel)).not.to.contain(accordion.addedByClinic);
    expect(partsOf(element)).to.include(accordion.title);
  });

  it('the introduction and the foot of the accordion', async () => {
    const element = await placeWhole(
      '',
      '<p slot="footer">Our foot.</p><p slot="intro">Our words.</p>',
    );
    expectInOrder(visibleText(element), [
      accordion.title,
      'Our words.',
      en.groups.main,
      nameOf('better-digestion'),
      'Our foot.',
      en.about.title,
    ]);
  });

  it('in an accordion that stands inside its tag, marked with its name', async () => {
    const element = await placeWhole(
      'clinic-name="Willow Clinic"',
      '<div><acu-side-effects><p slot="burn">Ours.</p></acu-side-effects></div>',
    );
    expectInOrder(visibleText(await open(element, nameOf('burn'))), [
      'Added by Willow Clinic',
      'Ours.',
    ]);
  });
});
