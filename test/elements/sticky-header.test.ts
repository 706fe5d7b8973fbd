import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open } from '../support/accordion.js';
import { tick } from '../support/checker.js';
import { attributesOf, willow } from '../support/clinic.js';
import { refuseClipboard } from '../support/clipboard.js';
import { nameOf } from '../support/entries.js';
import { callOf, placeBetween, seenOf, stopsBetween } from '../support/keyboard.js';
import { goTo, place, setAddress } from '../support/page.js';
import { focused, inTurn, named, press, shown } from '../support/reading.js';
import { setViewport } from '../support/system.js';
import { addSheet } from '../support/undo.js';
import { viewNames } from '../support/views.js';

const { start, next, back, none } = en.checker;
const headerHeight = 80;

/** The clinic's header stays at the top of the window; its page says how much that covers. */
const addHeader = (): void => {
  addSheet(`
    html { scroll-padding-top: ${headerHeight}px }
    body::before {
      content: 'Willow Clinic';
      position: fixed;
      z-index: 9;
      inset: 0 0 auto;
      height: ${headerHeight}px;
      background: navy;
    }
  `);
};

/** The widget in the middle of a long page. */
const onLongPage = async (): Promise<AcuAftercare> => {
  const page = await place<HTMLElement>(
    `<div style="padding-block: 900px 2000px"
      ><acu-aftercare ${attributesOf(willow)}></acu-aftercare></div>`,
  );
  return page.querySelector('acu-aftercare')!;
};

/** What has the focus begins so, and is wholly between the header and the end of the window. */
const expectSeen = (begin: string): void => {
  const element = focused()!;
  const name = callOf(element);
  expect(name.startsWith(begin), `"${name}" begins with "${begin}"`).to.equal(true);
  const { top, bottom } = element.getBoundingClientRect();
  expect(top, name).to.be.at.least(headerHeight - 1);
  expect(bottom, name).to.be.at.most(innerHeight + 1);
};

/** Where a button can be when it is pressed: just below the header, or at the end of the window. */
const places = ['start', 'end'] as const;

describe('below a header that stays at the top of the window', function () {
  this.timeout(60_000);
  beforeEach(async () => {
    await setViewport({ width: 360, height: 480 });
    addHeader();
  });
  after(() => setViewport({ width: 800, height: 600 }));
  after(() => setAddress(''));

  for (const block of places) {
    const scrollAndPress = async (whole: Element, name: string): Promise<void> => {
      named(shown(whole, 'button'), name).scrollIntoView({ block });
      await press(whole, name);
    };

    it(`each question and the answer are seen from their heading on, back and forth: ${block}`, async () => {
      const whole = await onLongPage();
      const { gate, pick, signs } = en.questions;
      const third = signs.title.replace('{pick}', en.picks.bruising);
      const steps = [
        [start, gate.title, none],
        [next, pick.title, en.picks.bruising],
        [next, third, none],
        [next, en.answer.headings.expected],
        [back, third],
        [back, pick.title],
        [back, gate.title],
        [back, start],
        [start, gate.title, en.gate.collapse.lead],
        [next, en.answer.headings.emergency],
        [en.answer.restart, gate.title],
      ] as const;
      await inTurn(steps, async ([button, heading, row]) => {
        await scrollAndPress(whole, button);
        expectSeen(heading);
        if (row) await tick(whole, row);
      });
    });

    it(`the way from one part to the other leads to what is seen: ${block}`, async () => {
      const whole = await onLongPage();
      const panel = await open(whole, nameOf('bruising'));
      await scrollAndPress(panel, en.accordion.check);
      expectSeen(en.questions.gate.title);
      await tick(whole, none);
      await press(whole, next);
      await tick(whole, none);
      await press(whole, next);
      await scrollAndPress(whole, en.answer.read.replace('{name}', nameOf('bruising')));
      expectSeen(nameOf('bruising'));
    });
  }

  it('the entry that the address names is seen', async () => {
    await onLongPage();
    await inTurn(['burn', 'fatigue'] as const, async (id) => {
      await goTo(`#acu-${id}`);
      expectSeen(nameOf(id));
    });
  });

  it('the text is seen that could not be copied', async () => {
    refuseClipboard();
    const whole = await onLongPage();
    await press(whole, start);
    await tick(whole, en.gate.collapse.lead);
    await press(whole, next);
    await press(whole, en.answer.copy);
    expectSeen('textarea');
  });

  for (const name of viewNames) {
    it(`nothing that Tab comes to is hidden, either way: ${name}`, async () => {
      const { before, after } = await placeBetween(name);
      const see = (stop: Element): void => {
        expect(seenOf(stop, { below: headerHeight }), callOf(stop)).to.be.above(0);
      };
      expect(await stopsBetween('Tab', before, after, see)).to.have.length.above(2);
      expect(await stopsBetween('Shift+Tab', after, before, see)).to.have.length.above(2);
    });
  }
});
