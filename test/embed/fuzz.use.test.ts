import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { AcuAftercare, AcuChecker } from '../../src/index.js';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { CheckerModel } from '../support/checker-model.js';
import { warnings } from '../support/console.js';
import { allEntries, unwanted } from '../support/entries.js';
import { always, expectSound, partsIn, text, watch } from '../support/fuzz.js';
import { place } from '../support/page.js';
import { inTurn, settled } from '../support/reading.js';
import { replace, undoLater } from '../support/undo.js';
import { answers } from '../support/whole.js';

const own = '<acu-checker></acu-checker><acu-side-effects></acu-side-effects>';

interface Stage {
  readonly page: HTMLElement;
  readonly whole: AcuAftercare;
  readonly checker: AcuChecker;
  readonly accordion: AcuChecker;
  readonly model: CheckerModel;
}

type Step = (stage: Stage) => Promise<void> | void;

const button = (part: AcuChecker, name: string): HTMLElement | undefined =>
  [...part.shadowRoot!.querySelectorAll<HTMLElement>('.body ~ * button')].find(
    (each) => each.textContent.trim() === name,
  );

/** Presses a button of the checker, where it is. */
const pressing =
  (name: string, then: (model: CheckerModel) => void = () => undefined): Step =>
  ({ checker, model }) => {
    const found = button(checker, name);
    found?.click();
    if (found) then(model);
  };

const clickRow =
  (row: number): Step =>
  ({ checker, model }) => {
    const rows = checker.shadowRoot!.querySelectorAll('label');
    [...rows].at(row % rows.length)?.click();
    model.click(row);
  };

const back = pressing(en.checker.back, (model) => model.back());
const next = pressing(en.checker.next, (model) => model.next());

/** What a person does, whatever is on show. */
const people = fc.oneof(
  { weight: 8, arbitrary: fc.nat(17).map((row): readonly Step[] => [clickRow(row)]) },
  { weight: 6, arbitrary: fc.constant([next]) },
  // the last row is "None of these": without it few would come far
  { weight: 8, arbitrary: fc.constant([clickRow(-1), next]) },
  { weight: 5, arbitrary: fc.nat(17).map((row) => [clickRow(row), next]) },
  // after another thought
  { weight: 3, arbitrary: fc.nat(17).map((row) => [back, back, clickRow(row), next]) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        pressing(en.checker.start, (model) => model.start()),
        back,
        pressing(en.answer.restart, (model) => model.start()),
        pressing(en.answer.copy),
        pressing(en.answer.print),
        pressing(en.answer.share),
      ].map((step) => [step]),
    ),
  },
);

const entry =
  (id: string): Step =>
  ({ accordion }) =>
    accordion.shadowRoot!.querySelector<HTMLElement>(`#acu-${id}`)!.click();

const checkThis =
  (id: string): Step =>
  ({ accordion, model }) => {
    const panel = accordion.shadowRoot!.querySelector(`#panel-${id}`)!;
    [...panel.querySelectorAll('button')]
      .find((each) => each.textContent.trim() === en.accordion.check)!
      .click();
    model.start(id);
  };

const readMore: Step = ({ checker, model }) => {
  const { about } = model;
  const name = about && about !== 'something-else' && en.effects[about as 'burn'].name;
  const found = name && button(checker, en.answer.read.replace('{name}', name));
  expect(Boolean(found)).to.equal(Boolean(name));
  if (found) found.click();
};

/** What a page's script does meanwhile. */
const scripts = fc.oneof(
  fc
    .oneof(text, fc.constantFrom(...unwanted, undefined))
    .map((pick): Step => ({ whole, model }) => {
      whole.start(pick);
      model.start(pick);
    }),
  fc.tuple(fc.constantFrom('show', 'hide'), fc.oneof(text, fc.constantFrom(...allEntries))).map(
    ([method, id]): Step =>
      ({ whole }) =>
        whole[method as 'show'](id),
  ),
  fc
    .tuple(
      fc.constantFrom('region', 'clinic-phone', 'crisis-number', 'theme', 'heading-level', 'lang'),
      text,
    )
    .map(
      ([name, value]): Step =>
        ({ whole }) =>
          whole.setAttribute(name, value),
    ),
  fc.constantFrom<Step>(
    ({ whole, model }) => {
      whole.restart();
      model.start();
    },
    ({ whole }) => whole.expandAll(),
    ({ whole }) => whole.collapseAll(),
    ({ page, whole }) => page.append(whole),
    async ({ page, whole }) => {
      whole.remove();
      await settled();
      page.append(whole);
    },
    ({ whole, model }) => {
      // what is called while it is away counts when it is back
      const page = whole.parentElement!;
      whole.remove();
      whole.start('burn');
      model.start('burn');
      page.append(whole);
    },
  ),
);

const readers = fc
  .oneof(
    fc.constantFrom(...allEntries).map(entry),
    fc.constantFrom(...unwanted).map(checkThis),
    fc.constant(readMore),
  )
  .map((step) => [step]);

const steps = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: people },
    { weight: 2, arbitrary: readers },
    { weight: 1, arbitrary: scripts.map((step): readonly Step[] => [step]) },
  ),
  { minLength: 10, maxLength: 40, size: 'max' },
);

/** Throws unless the checker shows what the leaflet says, and nothing is broken. */
const expectAsModel = (
  { whole, checker, accordion, model }: Stage,
  heard: readonly string[],
): void => {
  const root = checker.shadowRoot!;
  const heading = root.querySelector(':is([part=question], [part=answer]) :is(h3, h4, h5)');
  expect(heading?.textContent ?? 'none').to.equal(model.heading);
  const inputs = [...root.querySelectorAll('input')].map(({ checked }) => checked);
  expect(inputs).to.deep.equal(model.ticks);
  expect(heard).to.deep.equal(model.answers);
  expectSound(whole, [checker, accordion]);
};

describe('whatever a person and a page do, one after the other', () => {
  const reached = new Set<string>();

  beforeEach(() => {
    undoLater(warnings().restore);
    replace(window, 'print', () => undefined);
    replace(navigator, 'share', () => Promise.reject(new Error('no')));
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('no')) });
  });

  for (const [what, inside] of [
    ['ready-made', ''],
    ['with its parts inside', own],
  ] as const) {
    always(`the answer is the leaflet’s, ${what}`, steps, 20, async (all) => {
      const page = await place<HTMLElement>('<div></div>');
      const expectCaught = watch();
      page.innerHTML = `<acu-aftercare>${inside}</acu-aftercare>`;
      await settled();
      const whole = page.firstElementChild as AcuAftercare;
      const [checker, accordion] = partsIn(whole) as [AcuChecker, AcuChecker];
      const model = new CheckerModel();
      const stage = { page, whole, checker, accordion, model };
      const heard = answers(page);
      await inTurn(all.flat(), async (step) => {
        await step(stage);
        await whole.updateComplete;
        await checker.updateComplete;
        expectAsModel(stage, heard);
      });
      model.answers.forEach((level) => reached.add(level));
      await expectCaught();
      page.remove();
    });
  }

  it('every answer was reached', () => {
    expect([...reached].toSorted()).to.deep.equal([
      'call-clinic',
      'emergency',
      'expected',
      'urgent',
    ]);
  });
});
