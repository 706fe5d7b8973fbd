import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { openEntries } from '../support/accordion.js';
import { rows } from '../support/checker.js';
import { heading, interactive } from '../support/checker-states.js';
import { placeView, resize } from '../support/column.js';
import { follows } from '../support/keyboard.js';
import { viewOf } from '../support/life.js';
import { inTurn, isFocused, seen, settled, shown, visibleText } from '../support/reading.js';
import { setViewport } from '../support/system.js';
import { troubles } from '../support/troubles.js';
import { viewNames, type ViewName } from '../support/views.js';
import { answers, emergencyLine } from '../support/whole.js';

/** What a reader has before them, and where they are. */
const sceneOf = (whole: AcuAftercare): unknown => [
  viewOf(whole),
  openEntries(whole),
  location.href,
  history.length,
];

/** The emergency line of a part at its foot, which is the last thing in it. */
const lineAtFoot = (part: Element): string => {
  const foot = part.lastElementChild!;
  expect(foot.getAttribute('part')).to.equal('footer');
  return visibleText(shown(foot, 'p')[0]!);
};

/** The number in it, where it is not that of the clinic's own country. */
const numberIn = (name: ViewName): string =>
  ({
    'the answer emergency, with two numbers': '112',
    'the answer urgent, without a region': en.localEmergency,
    'the answer emergency, without a region': en.localEmergency,
  })[name as string] ?? '999';

describe('nothing happens by itself', () => {
  for (const name of viewNames) {
    it(`when the keyboard comes to something: ${name}`, async () => {
      const whole = await placeView(name);
      const before = sceneOf(whole);
      await inTurn(seen('stop', interactive(whole)), async (stop) => {
        stop.focus();
        await settled();
        expect(isFocused(stop), visibleText(stop)).to.equal(true);
      });
      expect(sceneOf(whole)).to.deep.equal(before);
    });
  }

  for (const name of ['question 1', 'question 2', 'question 3'] as const) {
    it(`when a row is ticked: ${name}`, async () => {
      const whole = await placeView(name);
      const asked = heading(whole);
      const heard = answers(whole);
      await inTurn(seen('row', rows(whole)), async ({ control }) => {
        control!.focus();
        control!.click();
        await settled();
        expect(heading(whole)).to.equal(asked);
        expect(isFocused(control!)).to.equal(true);
      });
      expect(heard).to.deep.equal([]);
    });
  }
});

describe('what stands on every view', () => {
  for (const name of viewNames) {
    it(`has the emergency number at the same place, at the end of each part: ${name}`, async () => {
      const whole = await placeView(name);
      const parts = seen('part', shown(whole, '.root:has([part~=footer])'));
      const line = emergencyLine(numberIn(name));
      expect(parts.map(lineAtFoot)).to.deep.equal(parts.map(() => line));
    });
  }
});

describe('the screen may be held either way', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const name of viewNames) {
    it(`and shows the same, whole: ${name}`, async () => {
      await setViewport({ width: 360, height: 640 });
      const whole = await placeView(name, { width: 328 });
      const upright = viewOf(whole);
      await setViewport({ width: 640, height: 360 });
      resize(whole, 608);
      expect(viewOf(whole)).to.deep.equal(upright);
      expect(troubles(whole)).to.deep.equal([]);
    });
  }
});

describe('what follows in the text', () => {
  for (const name of viewNames) {
    it(`follows to the eye: ${name}`, async () => {
      const whole = await placeView(name, { width: 320 });
      const all = shown<Element>(whole, 'h2, h3, h4, p, li, label, button, summary, .scale span');
      const blocks = seen(
        'block of text',
        all.filter((one) => !all.some((other) => other !== one && one.contains(other))),
      );
      const upwards = blocks.slice(1).filter((block, i) => !follows(blocks[i]!, block));
      expect(upwards.map(visibleText)).to.deep.equal([]);
    });
  }
});
