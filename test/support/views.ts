/** Everything that a patient can have on show, and what is seen there. */
import { sendMouse } from '@web/test-runner-commands';
import type { AcuAftercare, AcuChecker } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, triggers } from './accordion.js';
import { tick } from './checker.js';
import { states } from './checker-states.js';
import type { Settings } from './clinic.js';
import { nameOf } from './entries.js';
import type { Least } from './graphics.js';
import { everything, press, settled, shown } from './reading.js';

/** Something that a patient can have on show, and what is to be seen there at the least. */
export interface View extends Least {
  readonly settings: Settings;
  /** From the whole as it is placed. */
  readonly go: (whole: AcuAftercare) => Promise<unknown>;
}

const accordion = { settings: { only: 'side-effects' } };

const pointAtFirst = async (whole: AcuAftercare): Promise<void> => {
  const [first] = triggers(whole);
  first!.scrollIntoView({ block: 'center' });
  const { left, top } = first!.getBoundingClientRect();
  // from elsewhere, or some browsers do not see it move
  await sendMouse({ type: 'move', position: [0, 0] });
  await sendMouse({ type: 'move', position: [Math.ceil(left + 9), Math.ceil(top + 9)] });
  if (!first!.matches(':hover')) throw new Error('the pointer is not on the first entry');
};

/** The entry that has every kind of thing in it. */
const openOne = (whole: AcuAftercare): Promise<unknown> => open(whole, nameOf('bruising'));

const openAll = async (whole: AcuAftercare): Promise<void> => {
  await press(whole, en.accordion.show);
  shown(whole, 'summary').forEach((summary) => summary.click());
  await settled();
};

const checkerIn = (whole: AcuAftercare): AcuChecker =>
  everything<AcuChecker>(whole, 'acu-checker')[0]!;

const checker = (
  texts: number,
  stops: number,
  graphics: View['graphics'],
  state: string,
  settings: Settings = {},
): View => ({
  settings: { only: 'checker', ...settings },
  go: (whole) => states[state]!(checkerIn(whole)),
  texts,
  stops,
  graphics,
});

const question = (rows: number) => ({ tick: rows, 'filled button': 1, button: 2 }) as const;

const answer = {
  'edge of an answer': 1,
  'shape of a level': 1,
  'mark in a shape': 1,
} as const;
const calling = { ...answer, 'filled button': 1, button: 1 } as const;

const ticked = checker(24, 17, question(15), 'question 3');

/** Every view by its name, with the numbers typed by hand. */
export const views = {
  'the whole as it is placed': {
    settings: {},
    go: settled,
    texts: 55,
    stops: 24,
    graphics: { 'filled button': 1, button: 1, 'sign that a row opens': 20 },
  },
  'an entry under the pointer': {
    ...accordion,
    go: pointAtFirst,
    texts: 50,
    stops: 22,
    graphics: { 'sign that a row opens': 20 },
  },
  'an open entry': {
    ...accordion,
    go: openOne,
    texts: 80,
    stops: 22,
    graphics: {
      'edge of a level card': 3,
      'filled dots': 1,
      bar: 1,
      'filled beside not filled': 2,
      'step of the scale': 1,
      'mark where to call': 1,
    },
  },
  'all entries, sources and "About" open': {
    settings: {},
    go: openAll,
    texts: 750,
    stops: 100,
    graphics: {
      'edge of a level card': 45,
      button: 16,
      'filled button': 1,
      'sign that a row opens': 20,
      'filled dots': 9,
      bar: 11,
      'filled beside not filled': 19,
      'step of the scale': 10,
      'mark where to call': 8,
    },
  },

  'the start card': checker(7, 3, { 'filled button': 1, button: 1 }, 'the start card'),
  'question 1': checker(30, 14, question(12), 'question 1'),
  'question 1, not answered': checker(31, 14, question(12), 'question 1, not answered'),
  'question 2': checker(24, 18, question(16), 'question 2'),
  'question 2, not answered': checker(25, 18, question(16), 'question 2, not answered'),
  'question 3': ticked,
  'question 3, not answered': checker(25, 17, question(15), 'question 3, not answered'),
  'question 3, ticked': {
    ...ticked,
    async go(whole) {
      await ticked.go(whole);
      await tick(whole, en.signs.fever.says);
      await tick(whole, en.signs['bruise-2-weeks'].says);
    },
  },

  'the answer expected': checker(20, 6, answer, 'the answer expected'),
  'the answer call-clinic': checker(22, 8, calling, 'the answer call-clinic'),
  'the answer call-clinic, without a phone': checker(20, 6, answer, 'the answer call-clinic', {
    'clinic-phone': '',
  }),
  'the answer urgent': checker(18, 8, calling, 'the answer urgent'),
  'the answer urgent, in a crisis': checker(20, 10, calling, 'the answer urgent, in a crisis'),
  'the answer urgent, pregnant': checker(18, 8, answer, 'the answer urgent, pregnant'),
  'the answer urgent, without a region': checker(18, 6, answer, 'the answer urgent', {
    region: '',
  }),
  'the answer emergency': checker(15, 7, calling, 'the answer emergency'),
  'the answer emergency, with two numbers': checker(
    16,
    8,
    { ...calling, button: 2 },
    'the answer emergency',
    { region: 'IE' },
  ),
  'the answer emergency, without a region': checker(15, 6, answer, 'the answer emergency', {
    region: '',
  }),
  'the answer emergency, life at risk': checker(
    15,
    7,
    calling,
    'the answer emergency, life at risk',
  ),
  'the answer emergency, by a sign': checker(15, 7, calling, 'the answer emergency, by a sign'),
  'the answer where copying is refused': checker(
    20,
    7,
    answer,
    'the answer where copying is refused',
  ),
} as const satisfies Readonly<Record<string, View>>;

export type ViewName = keyof typeof views;

export const viewNames = Object.keys(views) as ViewName[];
