/** The widget on a page that does something to it, beside the widget on a clean page. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { open } from './accordion.js';
import { goThrough } from './checker.js';
import { withSign } from './checker-states.js';
import { attributesOf, willow } from './clinic.js';
import { expectReadable } from './colours.js';
import { nameOf } from './entries.js';
import { differences, measure, type Measured } from './measure.js';
import { place } from './page.js';
import { everything, seen, shown } from './reading.js';
import { troubles } from './troubles.js';
import { addSheet } from './undo.js';

/** What a page does to a widget in a column of its own. */
export interface Hostile {
  /** Its style sheet. */
  readonly css?: string;
  /** Its markup around the tag, in the column. */
  readonly around?: (tag: string) => string;
  /** What its script does before the widget is used. */
  readonly prepare?: (column: HTMLElement) => unknown;
  /** How many of its pixels one pixel of the widget takes. */
  readonly scale?: number;
}

/** A tag, and how far a patient has come in it. */
export interface Use {
  readonly tag: string;
  readonly go: (widget: HTMLElement) => Promise<unknown>;
  /** How many texts are on show at the least. */
  readonly texts: number;
}

const clinic = attributesOf(willow);

/** All three tags in the middle of their use. */
export const uses: Readonly<Record<string, Use>> = {
  'the whole, with question 2 and an open entry': {
    tag: `<acu-aftercare ${clinic}></acu-aftercare>`,
    async go(widget) {
      await goThrough(widget, { gate: [] });
      await open(widget, nameOf('bruising'));
    },
    texts: 120,
  },
  'the whole, dark, with an answer': {
    tag: `<acu-aftercare ${clinic} theme="dark" only="checker"></acu-aftercare>`,
    go: (widget) => goThrough(widget, withSign('bruising', 'fever')),
    texts: 18,
  },
  'the checker, dark, with question 1': {
    tag: '<acu-checker theme="dark"></acu-checker>',
    go: (widget) => goThrough(widget, {}),
    texts: 30,
  },
  'the accordion, with an open entry': {
    tag: '<acu-side-effects></acu-side-effects>',
    go: (widget) => open(widget, nameOf('soreness')),
    texts: 80,
  },
};

/** How wide the column is, in pixels. */
export const columnWidth = 640;

/** What is seen of a widget, and the room and the font that the page gives it. */
interface Seen {
  readonly things: readonly Measured[];
  /** In pixels of the widget. */
  readonly width: number;
  readonly fontFamily: string;
  readonly fontSize: string;
}

/** Throws where something sticks out or cannot be read. */
const see = (widget: Element, { texts }: Use, scale: number): Seen => {
  const cards = seen('card', shown(widget, '.root'));
  expect(cards.flatMap((card) => troubles(card))).to.deep.equal([]);
  expectReadable(widget, texts);
  const { fontFamily, fontSize } = getComputedStyle(cards[0]!);
  return {
    things: measure(cards, parseFloat(fontSize) * scale),
    width: cards[0]!.getBoundingClientRect().width / scale,
    fontFamily,
    fontSize,
  };
};

/** Goes to a page, uses the widget there, looks at it, and leaves the page. */
export const visit = async (
  { css = '', around = (tag) => tag, prepare, scale = 1 }: Hostile,
  use: Use,
): Promise<Seen> => {
  const removeSheet = addSheet(css);
  const column = await place<HTMLElement>(
    `<div style="width: ${columnWidth}px">${around(use.tag)}</div>`,
  );
  await prepare?.(column);
  const widget = everything(column, 'acu-aftercare, acu-checker, acu-side-effects')[0]!;
  await use.go(widget);
  const found = see(widget, use, scale);
  column.remove();
  removeSheet();
  return found;
};

/** A page that does nothing but to give the same room and the same font. */
const clean = ({ width, fontFamily, fontSize }: Seen): Hostile => ({
  prepare: ({ style }) => Object.assign(style, { width: `${width}px`, fontFamily, fontSize }),
});

/** What is seen on clean pages does not change from test to test. */
const cleanPages = new Map<string, Promise<Seen>>();

const visitClean = (room: Seen, use: Use): Promise<Seen> => {
  const key = [use.tag, room.width, room.fontFamily, room.fontSize].join();
  const seenThere = cleanPages.get(key) ?? visit(clean(room), use);
  cleanPages.set(key, seenThere);
  return seenThere;
};

/**
 * Throws where a page changes anything but the room that the widget has, and its font. What is
 * returned is that room and that font.
 */
export const expectAsOnCleanPage = async (page: Hostile, use: Use): Promise<Seen> => {
  const found = await visit(page, use);
  const expected = await visitClean(found, use);
  expect(expected.width).to.be.closeTo(found.width, 0.1);
  expect(differences(found.things, expected.things).slice(0, 20)).to.deep.equal([]);
  return found;
};
