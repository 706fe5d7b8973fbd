import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { isOpen, open } from '../support/accordion.js';
import { goThrough, row } from '../support/checker.js';
import { announcements, harmless, heading, states } from '../support/checker-states.js';
import { nameOf } from '../support/entries.js';
import { placeStage, ticks } from '../support/life.js';
import {
  focused,
  isFocused,
  named,
  press,
  settled,
  shown,
  visibleText,
} from '../support/reading.js';
import { uncaught } from '../support/uncaught.js';
import { replace } from '../support/undo.js';

const { back, next, none, start } = en.checker;
const { gate, pick } = en.questions;

const button = (root: Element, name: string): HTMLElement => named(shown(root, 'button'), name);

/** What a person presses or a page calls, in which state, and what is asked then. */
const steps: Readonly<
  Record<string, readonly [from: string, step: (whole: AcuAftercare) => void, then: string]>
> = {
  Start: ['the start card', (whole) => button(whole, start).click(), gate.title],
  Continue: [
    'question 1',
    (whole) => {
      row(whole, none).click();
      button(whole, next).click();
    },
    pick.title,
  ],
  Back: ['question 2', (whole) => button(whole, back).click(), gate.title],
  'Start again': [
    'the answer urgent',
    (whole) => button(whole, en.answer.restart).click(),
    gate.title,
  ],
  'start()': ['the start card', (whole) => whole.start('burn'), gate.title],
  'restart()': ['the answer urgent', (whole) => whole.restart(), gate.title],
};

describe('between a step and what it shows, the whole is', () => {
  for (const [what, [from, step, then]] of Object.entries(steps)) {
    it(`taken away: ${what} is shown when it is put back, and takes no focus`, async () => {
      const { page, field, whole, checker } = await placeStage();
      await states[from]!(checker);
      const thrown = uncaught();
      step(whole);
      whole.remove();
      field.focus();
      await settled();
      expect(isFocused(field)).to.equal(true);
      page.append(whole);
      await settled();
      expect(heading(whole)).to.equal(then);
      expect(isFocused(field)).to.equal(true);
      expect(thrown).to.deep.equal([]);
    });

    it(`moved: ${what} is shown there, and has the focus`, async () => {
      const { main, field, whole, checker } = await placeStage();
      await states[from]!(checker);
      const thrown = uncaught();
      field.focus();
      step(whole);
      main.append(whole);
      await settled();
      expect(heading(whole)).to.equal(then);
      expect(visibleText(focused()!)).to.equal(then);
      expect(thrown).to.deep.equal([]);
    });
  }

  it('taken away, and a tick is not lost', async () => {
    const { page, whole, checker } = await placeStage();
    await states['question 2']!(checker);
    row(whole, en.picks.burn).click();
    whole.remove();
    await settled();
    page.append(whole);
    await settled();
    expect(ticks(whole)).to.deep.equal([en.picks.burn]);
  });

  it('taken away on the way from one part to the other', async () => {
    const { page, whole } = await placeStage();
    const thrown = uncaught();
    const leaveBy = async (name: string) => {
      button(whole, name).click();
      whole.remove();
      await settled();
      page.append(whole);
      await settled();
      expect(isFocused(document.body)).to.equal(true);
    };
    await open(whole, nameOf('burn'));
    await leaveBy(en.accordion.check);
    expect(visibleText(whole)).to.contain('Question 1 of 2');
    await press(whole, back);
    await goThrough(whole, harmless('bruising'));
    await leaveBy(en.answer.read.replace('{name}', nameOf('bruising')));
    expect(isOpen(whole, nameOf('bruising'))).to.equal(true);
    expect(thrown).to.deep.equal([]);
  });
});

describe('while a copy is under way, the whole is', () => {
  for (const [reply, said, texts] of [
    ['allowed', en.answer.copied, 0],
    ['refused', en.answer.selected, 1],
  ] as const) {
    const copying = async () => {
      const stage = await placeStage();
      await goThrough(stage.whole, harmless('bruising'));
      let end = (): void => undefined;
      const asked = new Promise<void>((resolve, reject) => {
        end = () => (texts ? reject(new DOMException('no', 'NotAllowedError')) : resolve());
      });
      replace(navigator, 'clipboard', { writeText: () => asked });
      await press(stage.whole, en.answer.copy);
      return { ...stage, end };
    };

    it(`taken away: that it is ${reply} is not thrown or said, and takes no focus`, async () => {
      const { page, field, whole, end } = await copying();
      const thrown = uncaught();
      whole.remove();
      field.focus();
      end();
      await settled();
      page.append(whole);
      await settled();
      expect(heading(whole)).to.equal(en.answer.headings.expected);
      expect(announcements(whole).join('')).to.equal('');
      expect(shown(whole, 'textarea')).to.have.lengthOf(0);
      expect(isFocused(field)).to.equal(true);
      expect(thrown).to.deep.equal([]);
    });

    it(`moved: that it is ${reply} is said there`, async () => {
      const { main, whole, end } = await copying();
      main.append(whole);
      end();
      await settled();
      expect(announcements(whole).join('')).to.equal(said);
      expect(shown(whole, 'textarea')).to.have.lengthOf(texts);
    });
  }
});
