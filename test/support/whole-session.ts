/** Everything that a patient can do with the widget, and everything that a page can change of it. */
import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { close, isOpen, open, openEntries, panelOf, toggles, triggers } from './accordion.js';
import { answer, goThrough, question, type Told } from './checker.js';
import { harmless, withSign } from './checker-states.js';
import { entriesIn, nameOf } from './entries.js';
import type { Page } from './frame.js';
import { noteFor } from './page.js';
import { everything, inTurn, press, seen, settled, shown, visibleText } from './reading.js';
import { replace } from './undo.js';
import { answers, bothParts, emergencyLines, partsOf, schemes } from './whole.js';

const { restart, copy, copied, selected, share, print, read } = en.answer;
const { back, next } = en.checker;

/** What reaches the printer, other apps and the clipboard of a page, in place of the real ones. */
const outlets = ({ window }: Page): readonly string[] => {
  const used: string[] = [];
  const taking = (name: string) => (data: unknown) => {
    used.push(`${name} ${typeof data === 'string' ? data : JSON.stringify(data ?? '')}`);
    return Promise.resolve();
  };
  replace(window, 'print', taking('print'));
  replace(window.navigator, 'share', taking('share'));
  replace(window.navigator, 'clipboard', { writeText: taking('copy') });
  return used;
};

const openDetails = async (root: Element): Promise<void> =>
  inTurn(seen('details', shown(root, 'summary')), (summary) => {
    summary.click();
    return settled();
  });

/** Four questionnaires, one for each answer; each answer is opened, copied, shared and printed. */
const useChecker = async (page: Page): Promise<void> => {
  const { body, window } = page;
  const heard = answers(body);
  const used = outlets(page);
  const tolds: readonly Told[] = [
    harmless('bruising'),
    withSign('bruising', 'bruise-2-weeks'),
    withSign('fatigue', 'not-coping'),
    { gate: [en.gate.collapse.lead, en.gate['cord-signs'].lead] },
  ];
  await inTurn(tolds, async (told) => {
    await goThrough(body, told);
    await openDetails(shown(body, '[part~=answer]')[0]!);
    await inTurn([copy, share, print], (each) => press(body, each));
    expect(visibleText(body)).to.contain(copied);
    await press(body, restart);
    await press(body, back);
  });
  expect(heard).to.deep.equal(['expected', 'call-clinic', 'urgent', 'emergency']);
  expect(used.map((each) => each.slice(0, 5))).to.deep.equal(
    tolds.flatMap(() => ['copy ', 'share', 'print']),
  );
  await goThrough(body, {});
  await press(body, next);
  expect(visibleText(body)).to.contain(en.questions.gate.missing);
  await press(body, back);
  await goThrough(body, harmless('bruising'));
  const allow = replace(window.navigator, 'clipboard', undefined);
  await press(body, copy);
  allow();
  expect(visibleText(body)).to.contain(selected);
  expect(shown(body, 'textarea')).to.have.lengthOf(1);
};

/** Opens all entries, each, by the buttons, by find and by the address. */
const useAccordion = async (page: Page): Promise<void> => {
  const { body, window } = page;
  const heard = toggles(body);
  await inTurn(entriesIn(body), async (id) => {
    await open(body, nameOf(id!));
    await close(body, nameOf(id!));
  });
  expect(heard).to.have.lengthOf(40);
  await press(body, en.accordion.show);
  expect(openEntries(body)).to.have.lengthOf(20);
  await openDetails(body);
  await press(body, en.accordion.hide);
  panelOf(body, nameOf('nausea')).dispatchEvent(new Event('beforematch'));
  await settled();
  expect(isOpen(body, nameOf('nausea'))).to.equal(true);
  const changed = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  window.location.hash = '#acu-burn';
  await changed;
  await settled();
  expect(isOpen(body, nameOf('burn'))).to.equal(true);
};

/** From an answer to its entry, and from an entry to the checker. */
const useLinks = async ({ body }: Page): Promise<void> => {
  await press(body, read.replace('{name}', nameOf('bruising')));
  expect(isOpen(body, nameOf('bruising'))).to.equal(true);
  await press(panelOf(body, nameOf('burn')), en.accordion.check);
  expect(question(body)).to.contain(en.questions.gate.title);
  await press(body, back);
};

/** Everything that a page can set, set while it is in use. */
const change = async ({ body, document }: Page, whole: AcuAftercare): Promise<void> => {
  const note = noteFor('bruising', 'We have cold packs.');
  whole.append(note);
  await settled();
  expect(visibleText(panelOf(body, nameOf('bruising')))).to.contain('We have cold packs.');
  note.remove();
  document.documentElement.lang = 'es';
  await inTurn(
    [
      ['lang', 'ar'],
      ['theme', 'auto'],
      ['theme', 'dark'],
      ['heading-level', '3'],
      ['clinic-name', 'Oak Clinic'],
      ['clinic-phone', '+44 (0)20 7946 0001'],
      ['clinic-url', '/about'],
      ['emergency-number', '1 2 3'],
      ['urgent-number', '4 5 6'],
      ['crisis-number', '7 8 9'],
      ['effects', 'burn bruising'],
      ['region', 'US'],
    ] as const,
    ([name, value]) => {
      whole.setAttribute(name, value);
      return settled();
    },
  );
  expect(schemes(body)).to.deep.equal(['dark', 'dark', 'dark']);
  expect(emergencyLines(body)[0]).to.contain('Call 1 2 3 now.');
  expect(triggers(body)).to.have.lengthOf(2);
  await goThrough(body, withSign('bruising', 'bruise-2-weeks'));
  expect(answer(body)).to.contain('Call Oak Clinic');
  await inTurn(['checker', 'side-effects', ''], (only) => {
    whole.setAttribute('only', only);
    return settled();
  });
  whole.remove();
  await settled();
  body.append(whole);
  await settled();
  whole.expandAll();
  whole.collapseAll();
  whole.show('burn');
  whole.hide('burn');
  whole.start('burn');
  whole.restart();
  await settled();
};

/** Uses everything of the whole on a page, which is set in light colours and has all entries. */
export const useEverything = async (page: Page): Promise<void> => {
  const whole = everything<AcuAftercare>(page.body, 'acu-aftercare')[0]!;
  expect(partsOf(page.body)).to.deep.equal(bothParts);
  await useAccordion(page);
  await useChecker(page);
  await useLinks(page);
  await change(page, whole);
  expect(partsOf(page.body)).to.deep.equal(bothParts);
};
