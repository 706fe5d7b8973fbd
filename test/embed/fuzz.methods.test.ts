import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { AcuAftercare } from '../../src/index.js';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { rows } from '../support/checker.js';
import { warnings, type Warnings } from '../support/console.js';
import { allEntries, unwanted } from '../support/entries.js';
import { always, expectSound, oddity, partsIn, value, watch } from '../support/fuzz.js';
import { place } from '../support/page.js';
import { everything, settled } from '../support/reading.js';

const picks: readonly unknown[] = [...unwanted, 'something-else'];
const entries: readonly unknown[] = allEntries;

const own = '<acu-checker></acu-checker><acu-side-effects></acu-side-effects>';

const given = fc.oneof(value, oddity, fc.constantFrom(...allEntries, 'something-else'));

/** The methods that take something, and whether it is known. */
const methods = {
  show: entries,
  hide: entries,
  start: [undefined, ...picks],
  expandAll: [],
  collapseAll: [],
  restart: [],
} as const;

type Method = keyof typeof methods;

/** Calls it as a page's script does, which knows of no types. */
const call = (element: object, method: Method, all: readonly unknown[]): void => {
  const called = (element as Record<Method, ((...all: unknown[]) => void) | undefined>)[method];
  called?.apply(element, [...all]);
};

const openOnes = (root: Element): string[] =>
  everything(root, '[part=trigger][aria-expanded=true]').map(({ id }) => id.slice(4));

describe('whatever a page’s script hands over', () => {
  let page: HTMLElement;
  let heard: Warnings;
  let expectCaught: () => Promise<void>;
  beforeEach(async () => {
    page = await place<HTMLElement>('<div></div>');
    expectCaught = watch();
    heard = warnings();
  });
  afterEach(() => heard.restore());

  for (const [who, markup] of [
    ['the whole', '<acu-aftercare></acu-aftercare>'],
    ['the whole with its parts inside', `<acu-aftercare>${own}</acu-aftercare>`],
    ['each part alone', own],
  ] as const) {
    always(
      `${who} throws nothing, names what it does not know, and stands`,
      fc.tuple(
        fc.constantFrom<Method>('show', 'hide', 'start', 'expandAll', 'collapseAll', 'restart'),
        fc.array(given, { maxLength: 3 }),
      ),
      30,
      async ([method, all]) => {
        page.innerHTML = markup;
        await settled();
        const before = heard.texts.length;
        for (const element of page.children) call(element, method, all);
        await settled();
        expectSound(page);
        await expectCaught();

        const [first] = all;
        const takes: readonly unknown[] = methods[method];
        const isWrong = takes.length > 0 && !takes.includes(first);
        const warned = heard.texts.slice(before);
        expect(warned).to.have.lengthOf(isWrong ? 1 : 0);
        if (isWrong) expect(warned[0]).to.contain(method);

        const opened = method === 'expandAll' ? allEntries : method === 'show' ? [first] : [];
        expect(openOnes(page)).to.deep.equal(opened.filter((id) => entries.includes(id)));
        const asked = /start/.test(method);
        expect(rows(page)).to.have.lengthOf(asked ? 12 : 0);
        const progress = picks.includes(first) && method === 'start' ? 'of 2' : 'of 3';
        if (asked) expect(partsIn(page)[0]!.shadowRoot!.textContent).to.contain(progress);
      },
    );
  }

  it('a tag with all methods called at once is as it was asked for last', async () => {
    page.innerHTML = '<acu-aftercare></acu-aftercare>';
    const whole = page.firstElementChild as AcuAftercare;
    for (const method of Object.keys(methods) as Method[]) call(whole, method, ['burn']);
    await settled();
    expect(openOnes(whole)).to.deep.equal([]);
    expect(whole.shadowRoot!.firstElementChild!.shadowRoot!.textContent).to.contain(
      en.questions.gate.title,
    );
    expect(heard.texts).to.deep.equal([]);
  });
});
