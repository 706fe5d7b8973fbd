import { expect } from '@open-wc/testing';
import { gate, picks, type Advice, type PickId } from '../../src/clinical/index.js';
import type { ClinicSettings } from '../../src/guide/clinic.js';
import { advise, alarm, callsOf, labelsOf, stringsIn, tell, toldBy } from './answers.js';
import { willow } from './clinics.js';

/** Every gate row, every pick without a sign, and every pick with each of its signs. */
const all: readonly (readonly [string, Advice])[] = [
  ...Object.keys(gate).map((id) => [id, alarm(id)] as const),
  ...(Object.keys(picks) as PickId[]).flatMap((pick) => [
    [pick, advise(pick)] as const,
    ...picks[pick].signs.map((sign) => [`${pick}, ${sign}`, advise(pick, sign)] as const),
  ]),
];

const clinics: readonly (readonly [string, ClinicSettings])[] = [
  ['a clinic in GB with name, phone and page', willow],
  ['a page that says nothing', {}],
  ['a clinic in the US with a phone', { region: 'US', clinicPhone: '(555) 010-0199' }],
];

describe('every answer there is, read word by word', () => {
  it('is 171 answers for each clinic: 11 rows, 16 picks, 144 signs', () => {
    expect(all.length).to.equal(171);
  });

  for (const [what, settings] of clinics) {
    it(`holds no hole, no stray value and no broken sentence: ${what}`, () => {
      for (const [title, advice] of all) {
        const answer = tell(settings, advice);
        const { because, care, again } = answer;
        const strings = toldBy(answer).concat(
          answer.todo.flatMap(labelsOf),
          stringsIn([because, care, again]),
        );
        expect(strings.length, title).to.be.at.least(3);
        for (const text of strings) {
          expect(text, title).not.to.match(/undefined|null|NaN|\[object|[{}]/);
          expect(text, title).to.match(/^\S(.*\S)?$/);
          expect(text, title).not.to.match(/ {2}|\.\.| [.,;:!?]|\( ?\)/);
        }
      }
    });

    it(`links to telephones and to the clinic’s page only: ${what}`, () => {
      const links = new Set(all.flatMap(([, advice]) => callsOf(tell(settings, advice))));
      expect(links.size).to.be.at.least(2);
      for (const link of links) {
        expect(link).to.match(/^(tel:\+?\d{2,15}|https:\/\/willow\.example\/contact|Call [^\d]+)$/);
      }
    });

    it(`says first what to do: ${what}`, () => {
      for (const [title, advice] of all) {
        const { todo, because } = tell(settings, advice);
        expect(todo.length, title).to.be.greaterThan(0);
        expect(because.length, title).to.be.greaterThan(0);
        for (const [text, ...calls] of todo) {
          expect(text || calls.length, title).to.be.ok;
        }
      }
    });
  }
});
