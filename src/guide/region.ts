import { numbers, type CrisisWords, type RegionNumbers } from '../clinical/index.js';
import { readPhone, type Phone } from './phone.js';

/** Whom to call in one region. An empty list or a missing number is said in words, never guessed. */
export interface Numbers {
  /** The first is the button. */
  readonly emergency: readonly Phone[];
  readonly urgent?: Phone | undefined;
  readonly crisis: readonly (Phone & { readonly words?: CrisisWords | undefined })[];
}

/** The numbers when no region is known. */
export const noNumbers: Numbers = { emergency: [], crisis: [] };

const row = (code: string): RegionNumbers | undefined =>
  Object.hasOwn(numbers, code) ? numbers[code as keyof typeof numbers] : undefined;

/**
 * The numbers of an ISO country code, in any case; `UK` is read as `GB`, and a part of a country
 * that has no row of its own as its country.
 *
 * @returns `undefined` where no row is known
 */
export const numbersFor = (region: string): Numbers | undefined => {
  const code = region.trim().toUpperCase().replace(/^UK\b/, 'GB');
  const found = row(code) ?? row(/^([A-Z]{2})-[A-Z\d]{1,3}$/.exec(code)?.[1] ?? '');
  return (
    found && {
      emergency: found.emergency.map((number) => readPhone(number)!),
      urgent: found.urgent === undefined ? undefined : readPhone(found.urgent),
      crisis: found.crisis.map(({ number, words }) => ({ ...readPhone(number)!, words })),
    }
  );
};
