import { telOf } from './phone.js';
import { noNumbers, numbersFor, type Numbers } from './region.js';
import type { Report } from './report.js';
import { textOf } from './settings.js';

/** The clinic as its page tells of it; nothing is shown in place of what is missing. */
export interface Clinic {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly numbers: Numbers;
}

/** What the page sets about the clinic, as it was written. Empty counts as absent. */
export interface ClinicSettings {
  readonly clinicName?: string | undefined;
  readonly clinicPhone?: string | undefined;
  readonly clinicUrl?: string | undefined;
  readonly region?: string | undefined;
  readonly emergencyNumber?: string | undefined;
  readonly urgentNumber?: string | undefined;
  readonly crisisNumber?: string | undefined;
}

/** What a program writes where it has no name is none. */
const readName = (given: string): string | undefined =>
  /^(undefined|null|NaN)$|\[object/.test(given) ? undefined : given;

const readPhone = (given: string): string | undefined => (telOf(given) ? given : undefined);

/** Resolved against the page; only `http:` and `https:` are links that a clinic can mean. */
const readUrl = (given: string): string | undefined => {
  const link = document.createElement('a');
  link.href = given;
  return /^https?:$/.test(link.protocol) ? link.href : undefined;
};

/** Reads what the page says of the clinic, and reports what cannot be used. */
export const readClinic = (settings: ClinicSettings, report: Report): Clinic => {
  const read = <T>(
    attribute: string,
    setting: string | undefined,
    reader: (text: string) => T | undefined,
    instead: string,
  ): T | undefined => {
    const given = textOf(setting);
    const value = given ? reader(given) : undefined;
    if (given && !value) report(attribute, given, instead);
    return value;
  };
  // one number: with a slash it would be two
  const readNumber = (attribute: string, setting: string | undefined) =>
    read(
      attribute,
      setting,
      (given) => (given.includes('/') ? undefined : readPhone(given)),
      'the region’s number, if any',
    );

  const region = read('region', settings.region, numbersFor, 'no region') ?? noNumbers;
  const emergency = readNumber('emergency-number', settings.emergencyNumber);
  const urgent = readNumber('urgent-number', settings.urgentNumber);
  const crisis = readNumber('crisis-number', settings.crisisNumber);
  return {
    name: read('clinic-name', settings.clinicName, readName, 'no name'),
    phone: read('clinic-phone', settings.clinicPhone, readPhone, 'no number'),
    url: read('clinic-url', settings.clinicUrl, readUrl, 'no link'),
    numbers: {
      emergency: emergency ? [emergency] : region.emergency,
      urgent: urgent ?? region.urgent,
      crisis: crisis ? [{ number: crisis }] : region.crisis,
    },
  };
};
