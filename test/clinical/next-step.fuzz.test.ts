import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { nextStep } from '../../src/clinical/next-step.js';
import { always, oddity, value } from '../support/fuzz.js';
import * as leaflet from './expected-levels.js';

type Step = ReturnType<typeof nextStep>;

/** The page gives what it likes: types hold nobody back at run time. */
const ask = (answers: unknown): Step => nextStep(answers as Parameters<typeof nextStep>[0]);

/** The step, or the name of what is thrown; throws if that is no clear refusal. */
const tryStep = (answers: unknown): Step | 'refused' => {
  try {
    return ask(answers);
  } catch (error) {
    expect(error).to.be.instanceOf(TypeError);
    expect((error as Error).message).to.match(/^nextStep: no valid (answers|gate|pick|signs): /);
    return 'refused';
  }
};

const picks = leaflet.floors.map(([pick]) => pick);
const signs = [...new Set(leaflet.rows.map(([, sign]) => sign))];
const names = Object.getOwnPropertyNames(Object.prototype);

const junk = fc.oneof(
  value,
  oddity,
  fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
  fc.constantFrom<unknown>(...leaflet.gate, ...picks, ...signs, ...names),
);
const some = <T>(ids: readonly T[], maxLength = 3): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...ids), { maxLength });

/** Answers as a checker gives them: to some questions or all, the signs from the pick's own list. */
const sensible = fc.constantFrom(...picks).chain((pick) => {
  const own = leaflet.rows.filter(([of]) => of === pick).map(([, sign]) => sign);
  return fc.record(
    {
      gate: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some(leaflet.gate)),
      pick: fc.constant(pick),
      signs: some(own),
    },
    { requiredKeys: [] },
  );
});

const shapeOf = (step: Step): string => {
  if ('ask' in step) {
    expect(step.choices.length).to.be.above(3);
    return step.ask;
  }
  expect(leaflet.levels).to.include(step.level);
  return step.level;
};

/** What the leaflet says, where everything that counts was among the choices; else nothing. */
const leafletSays = (given: Readonly<Record<string, unknown>>): string | undefined => {
  const list = (name: string, known: readonly unknown[]) => {
    const ids = given[name];
    return Array.isArray(ids) && Array.from<unknown>(ids).every((id) => known.includes(id))
      ? (ids as unknown[])
      : undefined;
  };
  const gate = list('gate', leaflet.gate);
  if (!gate || gate.length) return gate && 'emergency';
  const floor = leaflet.floors.find(([pick]) => pick === given['pick'])?.[1];
  const rows = leaflet.rows.filter(([pick]) => pick === given['pick']);
  const ticked = list(
    'signs',
    rows.map(([, sign]) => sign),
  );
  const told = rows.filter(([, sign]) => ticked?.includes(sign)).map(([, , level]) => level);
  return ticked && leaflet.levels.findLast((level) => [floor, ...told].includes(level));
};

describe('nextStep, whatever it is given', () => {
  always('asks, answers or refuses clearly: anything', junk, 1500, (given) => {
    const step = tryStep(given);
    // an object that knows nothing of the questions is asked the first
    if (step !== 'refused') expect(shapeOf(step)).to.match(/gate|pick|signs|emergency/);
  });

  always(
    'asks, answers or refuses clearly: anything in place of an answer',
    fc.record(
      {
        gate: fc.oneof(junk, fc.array(junk, { maxLength: 3 }), fc.constant([])),
        pick: fc.oneof(junk, fc.constantFrom(...picks)),
        signs: fc.oneof(junk, fc.array(junk, { maxLength: 3 }), some(signs)),
      },
      { requiredKeys: [] },
    ),
    1500,
    (given) => {
      const step = tryStep(given);
      if (step !== 'refused') shapeOf(step);
    },
  );

  /** Puts something malformed into sensible answers, at one place. */
  const spoilt = fc
    .tuple(sensible, fc.constantFrom('gate', 'pick', 'signs'), junk, fc.boolean(), fc.nat(3))
    .map(([answers, where, thing, inside, at]) => {
      const list = where === 'pick' ? undefined : answers[where as 'gate'];
      const wrong = inside && list ? list.toSpliced(at, 0, thing as never) : thing;
      return { ...answers, [where]: wrong };
    });

  const steps = { refused: 0, asked: 0, answered: 0 };

  always(
    'answers as the leaflet does, or not at all: no mistake is left out',
    spoilt,
    1500,
    (all) => {
      const step = tryStep(all);
      if (step === 'refused') steps.refused += 1;
      else if ('ask' in step) steps.asked += 1;
      else {
        steps.answered += 1;
        expect(step.level).to.equal(leafletSays(all));
      }
      if (leafletSays(all)) expect(step).to.have.property('level');
    },
  );

  it('was often refused, and often not, so that this tells something', () => {
    for (const times of Object.values(steps)) expect(times).to.be.above(150);
  });
});
