import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open } from '../support/accordion.js';
import { clipboard } from '../support/clipboard.js';
import { goThrough } from '../support/checker.js';
import { harmless } from '../support/checker-states.js';
import { nameOf } from '../support/entries.js';
import { addedIn } from '../support/outside.js';
import { goTo, place, setAddress } from '../support/page.js';
import { blocking, parsePage } from '../support/parsing.js';
import { inTurn, press, settled } from '../support/reading.js';

const own = '<acu-checker></acu-checker><acu-side-effects></acu-side-effects>';

const observed = 'MutationObserver #document';
const address = 'Window hashchange';

/** What is put on a page, and what it listens to outside itself. */
const widgets: Readonly<Record<string, readonly [markup: string, listens: readonly string[]]>> = {
  'the whole': [
    '<acu-aftercare></acu-aftercare>',
    [
      observed,
      observed,
      observed,
      'MutationObserver #document-fragment',
      'MutationObserver #document-fragment',
      address,
    ],
  ],
  'the whole with its parts inside': [
    `<acu-aftercare>${own}</acu-aftercare>`,
    [observed, observed, observed, address],
  ],
  'the accordion alone': ['<acu-side-effects></acu-side-effects>', [observed, address]],
  'the checker alone': ['<acu-checker></acu-checker>', [observed]],
};

/** A person does whatever can be done with it. */
const use = async (root: HTMLElement): Promise<void> => {
  if (root.querySelector('acu-side-effects, acu-aftercare')) {
    await open(root, nameOf('bruising'));
    await goTo('#acu-burn');
  }
  if (root.querySelector('acu-checker, acu-aftercare')) {
    await goThrough(root, harmless('bruising'));
    clipboard();
    await press(root, en.answer.copy);
  }
  await inTurn(['ar', ''], (lang) => {
    Object.assign(root, { lang });
    return settled();
  });
};

describe('what it listens to outside itself', () => {
  afterEach(() => setAddress(''));

  for (const [what, [markup, listens]] of Object.entries(widgets)) {
    it(`is little, is taken away when it leaves, and comes back with it: ${what}`, async () => {
      const page = await place<HTMLElement>('<div></div>');
      const added = addedIn(window);
      const before = added();
      page.innerHTML = markup;
      await settled();
      const there = added();
      expect(there).to.deep.equal([...before, ...listens].toSorted());
      await use(page);
      expect(added()).to.deep.equal(there);

      const widget = page.firstElementChild!;
      widget.remove();
      await settled();
      expect(added()).to.deep.equal(before);
      page.append(widget);
      await settled();
      expect(added()).to.deep.equal(there);
      page.prepend(widget);
      await settled();
      expect(added()).to.deep.equal(there);
      page.replaceChildren();
      await settled();
      expect(added()).to.deep.equal(before);
    });
  }

  it('is taken away with the page’s own element in whose shadow root it stands', async () => {
    const page = await place<HTMLElement>('<div><section></section></div>');
    const host = page.firstElementChild!;
    const added = addedIn(window);
    const before = added();
    host.attachShadow({ mode: 'open' }).innerHTML = '<acu-side-effects></acu-side-effects>';
    await settled();
    expect(added()).to.deep.equal(
      [...before, 'MutationObserver #document-fragment', observed, address].toSorted(),
    );
    host.remove();
    await settled();
    expect(added()).to.deep.equal(before);
  });

  it('is taken away with a ready-made part that makes room', async () => {
    const page = await place<HTMLElement>('<div><acu-aftercare></acu-aftercare></div>');
    const added = addedIn(window);
    const before = added();
    page.firstElementChild!.innerHTML = own;
    await settled();
    expect(added()).to.include(address);
    page.firstElementChild!.remove();
    await settled();
    expect(added()).to.deep.equal(before);
  });

  for (const [when, atEnd] of [
    ['before the page is read to its end', false],
    ['after the page was read to its end', true],
  ] as const) {
    it(`is taken away, where it was there while the page was read and leaves ${when}`, async () => {
      const { window, document, write, end } = parsePage();
      await write(`<!doctype html><title>A clinic</title>${blocking}`);
      const added = addedIn(window);
      const before = added();
      await write('<div><acu-aftercare></acu-aftercare></div><p>After it');
      expect(document.readyState).to.equal('loading');
      expect(added()).to.include.members([observed, 'Window DOMContentLoaded']);
      if (atEnd) await end();
      document.querySelector('acu-aftercare')!.remove();
      if (!atEnd) await end();
      await settled();
      expect(added()).to.deep.equal(before);
    });
  }
});
