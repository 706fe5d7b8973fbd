import { nextStep, type Advice } from '../../src/clinical/index.js';
import { makeAnswer, type Answer } from '../../src/guide/answer.js';
import { readClinic, type ClinicSettings } from '../../src/guide/clinic.js';
import type { Guide } from '../../src/guide/guide.js';
import type { Report } from '../../src/guide/report.js';
import { en } from '../../src/locales/en.js';

/** The whole of what a page can say of its clinic. */
export const willow = {
  clinicName: 'Willow Clinic',
  clinicPhone: '020 7946 0000',
  clinicUrl: 'https://willow.example/contact',
  region: 'GB',
} as const satisfies ClinicSettings;

/** A setting that cannot be used, as the console will name it. */
export interface Mistake {
  readonly attribute: string;
  readonly given: string;
  readonly instead: string;
}

/** What a reader makes of a setting, and every mistake that it reports. */
export const reading = <T>(read: (report: Report) => T): { value: T; mistakes: Mistake[] } => {
  const mistakes: Mistake[] = [];
  const value = read((attribute, given, instead) => mistakes.push({ attribute, given, instead }));
  return { value, mistakes };
};

/** The clinic as its page describes it, and every mistake in that. */
export const clinicOf = (settings: ClinicSettings) => {
  const { value: clinic, mistakes } = reading((report) => readClinic(settings, report));
  return { clinic, mistakes };
};

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

/** Everything an answer links to, in shown order; words stand for themselves where no link is. */
export const callsOf = ({ todo }: Answer): string[] =>
  todo.flatMap(({ calls = [] }) => calls.map(({ href, text }) => href ?? text));

/** Every sentence of what to do, in shown order. */
export const toldBy = ({ todo }: Answer): string[] => todo.flatMap(({ text }) => text ?? []);

/** Every string inside a value, however deep. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};
