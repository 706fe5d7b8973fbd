import { gate, nextStep, picks, type Advice, type PickId } from '../../src/clinical/index.js';
import { makeAnswer, type Answer, type Instruction } from '../../src/guide/answer.js';
import type { ClinicSettings } from '../../src/guide/clinic.js';
import type { Sentence } from '../../src/guide/fill.js';
import type { Guide } from '../../src/guide/guide.js';
import { en } from '../../src/locales/en.js';
import { clinicOf } from './clinics.js';

export const pickIds = Object.keys(picks) as PickId[];
export const gateIds = Object.keys(gate);

/** English words and a clinic as its page would describe it. */
export const guideFor = (settings: ClinicSettings): Guide => ({
  words: en,
  clinic: clinicOf(settings).clinic,
});

/** The advice on a pick and what was ticked after it. */
export const advise = (pick: string, ...signs: string[]): Advice =>
  nextStep({ gate: [], pick, signs }) as Advice;

/** The advice on what was ticked in the first question. */
export const alarm = (...gate: string[]): Advice => nextStep({ gate }) as Advice;

/** What a person at that clinic is told. */
export const tell = (settings: ClinicSettings, advice: Advice): Answer =>
  makeAnswer(guideFor(settings), advice);

/** A sentence as it is read. */
export const textOf = (said: Sentence): string => [said].flat().join('');

/** What an instruction links to, in shown order; words stand for themselves where no link is. */
export const linksOf = ([, ...calls]: Instruction = ['']): string[] =>
  calls.map(({ href, text }) => href || textOf(text));

/** What the links of an instruction say. */
export const labelsOf = ([, ...calls]: Instruction = ['']): string[] =>
  calls.map(({ text }) => textOf(text));

/** Everything an answer links to. */
export const callsOf = ({ todo }: Answer): string[] => todo.flatMap(linksOf);

/** Every sentence of what to do, in shown order. */
export const toldBy = ({ todo }: Answer): string[] =>
  todo.map(([text]) => textOf(text)).filter(Boolean);

/** Every pick with each of its signs alone. */
export const everySign = pickIds.flatMap((pick) =>
  picks[pick].signs.map((sign) => [pick, sign] as const),
);

/** An example of each level. */
export const examples = {
  expected: advise('bruising'),
  'call-clinic': advise('bruising', 'health-risk'),
  urgent: advise('bruising', 'infected-site'),
  emergency: alarm('chest-or-breath'),
};

export type Example = keyof typeof examples;

/** Every string inside a value, however deep. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};
