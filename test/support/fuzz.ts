/** Whatever a page, a site builder or an address may hold, and what has to be so all the same. */
import * as fc from 'fast-check';
import { en } from '../../src/locales/en.js';
import type { AcuChecker } from '../../src/index.js';
import { everything, seen, settled } from './reading.js';
import { uncaught } from './uncaught.js';

/** Always the same ones, so that what passes today passes tomorrow; a failure names its own. */
const seeds = [5, 20_261_126];

/** Tests that something is so for everything that can be thought up, as often for each seed. */
export const always = <T>(
  title: string,
  given: fc.Arbitrary<T>,
  runs: number,
  check: (given: T) => Promise<void> | void,
): void => {
  for (const seed of seeds) {
    it(`${title}: ${runs} times, seed ${seed}`, function fuzz() {
      this.timeout(30_000);
      return fc.assert(
        fc.asyncProperty(given, async (each) => check(each)),
        // on a failure time for smaller examples, and no silence where there was none for all
        { seed, numRuns: runs, interruptAfterTimeLimit: 25_000, markInterruptAsFailure: true },
      );
    });
  }
};

/** Texts that have broken something somewhere. */
const nasty = [
  '',
  ' \n\t ',
  '\0',
  '\u202E\u200F\uFEFF',
  '\uD800',
  '{number}',
  '{name} {pick}',
  '$& $1 $$',
  '"\'><img src=x onerror=alert(1)>',
  '</acu-aftercare><script>alert(1)</script>',
  '<!--',
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  '//[',
  'http://[::',
  '999/112',
  '+()',
  '١٢٣',
  '-1',
  '1e3',
  '%',
  '%E0%A4%A',
  'x'.repeat(5000),
  '0 '.repeat(500),
  '👩🏽‍⚕️'.repeat(50),
];

/** What a program writes where it has nothing to say. */
const slips = ['undefined', 'null', 'NaN', '[object Object]', 'true', 'false', '0'];

const values = [
  'GB',
  'ie',
  'GB-NIR',
  'dark',
  'checker',
  '3',
  '020 7946 0000',
  'burn fatigue',
  'en',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(...nasty),
);

/** A text that a person can be shown as it is. */
export const shownText = anyText.filter((text) => !broken.test(text));

/** Any text, sensible ones among them. */
export const text = fc.oneof(anyText, fc.constantFrom(...slips), fc.constantFrom(...values));

/** Any value that a script can hand over, a text or not. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.double(),
  fc.array(text, { maxLength: 3 }),
  fc.constantFrom<unknown>(undefined, null, true, 0n, {}, [null], new Date(NaN), () => 'burn'),
);

/** Values that cannot even be written down. */
export const oddity: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  Symbol('burn'),
  Object.create(null),
  [Symbol('burn')],
  {
    toString: () => {
      throw new Error('not to be read');
    },
  },
);

/** Marks that something was put together wrongly. */
const broken = /undefined|null|NaN|\[object|[{}]/;

const [before = '', after = ''] = en.emergencyLine.split('{number}');

const number = new RegExp(`^(${en.localEmergency}|\\+?[\\d\\s.()/-]+((ext\\.?|x) ?\\d+)?)$`, 'i');

/** What is wrong with the line that stays on every view; nothing, if all is well. */
const troubleWithLine = (part: AcuChecker): string => {
  const line = part.shadowRoot!.querySelector<HTMLElement>('[part=footer] > p');
  const said = line?.textContent ?? 'no line';
  const isShown = line?.checkVisibility({ visibilityProperty: true }) && line.offsetHeight > 9;
  const whom = said.slice(before.length, said.length - after.length);
  const isWhole = said.startsWith(before) && said.endsWith(after) && number.test(whom);
  return isShown && isWhole ? '' : `${part.localName} says: ${said}`;
};

/** The parts that are on show. */
export const partsIn = (root: Element): readonly AcuChecker[] =>
  seen('part', everything<AcuChecker>(root, 'acu-checker, acu-side-effects'));

/** Throws unless every part says whom to call, and nothing in it is put together wrongly. */
export const expectSound = (root: Element, parts = partsIn(root)): void => {
  const troubles = [
    ...parts.map(troubleWithLine),
    // all of its own words, on show or not; what the page puts into its slots is not among them
    ...parts.map(({ shadowRoot }) => broken.exec(shadowRoot!.textContent)?.[0] ?? ''),
    ...parts.flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('[aria-label]')]
        .map((each) => each.getAttribute('aria-label')!)
        .filter((label) => !label.trim() || broken.test(label)),
    ),
  ].filter(Boolean);
  if (troubles.length) throw new Error(troubles.join('\n'));
};

/** What nobody caught; throws if there is something, once all is quiet. */
export const watch = (): (() => Promise<void>) => {
  const thrown = uncaught();
  return async () => {
    await settled();
    if (thrown.length) throw new Error(`uncaught: ${thrown.join('\n')}`);
  };
};
