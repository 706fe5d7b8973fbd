import type { Mistake } from './mistake.js';
import { readPhone, type Phone } from './phone.js';
import { noNumbers, numbersFor, type Numbers } from './region.js';

/** The clinic as its page tells of it; nothing is shown in place of what is missing. */
export interface Clinic {
  readonly name?: string | undefined;
  readonly phone?: Phone | undefined;
  readonly url?: string | undefined;
  readonly numbers: Numbers;
}

/** What the page sets about the clinic, as it was written. Empty counts as absent. */
export interface ClinicSettings {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly region?: string | undefined;
  readonly emergencyNumber?: string | undefined;
  readonly urgentNumber?: string | undefined;
  readonly crisisNumber?: string | undefined;
}

/** Resolved against the page; only `http:` and `https:` are links that a clinic can mean. */
const readUrl = (given: string, page: string): string | undefined => {
  const url = URL.canParse(given, page) ? new URL(given, page) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};

/**
 * Reads what the page says of the clinic.
 *
 * @param settings - as written in the attributes
 * @param page - the page's address, against which the clinic's is resolved
 * @returns what can be used, and every mistake
 */
export const readClinic = (
  settings: ClinicSettings,
  page: string,
): { clinic: Clinic; mistakes: readonly Mistake[] } => {
  const mistakes: Mistake[] = [];
  const read = <T>(
    attribute: string,
    setting: string | undefined,
    reader: (text: string) => T | undefined,
    instead: string,
  ): T | undefined => {
    const given = String(setting ?? '').trim();
    const value = given ? reader(given) : undefined;
    if (given && value === undefined) mistakes.push({ attribute, given, instead });
    return value;
  };

  const region =
    read('region', settings.region, numbersFor, '“your local emergency number”') ?? noNumbers;
  const number = (attribute: string, setting: string | undefined) =>
    read(attribute, setting, readPhone, 'the number of the region');
  const emergency = number('emergency-number', settings.emergencyNumber);
  const crisis = number('crisis-number', settings.crisisNumber);

  const clinic: Clinic = {
    name: String(settings.name ?? '').trim() || undefined,
    phone: read('clinic-phone', settings.phone, readPhone, 'no number'),
    url: read('clinic-url', settings.url, (url) => readUrl(url, page), 'no link'),
    numbers: {
      emergency: emergency ? [emergency] : region.emergency,
      urgent: number('urgent-number', settings.urgentNumber) ?? region.urgent,
      crisis: crisis ? [crisis] : region.crisis,
    },
  };
  return { clinic, mistakes };
};
