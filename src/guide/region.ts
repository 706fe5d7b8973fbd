import { numbers, type RegionNumbers } from '../clinical/index.js';

/** Whom to call. An empty list or a missing number is said in words, never guessed. */
export type Numbers = Pick<RegionNumbers, 'emergency' | 'crisis'> & {
  readonly urgent?: string | undefined;
};

/** The numbers when no region is known. */
export const noNumbers: Numbers = { emergency: [], crisis: [] };

/**
 * The numbers of an ISO country code, in any case; `UK` is read as `GB`, and a part of a country
 * that has no row of its own as its country.
 *
 * @returns `undefined` where no row is known
 */
export const numbersFor = (region: string): Numbers | undefined => {
  const code = region.toUpperCase().replace(/^UK\b/, 'GB');
  const country = code.replace(/^([A-Z]{2})-[A-Z\d]{1,3}$/, '$1');
  const rows: Readonly<Partial<Record<string, Numbers>>> = numbers; // no object has capitals of its own
  return rows[code] ?? rows[country];
};
