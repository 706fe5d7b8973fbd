import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { en } from '../../src/locales/en.js';
import { trigger } from '../support/accordion.js';
import { row } from '../support/checker.js';
import { interactive } from '../support/checker-states.js';
import { placeView } from '../support/column.js';
import { nameOf } from '../support/entries.js';
import { callOf, targetOf } from '../support/keyboard.js';
import { viewOf } from '../support/life.js';
import { named, seen, settled, shown } from '../support/reading.js';
import { setViewport } from '../support/system.js';
import { viewNames, type ViewName } from '../support/views.js';

/** https://www.w3.org/TR/WCAG22/#target-size-minimum */
const least = 24;

const boxOf = (control: Element): DOMRect => targetOf(control).getBoundingClientRect();

const isSmall = ({ width, height }: DOMRect): boolean => width < least || height < least;

const middleOf = ({ x, y, width, height }: DOMRect): DOMPoint =>
  new DOMPoint(x + width / 2, y + height / 2);

/** How far a point is from a box. */
const distance = ({ x, y }: DOMPoint, { left, right, top, bottom }: DOMRect): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Whether a circle around the middle of a small target meets another target, or its circle. */
const meets = (small: DOMRect, other: DOMRect): boolean => {
  const middle = middleOf(small);
  const between = middleOf(other);
  return (
    distance(middle, other) < least / 2 ||
    (isSmall(other) && Math.hypot(middle.x - between.x, middle.y - between.y) < least)
  );
};

describe('every target is 24 px large, or has as much room around it,', () => {
  for (const name of viewNames) {
    it(`on a phone of 320 px: ${name}`, async () => {
      const all = seen('target', interactive(await placeView(name, { width: 320 })));
      const boxes = new Map(all.map((each) => [each, boxOf(each)] as const));
      const tooClose = all.filter((one) =>
        all.some(
          (other) =>
            other !== one && isSmall(boxes.get(one)!) && meets(boxes.get(one)!, boxes.get(other)!),
        ),
      );
      expect(tooClose.map(callOf)).to.deep.equal([]);
    });
  }
});

describe('a press of the pointer', () => {
  before(() => setViewport({ width: 800, height: 600 }));

  const things: readonly (readonly [
    what: string,
    view: ViewName,
    find: (whole: Element) => Element,
  ])[] = [
    ['Start', 'the start card', (whole) => named(shown(whole, 'button'), en.checker.start)],
    ['a row', 'question 1', (whole) => row(whole, en.gate.collapse.lead)],
    ['a choice', 'question 2', (whole) => row(whole, en.picks.burn)],
    ['Continue', 'question 3, ticked', (whole) => named(shown(whole, 'button'), en.checker.next)],
    ['Back', 'question 3', (whole) => named(shown(whole, 'button'), en.checker.back)],
    [
      'Start again',
      'the answer expected',
      (whole) => named(shown(whole, 'button'), en.answer.restart),
    ],
    ['Sources', 'the answer expected', (whole) => shown(whole, 'summary')[0]!],
    ['an entry', 'the whole as it is placed', (whole) => trigger(whole, nameOf('burn'))],
    ['Show all', 'an open entry', (whole) => named(shown(whole, 'button'), en.accordion.show)],
  ];

  for (const [what, view, find] of things) {
    it(`can be taken back by moving away, and acts when it is let go: ${what}`, async () => {
      const whole = await placeView(view);
      const thing = find(whole);
      thing.scrollIntoView({ block: 'center' });
      const { x, y } = middleOf(thing.getBoundingClientRect());
      const position: [number, number] = [Math.round(x), Math.round(y)];
      const before = viewOf(whole);

      await sendMouse({ type: 'move', position });
      await sendMouse({ type: 'down' });
      await settled();
      expect(viewOf(whole), 'while it is down').to.deep.equal(before);
      // beside it, not near the top: there a press that is held scrolls the page
      await sendMouse({ type: 'move', position: [796, 300] });
      await sendMouse({ type: 'up' });
      await settled();
      expect(viewOf(whole), 'let go elsewhere').to.deep.equal(before);

      await sendMouse({ type: 'click', position });
      await settled();
      expect(viewOf(whole), 'let go there').not.to.deep.equal(before);
    });
  }
});
