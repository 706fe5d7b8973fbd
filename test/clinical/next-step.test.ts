import { expect } from '@open-wc/testing';
import { nextStep } from '../../src/clinical/next-step.js';
import { gate, picks, signs } from '../../src/clinical/signs.js';
import * as leaflet from './expected-levels.js';

type Step = ReturnType<typeof nextStep>;

/** The page gives what it likes: types hold nobody back at run time. */
const ask = (answers: unknown): Step => nextStep(answers as Parameters<typeof nextStep>[0]);

const { totals } = leaflet;
const gateIds: readonly string[] = leaflet.gate;
const pickIds: readonly string[] = leaflet.floors.map(([pick]) => pick);
const signIds: readonly string[] = [...new Set(leaflet.rows.map(([, sign]) => sign))];
const rank = (level: string) => leaflet.levels.findIndex((known) => known === level);
const MINUTE = 60_000;

/** Each pick with its signs as shown, and again with the most serious first. */
const lists = leaflet.floors.map(([pick, floor]) => {
  const shown = leaflet.rows.filter(([of]) => of === pick);
  const serious = shown.toSorted(([, , one], [, , other]) => rank(other) - rank(one));
  return { pick, floor, shown: shown.map(([, sign]): string => sign), serious };
});
type List = (typeof lists)[number];

/** A step in one line: cheap to compare half a million times, and readable when it differs. */
function say(step: Step): string {
  if ('ask' in step) return `ask ${step.ask}: ${step.choices.join(' ')}`;
  const pick = 'pick' in step ? `; pick ${String(step.pick)}` : '';
  return `${step.level}: ${step.because.join(' ')}${pick}`;
}

/** The same line, from the leaflet. */
function leafletSays({ pick, floor, serious }: List, ticked: readonly string[]): string {
  const told = serious.filter(([, sign]) => ticked.includes(sign));
  const worst = Math.max(rank(floor), ...told.map(([, , level]) => rank(level)));
  return `${leaflet.levels[worst] ?? ''}: ${told.map(([, sign]) => sign).join(' ')}; pick ${pick}`;
}

function* subsets(ids: readonly string[]): Generator<readonly string[]> {
  for (let mask = 0; mask < 2 ** ids.length; mask += 1) {
    yield ids.filter((_, place) => mask & (1 << place));
  }
}

function* everySubset(): Generator<{ list: List; ticked: readonly string[]; turn: number }> {
  for (const list of lists) {
    let turn = 0;
    for (const ticked of subsets(list.shown)) yield { list, ticked, turn: turn++ };
  }
}

/** Compares without chai, which is slow; the first five differences say enough. */
class Tally {
  count = 0;
  readonly differ: string[] = [];

  same(answers: unknown, wanted: string): void {
    this.count += 1;
    const got = say(ask(answers));
    if (got === wanted || this.differ.length === 5) return;
    this.differ.push(`${JSON.stringify(answers)} → ${got} (leaflet: ${wanted})`);
  }

  expectAll(count: number): void {
    expect(this.differ).to.deep.equal([]);
    expect(this.count).to.equal(count);
  }
}

const asksGate = `ask gate: ${gateIds.join(' ')}`;

describe('the table typed from the leaflet', () => {
  it('is whole', () => {
    expect(gateIds).to.have.lengthOf(totals.gate);
    expect(new Set(pickIds)).to.have.lengthOf(totals.picks);
    expect(leaflet.rows).to.have.lengthOf(totals.rows);
    expect(new Set(leaflet.rows.map(([pick, sign]) => `${pick} ${sign}`))).to.have.lengthOf(144);
    expect(signIds).to.have.lengthOf(totals.signs);
  });

  it('gives a sign the same level on every pick', () => {
    const levelled = new Set(leaflet.rows.map(([, sign, level]) => `${sign} ${level}`));
    expect(levelled).to.have.lengthOf(totals.signs);
  });

  it('ends every list with the same four signs', () => {
    const four = ['severe-new-pain', 'limb-weakness', 'fever', 'pregnancy-concern'];
    for (const { pick, shown } of lists) expect(shown.slice(-4), pick).to.deep.equal(four);
  });

  it('has the gate, picks and signs of the product, no fewer and no more', () => {
    expect(Object.keys(gate)).to.deep.equal(gateIds);
    expect(Object.keys(picks)).to.deep.equal(pickIds);
    expect(Object.keys(signs)).to.have.members(signIds);
  });
});

describe('spoken examples', () => {
  const open = { gate: [] };
  const examples = [
    [
      'Chest tightness in the session, gone by now',
      { gate: ['chest-or-breath'] },
      { level: 'emergency', because: ['chest-or-breath'] },
    ],
    [
      'A bruise, and one side of the face droops: the bruise is not asked about',
      { gate: ['stroke-signs'], pick: 'bruising', signs: [] },
      { level: 'emergency', because: ['stroke-signs'] },
    ],
    [
      'A bruise and nothing else',
      { ...open, pick: 'bruising', signs: [] },
      { level: 'expected', because: [], pick: 'bruising' },
    ],
    [
      'A bruise that is still there after 2 weeks',
      { ...open, pick: 'bruising', signs: ['bruise-2-weeks'] },
      { level: 'call-clinic', because: ['bruise-2-weeks'], pick: 'bruising' },
    ],
    [
      'A bruise, on a blood thinner',
      { ...open, pick: 'bruising', signs: ['health-risk'] },
      { level: 'call-clinic', because: ['health-risk'], pick: 'bruising' },
    ],
    [
      'A spreading bruise, on a blood thinner',
      { ...open, pick: 'bruising', signs: ['health-risk', 'thinner-large-bruise'] },
      { level: 'urgent', because: ['thinner-large-bruise', 'health-risk'], pick: 'bruising' },
    ],
    [
      'Sore for 4 days, cannot use the arm, feverish, and a needle broke off',
      {
        ...open,
        pick: 'soreness',
        signs: ['fever', 'stops-use', 'sore-3-days', 'needle-broken'],
      },
      {
        level: 'emergency',
        because: ['needle-broken', 'fever', 'sore-3-days', 'stops-use'],
        pick: 'soreness',
      },
    ],
    [
      'Sore after needles in the upper back, and a new cough',
      { ...open, pick: 'soreness', signs: ['lung-area'] },
      { level: 'urgent', because: ['lung-area'], pick: 'soreness' },
    ],
    [
      'Tired and thinking of suicide',
      { ...open, pick: 'fatigue', signs: ['not-coping'] },
      { level: 'urgent', because: ['not-coping'], pick: 'fatigue' },
    ],
    [
      'Fainted in the chair, fully oneself again',
      { ...open, pick: 'lightheadedness', signs: ['fainted'] },
      { level: 'call-clinic', because: ['fainted'], pick: 'lightheadedness' },
    ],
    [
      'Fainted lying down, fully oneself again',
      { ...open, pick: 'lightheadedness', signs: ['fainted-lying'] },
      { level: 'urgent', because: ['fainted-lying'], pick: 'lightheadedness' },
    ],
    [
      'Tingling and nothing else',
      { ...open, pick: 'tingling', signs: [] },
      { level: 'call-clinic', because: [], pick: 'tingling' },
    ],
    [
      'A burn and nothing else',
      { ...open, pick: 'burn', signs: [] },
      { level: 'call-clinic', because: [], pick: 'burn' },
    ],
    [
      'A headache, pregnant, and the baby moves less',
      { ...open, pick: 'headache', signs: ['pregnancy-concern'] },
      { level: 'urgent', because: ['pregnancy-concern'], pick: 'headache' },
    ],
    [
      'Something else, and nothing on the list',
      { ...open, pick: 'something-else', signs: [] },
      { level: 'call-clinic', because: [], pick: 'something-else' },
    ],
  ] as const;

  for (const [spoken, answers, advice] of examples) {
    it(`${spoken}: ${advice.level}`, () => {
      expect(ask(answers)).to.deep.equal(advice);
    });
  }
});

describe('each row of the table', () => {
  for (const [pick, sign, level] of leaflet.rows) {
    it(`${pick} + ${sign}: ${level}`, () => {
      const advice = { level, because: [sign], pick };
      expect(ask({ gate: [], pick, signs: [sign] })).to.deep.equal(advice);
    });
  }

  for (const [pick, floor] of leaflet.floors) {
    it(`${pick} and none of the signs: ${floor}`, () => {
      const advice = { level: floor, because: [], pick };
      expect(ask({ gate: [], pick, signs: [] })).to.deep.equal(advice);
    });
  }

  for (const id of leaflet.gate) {
    it(`${id} at the gate: emergency`, () => {
      expect(ask({ gate: [id] })).to.deep.equal({ level: 'emergency', because: [id] });
    });
  }
});

describe('every subset of the signs of every pick', () => {
  it('with the gate open answers as the leaflet does: 167,104', () => {
    const tally = new Tally();
    for (const { list, ticked } of everySubset()) {
      tally.same({ gate: [], pick: list.pick, signs: ticked }, leafletSays(list, ticked));
    }
    tally.expectAll(totals.subsets);
  }).timeout(MINUTE);

  // Lists of up to 9 signs meet each gate id; in the three long ones the ids take turns.
  it('with the gate closed is an emergency because of the gate alone: 199,744', () => {
    const tally = new Tally();
    for (const { list, ticked, turn } of everySubset()) {
      const short = list.shown.length <= 9;
      const closedBy = gateIds.filter((_, place) => short || place === turn % gateIds.length);
      for (const id of closedBy) {
        tally.same({ gate: [id], pick: list.pick, signs: ticked }, `emergency: ${id}`);
      }
    }
    tally.expectAll(totals.closed);
  }).timeout(MINUTE);

  it('with the gate missing asks the gate: 167,104', () => {
    const tally = new Tally();
    for (const { list, ticked } of everySubset()) {
      tally.same({ pick: list.pick, signs: ticked }, asksGate);
    }
    tally.expectAll(totals.subsets);
  }).timeout(MINUTE);

  it('is 533,952 combinations in all', () => {
    expect(totals.subsets + totals.closed + totals.subsets).to.equal(totals.combinations);
  });

  it('gives 13 expected, 65 call-clinic, 93,010 urgent and 74,016 emergency', () => {
    const byLevel: Record<string, number> = {};
    for (const { list, ticked } of everySubset()) {
      const step = ask({ gate: [], pick: list.pick, signs: ticked });
      const level = 'level' in step ? step.level : step.ask;
      byLevel[level] = (byLevel[level] ?? 0) + 1;
    }
    expect(byLevel).to.deep.equal(totals.byLevel);
  }).timeout(MINUTE);
});

describe('every way to tick the gate', () => {
  // The gate decides first: what stands beside it is not even looked at.
  const beside: readonly [string, object][] = [
    ['nothing', {}],
    ['a pick and none of its signs', { pick: 'bruising', signs: [] }],
    ['a pick and a mild sign', { pick: 'bruising', signs: ['bruise-2-weeks'] }],
    ['the sign of another pick', { pick: 'bruising', signs: ['sleep-3-nights'] }],
    ['an unknown pick and sign', { pick: 'nonsense', signs: ['nonsense'] }],
    ['names every object has', { pick: '__proto__', signs: ['constructor'] }],
    ['wrong types', { pick: null, signs: 57 }],
  ];

  for (const [what, others] of beside) {
    it(`is an emergency beside ${what}: 2,047`, () => {
      const tally = new Tally();
      for (const ticked of subsets(gateIds)) {
        if (ticked.length === 0) continue;
        tally.same({ ...others, gate: ticked }, `emergency: ${ticked.join(' ')}`);
      }
      tally.expectAll(totals.gateTicks);
    });
  }

  it('gives the same answer in any order and for the same id twice: 2,047', () => {
    const tally = new Tally();
    for (const ticked of subsets(gateIds)) {
      if (ticked.length === 0) continue;
      const again = [...ticked.toReversed(), ...ticked];
      tally.same({ gate: again }, `emergency: ${ticked.join(' ')}`);
    }
    tally.expectAll(totals.gateTicks);
  });
});

describe('promises', () => {
  it('adding a tick never lowers the level: 1,356,992 added ticks', () => {
    const lowered: string[] = [];
    let added = 0;
    for (const { pick, shown } of lists) {
      const levelOf: number[] = [];
      for (const ticked of subsets(shown)) {
        const step = ask({ gate: [], pick, signs: ticked });
        levelOf.push('level' in step ? rank(step.level) : Number.NaN);
      }
      for (const [mask, level] of levelOf.entries()) {
        for (const [place, sign] of shown.entries()) {
          const more = mask | (1 << place);
          if (more === mask) continue;
          added += 1;
          const kept = (levelOf[more] ?? Number.NaN) >= level;
          if (!kept && lowered.length < 5) lowered.push(`${pick}, subset ${mask}, ${sign}`);
        }
      }
    }
    expect(lowered).to.deep.equal([]);
    expect(added).to.equal(totals.addedTicks);
  }).timeout(MINUTE);

  it('expected needs all three answers, and comes for no other', () => {
    const found: string[] = [];
    const tryOut = (answers: object) => {
      const step = ask(answers);
      if ('level' in step && step.level === 'expected') found.push(JSON.stringify(answers));
    };
    for (const first of [{}, { gate: [] }, ...gateIds.map((id) => ({ gate: [id] }))]) {
      tryOut(first);
      tryOut({ ...first, signs: [] });
      for (const pick of pickIds) tryOut({ ...first, pick });
    }
    for (const { list, ticked, turn } of everySubset()) {
      const later = { pick: list.pick, signs: ticked };
      tryOut(later);
      tryOut({ gate: [], ...later });
      tryOut({ gate: gateIds.filter((_, place) => place === turn % gateIds.length), ...later });
    }
    const all = [
      'worse-symptoms',
      'fatigue',
      'soreness',
      'bruising',
      'twitching',
      'lightheadedness',
      'emotional-release',
      'bleeding',
      'nausea',
      'headache',
      'skin-reaction',
      'sleep-change',
      'hot-or-cold',
    ];
    const wanted = all.map((pick) => JSON.stringify({ gate: [], pick, signs: [] }));
    expect(found).to.deep.equal(wanted);
  }).timeout(MINUTE);

  it('ticking in any order, or the same id twice, gives the same answer: 167,104', () => {
    const tally = new Tally();
    for (const { list, ticked } of everySubset()) {
      const again = [...ticked.toReversed(), ...ticked];
      tally.same({ gate: [], pick: list.pick, signs: again }, leafletSays(list, ticked));
    }
    tally.expectAll(totals.subsets);
  }).timeout(MINUTE);
});

describe('questions', () => {
  const gateQuestion = { ask: 'gate', choices: gateIds };
  const pickQuestion = { ask: 'pick', choices: pickIds };

  it('asks the gate first', () => {
    expect(ask({})).to.deep.equal(gateQuestion);
    expect(ask({ gate: undefined, pick: undefined, signs: undefined })).to.deep.equal(gateQuestion);
  });

  const early: readonly [string, object][] = [
    ['a pick', { pick: 'bruising' }],
    ['signs', { signs: ['fever'] }],
    ['a pick and none of its signs', { pick: 'bruising', signs: [] }],
    ['an unknown pick', { pick: 'nonsense' }],
    ['wrong types', { pick: null, signs: 57 }],
  ];
  for (const [what, answers] of early) {
    it(`asks the gate first although ${what} came early`, () => {
      expect(ask(answers)).to.deep.equal(gateQuestion);
      expect(ask({ ...answers, gate: undefined })).to.deep.equal(gateQuestion);
    });
  }

  it('then asks for the pick', () => {
    expect(ask({ gate: [] })).to.deep.equal(pickQuestion);
    expect(ask({ gate: [], pick: undefined })).to.deep.equal(pickQuestion);
  });

  for (const { pick, shown } of lists) {
    it(`then asks the ${shown.length} signs of ${pick}`, () => {
      const signsQuestion = { ask: 'signs', choices: shown };
      expect(ask({ gate: [], pick })).to.deep.equal(signsQuestion);
      expect(ask({ gate: [], pick, signs: undefined })).to.deep.equal(signsQuestion);
    });
  }
});

describe('bad input throws a TypeError that names the value', () => {
  /** What the engine says by itself when code trips over a value: not an answer to a mistake. */
  const tripped =
    /cannot (read|convert)|can't (access|convert)|is not (a function|iterable|an object)|serialize|circular/i;
  const anObject = /object|\{/i;

  function refused(answers: unknown, names: string | RegExp): void {
    let thrown: unknown;
    let step: Step | undefined;
    try {
      step = ask(answers);
    } catch (error) {
      thrown = error;
    }
    expect(step, 'an answer was given').to.equal(undefined);
    expect(thrown).to.be.instanceOf(TypeError);
    const { message } = thrown as TypeError;
    expect(message).to.not.match(tripped);
    if (typeof names === 'string') expect(message).to.include(names);
    else expect(message).to.match(names);
  }

  const places = [
    {
      place: 'gate',
      known: 'collapse',
      foreign: ['fever', 'bruising', 'less-stress'],
      put: (value: unknown) => ({ gate: value }),
    },
    {
      place: 'pick',
      known: 'bruising',
      foreign: ['fever', 'collapse', 'less-stress', 'better-sleep'],
      put: (value: unknown) => ({ gate: [], pick: value }),
    },
    {
      place: 'signs',
      known: 'fever',
      foreign: ['collapse', 'bruising', 'sleep-3-nights', 'less-stress'],
      put: (value: unknown) => ({ gate: [], pick: 'bruising', signs: value }),
    },
  ];
  const lookalikes = [
    'nonsense',
    'Fever',
    ' fever',
    '0',
    'length',
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
  ];

  for (const { place, known, foreign, put } of places) {
    describe(place, () => {
      for (const id of [...lookalikes, ...foreign]) {
        if (place === 'pick') {
          it(`"${id}"`, () => refused(put(id), id));
          it(`"${id}" although signs are there`, () => refused({ ...put(id), signs: [] }, id));
        } else {
          it(`"${id}" alone`, () => refused(put([id]), id));
          it(`"${id}" after a known one`, () => refused(put([known, id]), id));
          it(`"${id}" before a known one`, () => refused(put([id, known]), id));
        }
      }

      const wrongTypes: readonly [string, unknown, string | RegExp][] = [
        ['null', null, 'null'],
        ['0', 0, '0'],
        ['57', 57, '57'],
        ['NaN', Number.NaN, 'NaN'],
        ['true', true, 'true'],
        ['false', false, 'false'],
        ['a bigint', 57n, '57'],
        ['a symbol', Symbol('odd'), 'odd'],
        ['an object', { odd: true }, anObject],
        ['an object without a prototype', Object.create(null), anObject],
        // A framework's own fields make a page's element such an object.
        ['an object that holds itself', holdsItself(), anObject],
        [
          'an object that reads as a known id',
          { toString: () => known },
          /object|\{|fever|coll|bru/,
        ],
        ['a boxed known id', new String(known), known],
        ['a known id in a list too many', place === 'pick' ? [known] : [[known]], known],
        ['an empty list too many', place === 'pick' ? [] : [[]], ''],
        ['a function', () => 'odd', 'odd'],
      ];
      for (const [what, value, names] of wrongTypes) {
        it(`${what} in its place`, () => refused(put(value), names));
        if (place === 'pick' || Array.isArray(value)) continue;
        it(`${what} inside`, () => refused(put([value]), names));
        it(`${what} beside a known one`, () => refused(put([known, value]), names));
      }

      if (place === 'pick') {
        it('an empty text', () => refused(put(''), ''));
        return;
      }

      const noLists: readonly [string, unknown, string | RegExp][] = [
        ['a known id without its list', known, known],
        ['an empty text', '', ''],
        ['a set', new Set([known]), anObject],
        ['an object with a length', { length: 0 }, anObject],
        ['an object like a list', { 0: known, length: 1 }, anObject],
        ['a typed array', new Uint8Array([57]), /57|object/],
      ];
      for (const [what, value, names] of noLists) {
        it(`${what} in its place`, () => refused(put(value), names));
      }

      it('undefined inside', () => refused(put([undefined]), 'undefined'));
      it('undefined beside a known one', () => refused(put([known, undefined]), 'undefined'));
      // Most loops over a list skip its holes: such a list must not pass for "None of these".
      it('a list that denies what it holds', () => {
        class Denying extends Array<string> {
          override includes(): boolean {
            return false;
          }
        }
        const told = nextStep(put(Denying.from([known])) as never);
        expect(told).to.deep.equal(nextStep(put([known]) as never));
      });
      it('nothing but a hole', () => refused(put(withLength([], 1)), 'undefined'));
      it('a hole beside a known one', () => refused(put(withLength([known], 2)), 'undefined'));
    });
  }

  function holdsItself(): object {
    const circle: { self?: object } = {};
    circle.self = circle;
    return circle;
  }

  function withLength(list: string[], length: number): string[] {
    list.length = length;
    return list;
  }

  it('a sign of another pick, alone and beside a known one: 624 each', () => {
    let strangers = 0;
    for (const { pick, shown } of lists) {
      for (const sign of signIds.filter((id) => !shown.includes(id))) {
        strangers += 1;
        refused({ gate: [], pick, signs: [sign] }, sign);
        refused({ gate: [], pick, signs: ['fever', sign] }, sign);
      }
    }
    expect(strangers).to.equal(totals.strangers);
  }).timeout(MINUTE);

  it('an unknown pick before its signs are looked at', () => {
    refused({ gate: [], pick: 'nonsense', signs: ['odd'] }, 'nonsense');
  });

  const noAnswers: readonly [string, unknown, string | RegExp][] = [
    ['undefined', undefined, 'undefined'],
    ['null', null, 'null'],
    ['57', 57, '57'],
    ['true', true, 'true'],
    ['a text', 'odd', 'odd'],
    ['an empty text', '', ''],
    ['a bigint', 57n, '57'],
    ['a symbol', Symbol('odd'), 'odd'],
    ['an empty list', [], ''],
    ['a list', ['collapse'], 'collapse'],
    ['a function', () => 'odd', 'odd'],
  ];
  for (const [what, value, names] of noAnswers) {
    it(`${what} instead of the answers`, () => refused(value, names));
  }
});

describe('leaves things as they were', () => {
  it('works on frozen answers', () => {
    const signs = Object.freeze(['fever', 'bruise-2-weeks', 'fever']);
    const answers = Object.freeze({ gate: Object.freeze([]), pick: 'bruising', signs });
    expect(say(ask(answers))).to.equal('urgent: fever bruise-2-weeks; pick bruising');
    const closed = Object.freeze({ gate: Object.freeze(['life-at-risk', 'collapse']) });
    expect(say(ask(closed))).to.equal('emergency: collapse life-at-risk');
  });

  it('does not change the answers', () => {
    const signs = ['bruise-2-weeks', 'fever', 'fever'];
    const answers = { gate: [], pick: 'bruising', signs };
    ask(answers);
    expect(answers).to.deep.equal({
      gate: [],
      pick: 'bruising',
      signs: ['bruise-2-weeks', 'fever', 'fever'],
    });
    expect(answers.signs).to.equal(signs);
  });

  it('does not follow answers that change later', () => {
    for (const answers of [
      { gate: [], pick: 'bruising', signs: ['fever'] },
      { gate: ['collapse'], pick: 'bruising', signs: [] },
    ]) {
      const step = ask(answers);
      const before = say(step);
      answers.gate.length = 0;
      answers.signs.length = 0;
      expect(say(step)).to.equal(before);
    }
  });

  const steps: readonly [string, object][] = [
    ['the gate question', {}],
    ['the pick question', { gate: [] }],
    ['the signs question', { gate: [], pick: 'bruising' }],
    ['an emergency at the gate', { gate: ['collapse', 'cord-signs'] }],
    ['an answer', { gate: [], pick: 'bruising', signs: ['fever', 'dark-line'] }],
    ['an answer without a reason', { gate: [], pick: 'burn', signs: [] }],
  ];
  for (const [what, answers] of steps) {
    it(`changing ${what} does not change the next one`, () => {
      const step = ask(answers);
      const before = say(step);
      spoil('ask' in step ? step.choices : step.because);
      expect(say(ask(answers))).to.equal(before);
    });
  }

  /** A frozen list refuses, which is as good. */
  function spoil(list: readonly string[]): void {
    if (Object.isFrozen(list)) return;
    (list as string[]).splice(0, list.length, 'spoilt');
  }
});
