import { readClinic, type ClinicSettings } from '../../src/guide/clinic.js';
import type { Report } from '../../src/guide/report.js';

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
