import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, panelOf } from '../support/accordion.js';
import { goThrough } from '../support/checker.js';
import { allEntries, nameOf } from '../support/entries.js';
import { expectInOrder } from '../support/in-order.js';
import { press, settled, shown, visibleText } from '../support/reading.js';
import { partsOf, placeWhole } from '../support/whole.js';

const { accordion } = en;

describe('a page can style each part of the whole', () => {
  const steps: Readonly<Record<string, (element: AcuAftercare) => Promise<unknown>>> = {
    'as it is placed': settled,
    'with an entry open': (element) => open(element, nameOf('burn')),
    'at a question': (element) => goThrough(element, { gate: [] }),
    'at an answer': (element) => goThrough(element, { gate: [], pick: en.picks.burn, signs: [] }),
  };

  for (const [part, step, count] of [
    ['title', 'as it is placed', 2],
    ['intro', 'as it is placed', 3],
    ['group', 'as it is placed', 3],
    ['item', 'as it is placed', 20],
    ['trigger', 'as it is placed', 20],
    ['button', 'as it is placed', 3],
    ['footer', 'as it is placed', 2],
    ['panel', 'with an entry open', 20],
    ['note', 'with an entry open', 1],
    ['question', 'at a question', 1],
    ['choice', 'at a question', 16],
    ['answer', 'at an answer', 1],
  ] as const) {
    it(`${part}, ${step}`, async () => {
      const element = await placeWhole('', '<p slot="burn">Ours.</p>');
      await steps[step]!(element);
      const style = document.createElement('style');
      // at once, although a panel takes its time
      style.textContent = `acu-aftercare::part(${part}) { outline: 2px solid rgb(1, 2, 3); transition: none; }`;
      const outlined = () =>
        shown(element, '*').filter(
          (each) => getComputedStyle(each).outlineColor === 'rgb(1, 2, 3)',
        );
      expect(outlined()).to.be.empty;
      document.head.append(style);
      const styled = outlined();
      style.remove();
      expect(styled).to.have.length.at.least(count);
      expect(styled).to.have.lengthOf(shown(element, `[part~=${part}]`).length);
      expect(styled.every((each) => each.part.contains(part))).to.equal(true);
    });
  }
});

describe('the whole has places for the clinic', () => {
  const note = (id: string, text: string): HTMLElement => {
    const element = document.createElement('p');
    element.slot = id;
    element.textContent = text;
    return element;
  };

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
    element.append(note('burn', 'Bring it along.'));
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
