import { expect } from '@open-wc/testing';
import type { AcuAftercare, AcuChecker, AcuSideEffects } from '../../src/index.js';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { openEntries } from '../support/accordion.js';
import { question } from '../support/checker.js';
import { allEntries, nameOf } from '../support/entries.js';
import { place } from '../support/page.js';
import { blocking, parsePage } from '../support/parsing.js';
import { settled, visibleText } from '../support/reading.js';
import { uncaught } from '../support/uncaught.js';

type Called<T> = readonly [called: string, call: (element: T) => void, then: unknown];

/** What a page calls before the tag is anywhere, and the entries that are open once it is. */
const ofAccordion: readonly Called<AcuAftercare | AcuSideEffects>[] = [
  ['show', (it) => it.show('burn'), [nameOf('burn')]],
  [
    'show twice',
    (it) => ['burn', 'bruising'].forEach((id) => it.show(id)),
    [nameOf('bruising'), nameOf('burn')],
  ],
  [
    'show, show, hide',
    (it) => {
      it.show('burn');
      it.show('bruising');
      it.hide('burn');
    },
    [nameOf('bruising')],
  ],
  ['expandAll', (it) => it.expandAll(), allEntries.map(nameOf)],
  [
    'expandAll, collapseAll',
    (it) => {
      it.expandAll();
      it.collapseAll();
    },
    [],
  ],
  [
    'collapseAll, show',
    (it) => {
      it.collapseAll();
      it.show('burn');
    },
    [nameOf('burn')],
  ],
];

/** What is asked then, and how far a person is. */
const ofChecker: readonly Called<AcuAftercare | AcuChecker>[] = [
  ['start', (it) => it.start(), 'Question 1 of 3'],
  ['start with a pick', (it) => it.start('burn'), 'Question 1 of 2'],
  ['restart', (it) => it.restart(), 'Question 1 of 3'],
  [
    'start with a pick, restart',
    (it) => {
      it.start('burn');
      it.restart();
    },
    'Question 1 of 3',
  ],
];

const entries = (root: Element): string[] =>
  openEntries(root).map((line) => allEntries.map(nameOf).find((name) => line.startsWith(name))!);

const progress = (root: Element): string | undefined =>
  question(root).includes(en.questions.gate.title)
    ? /Question \d of \d/.exec(visibleText(root))?.[0]
    : 'no question';

/** A tag that a script has made, with what stands in it. */
const made =
  (tag: string, inside = '') =>
  (): Element => {
    const element = document.createElement(tag);
    element.innerHTML = inside;
    return element;
  };

const parts = '<acu-checker></acu-checker><div><acu-side-effects></acu-side-effects></div>';

const wholes = {
  'the whole': made('acu-aftercare'),
  'the whole with its parts inside': made('acu-aftercare', parts),
};

/** What is called counts for a tag that is nowhere yet, and for one that is away for a while. */
const counts = <T>(
  who: string,
  make: () => Element,
  calls: readonly Called<T>[],
  read: (root: Element) => unknown,
): void => {
  for (const [called, call, then] of calls) {
    it(`${who}: ${called}`, async () => {
      const page = await place<HTMLElement>('<main></main>');
      const thrown = uncaught();
      const element = make();
      call(element as T);
      page.append(element);
      await settled();
      expect(read(element)).to.deep.equal(then);
      expect(thrown).to.deep.equal([]);
    });

    it(`${who}, which is away for a while: ${called}`, async () => {
      const page = await place<HTMLElement>('<main></main>');
      const element = make();
      page.append(element);
      await settled();
      element.remove();
      await settled();
      call(element as T);
      await settled();
      page.append(element);
      await settled();
      expect(read(element)).to.deep.equal(then);
    });
  }
};

describe('what is called before the tag is on the page counts once it is', () => {
  for (const [who, make] of Object.entries(wholes)) {
    counts(who, make, ofAccordion, entries);
    counts(who, make, ofChecker, progress);
  }
  counts('the accordion alone', made('acu-side-effects'), ofAccordion, entries);
  counts('the checker alone', made('acu-checker'), ofChecker, progress);

  it('the whole, put into a page that is still being read: the built file', async () => {
    const { document, write, end } = parsePage();
    await write(`<!doctype html><title>A clinic</title>${blocking}`);
    await write('<main></main>');
    const whole = document.createElement('acu-aftercare');
    whole.show('burn');
    document.querySelector('main')!.append(whole);
    whole.start('bruising');
    await settled();
    await end();
    expect(entries(whole)).to.deep.equal([nameOf('burn')]);
    expect(progress(whole)).to.equal('Question 1 of 2');
  });

  for (const [who, make] of Object.entries(wholes)) {
    it(`${who}: in the order in which it is called`, async () => {
      const page = await place<HTMLElement>('<main></main>');
      const whole = make() as AcuAftercare;
      whole.show('burn');
      whole.start('bruising');
      whole.hide('burn');
      whole.restart();
      whole.show('headache');
      page.append(whole);
      whole.hide('headache');
      whole.show('fatigue');
      await settled();
      expect(entries(whole)).to.deep.equal([nameOf('fatigue')]);
      expect(progress(whole)).to.equal('Question 1 of 3');
    });
  }

  it('a checker alone, long before it is put there', async () => {
    const thrown = uncaught();
    const page = await place<HTMLElement>('<main></main>');
    const checker = document.createElement('acu-checker');
    checker.start('burn');
    await settled();
    page.append(checker);
    await settled();
    expect(thrown).to.deep.equal([]);
    expect(progress(checker)).to.equal('Question 1 of 2');
  });
});
