import { expect } from '@open-wc/testing';
import {
  gate,
  levels,
  numbers,
  picks,
  type CrisisLine,
  type SignId,
} from '../../src/clinical/index.js';
import { en } from '../../src/locales/en.js';
import { sentencesIn } from './reading.js';
import { pickIds, stringsIn } from '../guide/answers.js';
import { effectIds } from './texts.js';

const allStrings = stringsIn(en);

/** What this page never says, and why each would be wrong is in the clinical leaflet. */
const forbidden: readonly RegExp[] = [
  /\bdetox/i,
  /\btoxins?\b/i,
  /\benergy flow|flow of energy|blocked energy/i,
  /\bqi\b|\bchi\b/i,
  /\bmeridian/i,
  /\bacu-?points?\b|\bpressure points?\b/i,
  /\b(LI|ST|SP|BL|GB|PC) ?\d/,
  /nothing to (be )?(too )?worr(y|ied)|nothing to stress/i,
  /don(’|')t worry|do not worry|no need to worry|not cause for concern|no cause for concern/i,
  /completely normal|perfectly (normal|safe)|totally (normal|safe)|quite normal|is normal\b(?!\?)/i,
  /you(’|'| a)re (fine|normal|ok|okay|safe|healthy)/i,
  /a sign that (it|acupuncture|the treatment) (is|was) working|it is working|means it works/i,
  /none are dangerous|harmless|risk-free|no risk/i,
  /\balways\b|\bguarantee|\bpromise you\b|\bmiracle/i,
  /recovery crisis/i,
  /\bheal(s|ing|ed)?\b(?! crisis”)/i,
  /\b(rarely|often|usually|commonly|seldom) (happens?|occurs?)\b/i,
  /\b(now and then|once in a while|rarely|commonly|frequently)\b/i,
  /\b(buy|affiliate|discount)\b/i,
];

describe('what the words never say', () => {
  it('is looked for in all of them', () => {
    expect(allStrings.length).to.be.greaterThan(350);
  });

  for (const phrase of forbidden) {
    it(phrase.source, () => {
      expect(allStrings.filter((text) => phrase.test(text))).to.deep.equal([]);
    });
  }

  it('a healing crisis, unless they say at once that there is no proof of it', () => {
    const said = allStrings.filter((text) => /healing/i.test(text));
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/“healing crisis”, but there is no proof/);
  });

  it('that something is normal: only the question does', () => {
    expect(allStrings.filter((text) => /\bnormal/i.test(text))).to.deep.equal(['Is this normal?']);
  });
});

/** The holes that a string may have, by the place it stands in. */
const holes: Readonly<Record<string, readonly string[]>> = {
  range: ['high', 'low'],
  sources: ['count'],
  emergencyLine: ['number'],
  reviewed: ['by', 'on'],
  'accordion.addedBy': ['name'],
  'accordion.intro': [
    'counted',
    'countedInterval',
    'countedPer',
    'lung',
    'overCourse',
    'overCoursePer',
    'serious',
    'unwanted',
    'unwantedPer',
  ],
  'checker.progress': ['all', 'now'],
  'questions.signs': ['pick'],
  'answer.call': ['number'],
  'answer.callClinic': ['name'],
  'answer.emergency': ['number'],
  'answer.urgent': ['number'],
  'answer.clinicNumber': ['number'],
  'answer.closed': ['number'],
  'answer.noticed': ['pick'],
  'answer.read': ['name'],
  'answer.date': ['date'],
  'about.lines': ['compiled', 'reviewed', 'version'],
};

const holesIn = (value: unknown): string[] =>
  [
    ...new Set(
      stringsIn(value).flatMap((text) => [...text.matchAll(/\{(.*?)\}/g)].map(([, hole]) => hole!)),
    ),
  ].toSorted();

describe('the holes in the words', () => {
  const { effects: _, ...rest } = en;
  const places: readonly (readonly [string, unknown])[] = Object.entries<unknown>(rest).flatMap(
    ([key, value]) =>
      value instanceof Object
        ? Object.entries(value).map(([inner, each]) => [`${key}.${inner}`, each] as const)
        : [[key, value] as const],
  );

  it('are the known ones, and all of them', () => {
    const found = places.filter(([, value]) => holesIn(value).length);
    expect(
      Object.fromEntries(found.map(([place, value]) => [place, holesIn(value)])),
    ).to.deep.equal(holes);
  });

  it('are closed', () => {
    for (const text of allStrings) {
      expect(text.replaceAll(/\{\w+\}/g, ''), text).not.to.match(/[{}]/);
    }
  });
});

describe('every fact has its words', () => {
  const named = {
    picks: [pickIds, en.picks],
    entries: [effectIds, en.effects],
    gate: [Object.keys(gate), en.gate],
    signs: [pickIds.flatMap((pick): readonly string[] => picks[pick].signs), en.signs],
    levels: [[...levels], en.answer.headings],
    'crisis lines': [
      Object.values(numbers)
        .flatMap(({ crisis }): readonly CrisisLine[] => crisis)
        .flatMap(({ words }) => words ?? []),
      en.crisis,
    ],
  } as const;

  for (const [what, [ids, words]] of Object.entries(named)) {
    it(`${what}: each id, and no other`, () => {
      expect(new Set(Object.keys(words))).to.deep.equal(new Set(ids));
      expect(new Set(ids).size).to.be.at.least(4);
    });
  }

  it('none of them is empty', () => {
    for (const text of allStrings) {
      expect(text).to.match(/^\S(.*\S)?$/s);
    }
  });

  it('every entry says what it is, and all but the pleasant ones what to do and when to look again', () => {
    const asked = effectIds.filter((id) => id in en.picks);
    expect(asked.length).to.equal(15);
    for (const id of asked) {
      const { what, why, care = [], next = [], again } = en.effects[id];
      expect([what, why].every(Boolean), id).to.equal(true);
      // only the mildest answer tells when to stop waiting: two picks never end in it
      expect(Boolean(again), id).to.equal(!['tingling', 'burn'].includes(id));
      expect(care.length, id).to.be.at.least(2);
      expect(next.length, id).to.be.at.least(1);
    }
  });
});

/** The statements that say what to do about them: typed by hand from the clinical leaflet. */
const withThen: readonly SignId[] = [
  'bruise-2-weeks',
  'burn-at-risk',
  'calf-swelling',
  'dark-line',
  'deep-burn',
  'dizzy-heart',
  'dizzy-returns',
  'eye-change',
  'fainted',
  'fainted-lying',
  'fever',
  'health-risk',
  'heart-flutter',
  'hot-2-days',
  'hurt-in-faint',
  'late-lump',
  'lung-area',
  'needle-broken',
  'needle-found',
  'needle-found-deep',
  'sharps-injury',
  'thinner-large-bruise',
  'twitch-2-weeks',
  'twitch-several-places',
  'yellow-skin',
];

describe('what to do about a statement', () => {
  it('is said for these and for no other', () => {
    const said = Object.entries(en.signs).flatMap(([id, { then }]) => (then ? [id] : []));
    expect(said.toSorted()).to.deep.equal(withThen.toSorted());
  });
});

/** Lines that several entries share on purpose: each is one string in the words. */
const shared = [
  'Before the needles go in, tell the clinic about blood thinners and bleeding problems.',
  'Nobody has measured this.',
];

describe('the entries', () => {
  it('share no sentence, nor one that differs in its numbers only', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const id of effectIds) {
      const { name: _, gist: __, ...said } = en.effects[id];
      const sentences = stringsIn(said)
        .flatMap(sentencesIn)
        .filter((sentence) => !shared.includes(sentence));
      expect(sentences.length, id).to.be.at.least(2);
      for (const sentence of sentences) {
        const skeleton = sentence.toLowerCase().replaceAll(/\{\w+\}|\d[\d,]*/g, '#');
        const before = seen.get(skeleton);
        if (before) twice.push(`${before} and ${id}: ${sentence}`);
        seen.set(skeleton, id);
      }
    }
    expect(twice).to.deep.equal([]);
  });

  it('have shared lines that are shared', () => {
    for (const line of shared) {
      expect(allStrings.filter((text) => text.endsWith(line)).length, line).to.be.greaterThan(1);
    }
  });
});
