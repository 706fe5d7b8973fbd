import { effects, type EffectId } from '../clinical/index.js';
import { textOf } from './clinic.js';
import type { Mistake } from './mistake.js';

/** What was read, where anything usable was given, and what was wrong with it. */
export interface Read<T> {
  readonly value?: T | undefined;
  readonly mistake?: Mistake | undefined;
}

const oneOf =
  <T extends string>(attribute: string, values: readonly T[], instead: string) =>
  (setting: unknown): Read<T> => {
    const given = textOf(setting);
    const value = values.find((known) => known === given);
    return value || !given ? { value } : { mistake: { attribute, given, instead } };
  };

/** Reads `heading-level`: 2 to 4. */
export const readHeadingLevel = oneOf('heading-level', ['2', '3', '4'], '2');

/** Reads `theme`. */
export const readTheme = oneOf('theme', ['light', 'dark', 'auto'], 'light');

/** Reads `only`: which of the two parts is shown alone. */
export const readOnly = oneOf('only', ['checker', 'side-effects'], 'both parts');

export const isEffect = (id: string): id is EffectId => Object.hasOwn(effects, id);

/** Reads `effects`: ids with spaces or commas between them; unknown ones are left out. */
export const readEffects = (setting: unknown): Read<readonly EffectId[]> => {
  const ids = [...new Set(textOf(setting).split(/[\s,]+/))].filter(Boolean);
  const known = ids.filter(isEffect);
  const given = ids.filter((id) => !isEffect(id)).join(' ');
  const value = known.length ? known : undefined;
  const instead = known.join(' ') || 'all entries';
  return { value, mistake: given ? { attribute: 'effects', given, instead } : undefined };
};
