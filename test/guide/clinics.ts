import { nextStep, type Advice } from '../../src/clinical/index.js';
import { makeAnswer, type Answer } from '../../src/guide/answer.js';
import { readClinic, type ClinicSettings } from '../../src/guide/clinic.js';
import type { Guide } from '../../src/guide/guide.js';
import { en } from '../../src/locales/en.js';

/** The address of the page on which the clinic in these tests has put the widget. */
export const page = 'https://willow.example/care/after.html';

/** The whole of what a page can say of its clinic. */
export const willow = {
  clinicName: 'Willow Clinic',
  clinicPhone: '020 7946 0000',
  clinicUrl: '/contact',
  region: 'GB',
} as const satisfies ClinicSettings;

/** English words and a clinic as its page would describe it. */
export const guideFor = (settings: ClinicSettings): Guide => ({
  words: en,
  clinic: readClinic(settings, page).clinic,
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
export const callsOf = ({ first }: Answer): string[] =>
  first.flatMap(({ calls = [] }) => calls.map(({ href, text }) => href ?? text));

/** Every sentence of what to do, in shown order. */
export const toldBy = ({ first }: Answer): string[] => first.flatMap(({ text }) => text ?? []);

/** Every string inside a value, however deep. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};
