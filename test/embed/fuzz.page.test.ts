import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { AcuChecker } from '../../src/index.js';
import '../../src/index.js';
import { warnings } from '../support/console.js';
import { allEntries } from '../support/entries.js';
import { always, expectSound, text, watch } from '../support/fuzz.js';
import { place, setAddress } from '../support/page.js';
import { everything, settled, visibleText } from '../support/reading.js';
import { undoLater } from '../support/undo.js';

const openOnes = (root: Element): string[] =>
  everything(root, '[part=trigger][aria-expanded=true]').map(({ id }) => id.slice(4));

/** Anything behind the `#` of an address: what is like the name of an entry among it. */
const hash = fc.oneof(
  text,
  text.map((any) => `acu-${any}`),
  fc.constantFrom(...allEntries).map((id) => `acu-${id}`),
  fc
    .tuple(fc.constantFrom(...allEntries), fc.constantFrom('%20', '?', '#', '%', ' ', ':~:text=a'))
    .map(([id, more]) => `acu-${id}${more}`),
  fc.constantFrom(...allEntries),
  fc.constantFrom('acu-', 'acu-acu-burn', 'ACU-BURN', 'acu-Burn', 'acu-%62urn', 'panel-burn'),
);

let page: HTMLElement;
let expectCaught: () => Promise<void>;
beforeEach(async () => {
  page = await place<HTMLElement>('<div></div>');
  expectCaught = watch();
  undoLater(warnings().restore);
});

describe('whatever the address holds', () => {
  after(() => setAddress(''));

  always('an entry opens, or none, and the whole stands', hash, 25, async (behind) => {
    setAddress('');
    page.innerHTML = '<acu-aftercare></acu-aftercare>';
    await settled();
    const wanted = () => allEntries.filter((id) => location.hash === `#acu-${id}`);

    location.hash = behind;
    dispatchEvent(new Event('hashchange'));
    await settled();
    expect(openOnes(page)).to.deep.equal(wanted());
    expectSound(page);

    page.innerHTML = '<acu-aftercare></acu-aftercare>';
    await settled();
    expect(openOnes(page)).to.deep.equal(wanted());
    expectSound(page);
    await expectCaught();
  });
});

const slots = ['intro', 'footer', ...allEntries, '', 'none', 'toString'] as const;

const tags = [
  'p',
  'br',
  'div',
  'img',
  'svg',
  'slot',
  'style',
  'template',
  'details',
  'form',
  'input',
  'h2',
  'acu-aftercare',
  'acu-checker',
  'acu-side-effects',
  'acu-unknown',
] as const;

interface Given {
  readonly tag: string;
  readonly slot: string;
  readonly lang: string;
  readonly hidden: boolean;
  readonly inside: readonly (Given | string)[];
}

/** What a page can put into the tag, deep and in any place. */
const { given } = fc.letrec<{ given: Given; inside: Given | string }>((tie) => ({
  inside: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('given')),
  given: fc.record({
    tag: fc.constantFrom(...tags),
    slot: fc.constantFrom(...slots),
    lang: fc.constantFrom('', 'en', 'ar', 'xx'),
    hidden: fc.boolean(),
    inside: fc.array(tie('inside'), { maxLength: 3 }),
  }),
}));

const build = (what: Given | string): Node => {
  if (typeof what === 'string') return document.createTextNode(what);
  const element = document.createElement(what.tag);
  element.slot = what.slot;
  element.lang = what.lang;
  element.hidden = what.hidden;
  element.append(...what.inside.map(build));
  return element;
};

const isPart = (element: Element): element is AcuChecker =>
  element.matches('acu-checker, acu-side-effects');

describe('whatever a page puts into the tag', () => {
  for (const tag of ['acu-aftercare', 'acu-side-effects', 'acu-checker']) {
    always(
      `${tag} stands and says whom to call, also when it is changed and taken out`,
      fc.tuple(fc.array(fc.oneof(given, text), { maxLength: 4 }), given),
      12,
      async ([first, later]) => {
        page.innerHTML = `<${tag}></${tag}>`;
        const element = page.firstElementChild!;
        element.append(...first.map(build));
        await settled();
        element.prepend(build(later));
        await settled();
        // what the page has put in, it may have hidden too
        const own = [element, ...element.shadowRoot!.children].filter(isPart);
        if (own.length) expectSound(page, own);
        element.replaceChildren();
        await settled();
        expectSound(page);
        expect(visibleText(page).length).to.be.above(100);
        await expectCaught();
      },
    );
  }
});
