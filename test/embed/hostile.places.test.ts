import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import {
  columnWidth,
  expectAsOnCleanPage,
  uses,
  type Hostile,
  type Use,
} from '../support/hostile.js';
import { settled } from '../support/reading.js';
import { setSystem } from '../support/system.js';

/** Moves what stands in a box into a shadow root of the box, beside a style sheet of its own. */
const enclose =
  (css: string) =>
  (column: HTMLElement): void => {
    const box = column.querySelector('section')!;
    const inside = [...box.childNodes];
    box.attachShadow({ mode: 'open' }).innerHTML = `<style>${css}</style>`;
    box.shadowRoot!.append(...inside);
  };

const inBox = (tag: string): string => `<section>${tag}</section>`;

const hostileRules = `
  :host { font: italic 900 16px/0.9 serif; letter-spacing: 1em; text-transform: uppercase }
  * { all: unset; color: white; cursor: none; text-align: right; white-space: nowrap }
`;

const places: Readonly<Record<string, Hostile>> = {
  'in the shadow root of another component': { around: inBox, prepare: enclose(hostileRules) },
  'in a slot of another component': {
    around: inBox,
    prepare(column) {
      column.querySelector('section')!.attachShadow({ mode: 'open' }).innerHTML = `
        <style>${hostileRules} ::slotted(*) { text-indent: 5em; word-spacing: 2em }</style>
        <div><slot></slot></div>`;
    },
  },
  'in a dialog': {
    css: 'dialog { padding: 0; border: 0; width: 500px }',
    around: (tag) => `<dialog>${tag}</dialog>`,
    prepare: (column) => column.querySelector('dialog')!.showModal(),
  },
  'in a popover': {
    css: '[popover] { padding: 0; border: 0; width: 500px }',
    around: (tag) => `<div popover>${tag}</div>`,
    prepare: (column) => column.querySelector<HTMLElement>('[popover]')!.showPopover(),
  },
  'in details that are opened': {
    around: (tag) => `<details><summary>Aftercare</summary>${tag}</details>`,
    prepare(column) {
      column.querySelector('details')!.open = true;
    },
  },
  'in a tab that is shown later': {
    around: (tag) => `<section hidden>${tag}</section>`,
    async prepare(column) {
      await settled();
      column.querySelector('section')!.hidden = false;
    },
  },
  'on a page from right to left, in a language that it does not know': {
    around: (tag) => `<main dir="rtl" lang="he">${tag}</main>`,
  },
  'in a table of old': {
    around: (tag) =>
      `<table border="9" width="600"><tr><td align="right" nowrap>${tag}</td></tr></table>`,
  },
  'in a form': {
    around: (tag) => `<form><fieldset><legend>Aftercare</legend>${tag}</fieldset></form>`,
  },
  'in all that changes how text is set': {
    around: (tag) =>
      `<center><font color="white" size="3"><pre><b><i><tt>${tag}</tt></i></b></pre></font></center>`,
  },
  'in a heading': {
    css: 'h1 { font-size: 16px; text-transform: uppercase; letter-spacing: 9px }',
    around: (tag) => `<h1>${tag}</h1>`,
  },
};

/** What a page asks of a tag while nobody sees it, in a tab that it shows afterwards. */
const unseen: Readonly<Record<string, Use>> = {
  'the whole, with question 1 and an open entry': {
    tag: '<acu-aftercare></acu-aftercare>',
    async go(widget) {
      const whole = widget as AcuAftercare;
      whole.start('bruising');
      whole.show('bruising');
      await settled();
      whole.closest('[hidden]')?.removeAttribute('hidden');
      await settled();
    },
    texts: 120,
  },
};

before(() => setSystem());

for (const [place, page] of Object.entries(places)) {
  describe(place, () => {
    for (const [where, use] of Object.entries(uses)) {
      it(`it looks the same: ${where}`, async () => {
        const { width } = await expectAsOnCleanPage(page, use);
        expect(width).to.be.within(480, columnWidth);
      });
    }
  });
}

describe('in a tab that is not shown yet', () => {
  const page: Hostile = { around: (tag) => `<section hidden>${tag}</section>` };

  for (const [where, use] of Object.entries(unseen)) {
    it(`it is made ready, and looks the same once it is shown: ${where}`, async () => {
      const { width } = await expectAsOnCleanPage(page, use);
      expect(width).to.equal(columnWidth);
    });
  }
});
