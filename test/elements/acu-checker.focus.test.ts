import { expect, fixture, html } from '@open-wc/testing';
import type { AcuChecker } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { tick } from '../support/checker.js';
import {
  announcements,
  answered,
  checkerOf,
  harmless,
  heading,
  states,
} from '../support/checker-states.js';
import {
  everything,
  focused,
  headings,
  named,
  press,
  settled,
  shown,
  visibleText,
} from '../support/reading.js';
import { setViewport } from '../support/system.js';

const { back, next, start } = en.checker;

const focusedText = (): string => visibleText(focused() ?? document.createElement('i'));

const expectInView = (element: Element | null): void => {
  const { top, bottom } = element!.getBoundingClientRect();
  expect(top).to.be.at.least(-1);
  expect(bottom).to.be.at.most(innerHeight + 1);
};

/** The heading on show has the focus and can be seen. */
const expectArrival = (checker: Element): void => {
  expect(focusedText()).to.equal(heading(checker));
  expect(focused()!.localName).to.equal('h3');
  expectInView(focused());
};

/** A checker in the middle of a long page. */
const onLongPage = async (): Promise<AcuChecker> => {
  const page = await fixture(html`
    <div>
      <div style="height: 900px"></div>
      <acu-checker></acu-checker>
      <div style="height: 2000px"></div>
    </div>
  `);
  return page.querySelector('acu-checker')!;
};

/** As a person does: scrolls to a button, then presses it. */
const scrollAndPress = async (checker: AcuChecker, name: string): Promise<void> => {
  named(shown(checker, 'button'), name).scrollIntoView({ block: 'end' });
  await press(checker, name);
};

describe('the checker and the focus', () => {
  afterEach(async () => {
    document.documentElement.style.scrollBehavior = '';
    await setViewport({ width: 800, height: 600 });
  });

  it('takes no focus before somebody starts', async () => {
    await checkerOf();
    expect(focused()).to.equal(document.body);
  });

  it('moves to the heading after Start, Continue and Back', async () => {
    const checker = await checkerOf();
    await press(checker, start);
    expectArrival(checker);
    await tick(checker, en.checker.none);
    await press(checker, next);
    expect(heading(checker)).to.equal(en.questions.pick.title);
    expectArrival(checker);
    await tick(checker, en.picks.bruising);
    await press(checker, next);
    expectArrival(checker);
    await tick(checker, en.checker.none);
    await press(checker, next);
    expect(heading(checker)).to.equal(en.answer.headings.expected);
    expectArrival(checker);
    await press(checker, back);
    expectArrival(checker);
    await press(checker, back);
    expect(heading(checker)).to.equal(en.questions.pick.title);
    expectArrival(checker);
    await press(checker, back);
    expect(heading(checker)).to.equal(en.questions.gate.title);
    expectArrival(checker);
  });

  it('returns from the first question to the card and to Start', async () => {
    const checker = await answered({});
    await press(checker, back);
    expect(heading(checker)).to.equal('none');
    expect(focusedText()).to.equal(start);
    expectInView(focused());
  });

  it('brings the heading into view where the checker is taller than the screen', async () => {
    await setViewport({ width: 360, height: 480 });
    const checker = await onLongPage();
    await scrollAndPress(checker, start);
    expectArrival(checker);
    await tick(checker, en.checker.none);
    await scrollAndPress(checker, next);
    expectArrival(checker);
    await tick(checker, en.picks['something-else']);
    await scrollAndPress(checker, next);
    expectArrival(checker);
    await tick(checker, en.checker.none);
    await scrollAndPress(checker, next);
    expectArrival(checker);
    await scrollAndPress(checker, back);
    expectArrival(checker);
  });

  it('brings it into view at once, even on a page that scrolls smoothly', async () => {
    await setViewport({ width: 360, height: 480 });
    document.documentElement.style.scrollBehavior = 'smooth';
    const checker = await onLongPage();
    await press(checker, start);
    expectArrival(checker);
  });

  it('does not scroll where the heading is in view already', async () => {
    await setViewport({ width: 1024, height: 2400 });
    const checker = await onLongPage();
    scrollTo(0, 40);
    await press(checker, start);
    expectArrival(checker);
    expect(scrollY).to.equal(40);
  });

  it('goes to the question when the page starts it, not to what the last one left', async () => {
    const checker = await answered(harmless('bruising'));
    checker.start('burn');
    await settled();
    expect(heading(checker)).to.equal(en.questions.gate.title);
    expectArrival(checker);
  });

  it('leaves one heading that can be focused, and none that Tab reaches', async () => {
    const checker = await answered(harmless('bruising'));
    await press(checker, back);
    const focusable = shown(checker, ':is(h2, h3, h4, h5, h6)[tabindex]');
    expect(focusable.map((each) => each.tabIndex)).to.deep.equal([-1]);
  });
});

describe('what is announced', () => {
  const said: Readonly<Record<string, string>> = {
    'question 1, not answered': en.questions.gate.missing,
    'question 2, not answered': en.questions.pick.missing,
    'question 3, not answered': en.questions.signs.missing,
    'the answer where copying is refused': en.answer.selected,
  };

  for (const [name, go] of Object.entries(states)) {
    it(`is ${said[name] ? 'the message and nothing else' : 'nothing'} in ${name}`, async () => {
      const checker = await checkerOf();
      await go(checker);
      const texts = announcements(checker).filter(Boolean);
      expect(texts).to.deep.equal(said[name] ? [said[name]] : []);
    });
  }

  it('stands in a region that was there before', async () => {
    const checker = await answered({});
    const before = everything(checker, '[role=status]');
    expect(before).to.have.lengthOf(1);
    await press(checker, next);
    expect(everything(checker, '[role=status]')).to.deep.equal(before);
  });

  it('never holds a heading, which the focus announces', async () => {
    const checker = await answered({});
    await press(checker, next);
    const [region] = everything(checker, '[role=status]');
    expect(headings(region!)).to.deep.equal([]);
  });
});
