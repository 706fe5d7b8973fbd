import * as fc from 'fast-check';
import type { AcuAftercare } from '../../src/index.js';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { warnings } from '../support/console.js';
import {
  always,
  expectSound,
  oddity,
  partsIn,
  shownText,
  text,
  value,
  watch,
} from '../support/fuzz.js';
import { place } from '../support/page.js';
import { inTurn, settled } from '../support/reading.js';
import { undoLater } from '../support/undo.js';

/** Everything that a page can set; the first is shown to people as it is. */
const names = [
  ['clinic-name', 'clinicName'],
  ['clinic-phone', 'clinicPhone'],
  ['clinic-url', 'clinicUrl'],
  ['region', 'region'],
  ['emergency-number', 'emergencyNumber'],
  ['urgent-number', 'urgentNumber'],
  ['crisis-number', 'crisisNumber'],
  ['only', 'only'],
  ['effects', 'effects'],
  ['theme', 'theme'],
  ['heading-level', 'headingLevel'],
] as const;

const own = '<acu-checker></acu-checker><acu-side-effects></acu-side-effects>';

const settings = <T>(name: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(names.map(([key], i) => [key, i ? other : name])), {
    requiredKeys: [],
  });

/** Asks the checker, where there is one, about a burn, so that everything set has been used. */
const ask = async (whole: AcuAftercare, sign: string): Promise<void> => {
  const parts = partsIn(whole);
  const checker = parts.find(({ localName }) => localName === 'acu-checker');
  whole.start('burn');
  const click = async (selector: string) => {
    checker?.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await checker?.updateComplete;
  };
  await checker?.updateComplete;
  await inTurn(['.none', '.primary', sign, '.primary'], click);
  const heading = checker?.shadowRoot!.querySelector('[part=answer] :is(h3, h4, h5)');
  const wanted = sign === '.none' ? en.answer.headings['call-clinic'] : en.answer.headings.urgent;
  if (checker && heading?.textContent !== wanted) throw new Error(`not ${wanted}`);
};

describe('whatever a page sets, the whole stands and says whom to call', () => {
  let page: HTMLElement;
  let expectCaught: () => Promise<void>;
  beforeEach(async () => {
    page = await place<HTMLElement>('<div></div>');
    expectCaught = watch();
    undoLater(warnings().restore);
  });

  const expectUsable = async (whole: AcuAftercare) => {
    await settled();
    expectSound(whole);
    await ask(whole, '.none');
    expectSound(whole);
    await ask(whole, 'label');
    expectSound(whole);
    await expectCaught();
  };

  for (const [what, inside] of [
    ['ready-made', ''],
    ['with its parts inside', own],
  ] as const) {
    always(
      `by attributes, ${what}`,
      fc.tuple(settings(shownText, text), text),
      12,
      async ([given, lang]) => {
        const whole = document.createElement('acu-aftercare');
        whole.innerHTML = inside;
        whole.lang = lang;
        for (const [name, set] of Object.entries(given)) whole.setAttribute(name, set!);
        page.replaceChildren(whole);
        await expectUsable(whole);
      },
    );
  }

  for (const [what, given] of [
    ['properties', settings<unknown>(fc.oneof(shownText, value), value)],
    ['properties that cannot be written down', settings<unknown>(oddity, fc.oneof(oddity, value))],
  ] as const) {
    always(`by ${what}`, given, 12, async (all) => {
      const whole = document.createElement('acu-aftercare');
      page.replaceChildren(whole);
      for (const [name, property] of names) {
        if (name in all) Object.assign(whole, { [property]: all[name] });
      }
      await expectUsable(whole);
    });
  }
});
