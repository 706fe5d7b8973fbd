import { expect } from '@open-wc/testing';
import {
  effects,
  redFlags,
  sources,
  type Effect,
  type EffectId,
  type GateId,
  type PickId,
  type SignId,
} from '../../src/clinical/index.js';
import { sourcesOfAnswer, sourcesOfEffect } from '../../src/guide/sources-of.js';

/** Typed by hand from the clinical leaflet and the evidence file. */
const ofEntries: readonly (readonly [EffectId, readonly string[]])[] = [
  [
    'bruising',
    [
      'macpherson2001',
      'ernst2003',
      'furuse2017',
      'witt2009',
      'sjaBruise',
      'clevBruise',
      'hsieh2023',
      'article',
    ],
  ],
  ['twitching', ['nhsTwitch', 'article']],
  ['headache', ['wittConsent', 'white2001bmj']],
  ['less-stress', ['macpherson2005']],
  ['sleep-change', []],
];

const ofAnswers: readonly (readonly [
  what: string,
  because: readonly (GateId | SignId)[],
  pick: PickId | undefined,
  sources: readonly string[],
])[] = [
  ['a gate row', ['collapse'], undefined, ['nhsFaint', 'nhsSeizure', 'icd2017']],
  [
    'a sign with three red flags',
    ['fever'],
    'fatigue',
    ['abscess2016', 'sepsis', 'nhsCell', 'lin2019cell', 'jic2019'],
  ],
  [
    'red flags that share a source',
    ['fainted', 'hurt-in-faint'],
    'lightheadedness',
    ['nhsFaint', 'nhsDizzy', 'nhsHead'],
  ],
  ['a sign with a source of its own', ['sore-3-days'], 'soreness', ['jcm2021pns']],
  ['a sign that is a design choice', ['tired-2-days'], 'fatigue', []],
  ['a pick alone: its entry', [], 'twitching', ['nhsTwitch', 'article']],
  ['a pick with a basis alone: that first', [], 'burn', ['nbtBurn', 'nhsBurn', 'moxa2010']],
  [
    'a pick with a basis, alone',
    [],
    'tingling',
    ['white2001bmj', 'wittConsent', 'witt2009', 'sato2003'],
  ],
  ['something else, alone', [], 'something-else', []],
  ['nothing', [], undefined, []],
];

describe('the sources of an entry', () => {
  for (const [id, list] of ofEntries) {
    it(`${id}: ${list.join(', ') || 'none'}`, () => {
      expect(sourcesOfEffect(effects[id])).to.have.members(list);
    });
  }

  it('are each known and named once', () => {
    const entries = Object.entries(effects);
    expect(entries.length).to.equal(20);
    for (const [id, entry] of entries) {
      const list = sourcesOfEffect(entry);
      expect(list, id).to.deep.equal([...new Set(list)]);
      expect(Object.keys(sources), id).to.include.members(list);
    }
  });

  it('stand in the order in which the entry says things', () => {
    const entry: Effect = {
      group: 'also',
      frequency: 'counted',
      figures: [
        {
          low: 1,
          per: 100,
          unit: 'session',
          countedBy: 'studies',
          sources: ['furuse2017', 'ernst2003'],
        },
      ],
      duration: { basis: 'cases', to: { unit: 'day' }, sources: ['white2001bmj'] },
      escalates: [{ to: 'clinic' }, { to: 'doctor', sources: ['nhsTwitch', 'ernst2003'] }],
      amounts: [{ low: 1, unit: 'hour', sources: ['sjaBruise'] }],
      sources: ['article'],
    };
    expect(sourcesOfEffect(entry)).to.deep.equal([
      'furuse2017',
      'ernst2003',
      'white2001bmj',
      'nhsTwitch',
      'sjaBruise',
      'article',
    ]);
  });

  it('are none for an entry that says nothing', () => {
    expect(sourcesOfEffect({ group: 'also', frequency: 'unknown', figures: [] })).to.deep.equal([]);
  });
});

describe('the sources of an answer', () => {
  for (const [what, because, pick, list] of ofAnswers) {
    it(`${what}: ${list.join(', ') || 'none'}`, () => {
      expect(sourcesOfAnswer(because, pick)).to.deep.equal(list);
    });
  }

  it('never hold a red flag, and two sources at most for each', () => {
    const flags = Object.entries(redFlags);
    expect(flags.length).to.equal(30);
    for (const [id, list] of flags) {
      expect(list.length, id).to.be.within(1, 2);
      expect(Object.keys(sources), id).to.include.members([...list]);
    }
  });
});
