import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open } from '../support/accordion.js';
import { row } from '../support/checker.js';
import { attributesOf, willow } from '../support/clinic.js';
import { clipboard, refuseClipboard } from '../support/clipboard.js';
import { nameOf } from '../support/entries.js';
import { callOf } from '../support/keyboard.js';
import { goTo, setAddress } from '../support/page.js';
import { everything, focused, inTurn, press, settled } from '../support/reading.js';
import { undoLater } from '../support/undo.js';
import { placeWhole } from '../support/whole.js';

const { start, next, back, none } = en.checker;
const { gate, pick, signs } = en.questions;
const third = signs.title.replace('{pick}', en.picks.bruising);
const live = '[role=status], [role=alert], [role=log], [aria-live]';

const liveRegionOf = (node: Node): Element | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest(live);

/** All that a screen reader says by itself: where the focus goes, and what is new in a live region. */
const listen = (whole: AcuAftercare): (() => string[]) => {
  const heard: string[] = [];
  const onFocus = (): unknown => heard.push(`goes to ${callOf(focused())}`);
  const onChanges = (changes: readonly MutationRecord[]): void => {
    for (const { target, addedNodes } of changes) {
      const region = liveRegionOf(target);
      const text = region?.textContent.trim();
      if (text) heard.push(`says ${text}`);
      // a region that comes with its text is announced by some screen readers and not by others
      const born = [...addedNodes].flatMap((node) =>
        !region && node instanceof Element ? everything(node, live) : [],
      );
      for (const { textContent } of born)
        if (textContent.trim()) heard.push(`comes with ${textContent.trim()}`);
    }
  };
  const observer = new MutationObserver(onChanges);
  // the page is not told when the focus moves within a part
  for (const { shadowRoot } of everything(whole, 'acu-checker, acu-side-effects')) {
    observer.observe(shadowRoot!, { childList: true, characterData: true, subtree: true });
    shadowRoot!.addEventListener('focusin', onFocus);
  }
  undoLater(() => observer.disconnect());
  return () => heard.splice(0);
};

type Step = readonly [what: string, act: () => Promise<unknown>, said: readonly string[]];

const expectSaid = (heard: () => string[], steps: readonly Step[]): Promise<void> =>
  inTurn(steps, async ([what, act, said]) => {
    await act();
    await settled();
    expect(heard(), what).to.deep.equal(said);
  });

describe('each change is announced once', () => {
  let whole: AcuAftercare;
  let heard: () => string[];
  const pressed = (name: string) => () => press(whole, name);
  /** The box itself: a click on its row takes the focus along, as it should. */
  const ticked = (words: string) => async (): Promise<void> => {
    row(whole, words).control!.click();
    await settled();
  };

  beforeEach(async () => {
    whole = await placeWhole(attributesOf(willow));
    heard = listen(whole);
  });
  after(() => setAddress(''));

  it('on the whole way through the checker and back', async () => {
    clipboard();
    await expectSaid(heard, [
      ['Start', pressed(start), [`goes to ${gate.title}`]],
      ['Continue too early', pressed(next), [`says ${gate.missing}`]],
      ['a tick', ticked(en.gate.collapse.lead), []],
      ['another', ticked(none), []],
      ['Continue', pressed(next), [`goes to ${pick.title}`]],
      ['Continue too early', pressed(next), [`says ${pick.missing}`]],
      ['a choice', ticked(en.picks.bruising), []],
      ['Continue', pressed(next), [`goes to ${third}`]],
      ['Continue too early', pressed(next), [`says ${signs.missing}`]],
      ['a tick', ticked(none), []],
      ['Continue', pressed(next), [`goes to ${en.answer.headings.expected}`]],
      ['Copy', pressed(en.answer.copy), [`says ${en.answer.copied}`]],
      ['Back', pressed(back), [`goes to ${third}`]],
      ['Back', pressed(back), [`goes to ${pick.title}`]],
      ['Back', pressed(back), [`goes to ${gate.title}`]],
      ['Back', pressed(back), [`goes to ${start}`]],
    ]);
  });

  it('when copying is refused: what is said, and the text that is selected', async () => {
    refuseClipboard();
    await expectSaid(heard, [
      ['Start', pressed(start), [`goes to ${gate.title}`]],
      ['a tick', ticked(en.gate.collapse.lead), []],
      ['Continue', pressed(next), [`goes to ${en.answer.headings.emergency}`]],
      ['Copy', pressed(en.answer.copy), [`says ${en.answer.selected}`, 'goes to textarea']],
      ['Start again', pressed(en.answer.restart), [`goes to ${gate.title}`]],
    ]);
  });

  it('from one part to the other, and to what the address names', async () => {
    const panel = await open(whole, nameOf('bruising'));
    await expectSaid(heard, [
      ['Check this', () => press(panel, en.accordion.check), [`goes to ${gate.title}`]],
      ['a tick', ticked(none), []],
      ['Continue', pressed(next), [`goes to ${third}`]],
      ['a tick', ticked(none), []],
      ['Continue', pressed(next), [`goes to ${en.answer.headings.expected}`]],
      [
        'Read more',
        pressed(en.answer.read.replace('{name}', nameOf('bruising'))),
        ['goes to Bruising 17 to 26 in 1,000 sessions. Most fade within 2 weeks.'],
      ],
      [
        'a link of the page',
        () => goTo('#acu-burn'),
        ['goes to Burn or blister Nobody has counted this. Call your clinic.'],
      ],
    ]);
  });

  it('and an entry that opens is not spoken over: its button says that it is open', async () => {
    await expectSaid(heard, [
      ['opened', () => open(whole, nameOf('bruising')), []],
      ['all opened', pressed(en.accordion.show), []],
      ['all closed', pressed(en.accordion.hide), []],
    ]);
    expect(everything(whole, live)).to.have.lengthOf(0);
  });
});
