import { effects, type EffectId } from '../clinical/index.js';
import type { Report } from './report.js';

/** A setting as text: trimmed, empty where there is none, or none that can be written down. */
export const textOf = (setting: unknown): string => {
  try {
    return String(setting ?? '').trim();
  } catch {
    return '';
  }
};

const oneOf =
  <T extends string>(attribute: string, values: readonly T[], instead: string) =>
  (setting: unknown, report?: Report): T | undefined => {
    const given = textOf(setting);
    const value = values.find((known) => known === given);
    if (given && !value) report?.(attribute, given, instead);
    return value;
  };

/** Reads `heading-level`: 2 to 4. */
export const readHeadingLevel = oneOf('heading-level', ['2', '3', '4'], '2');

/** Reads `theme`. */
export const readTheme = oneOf('theme', ['light', 'dark', 'auto'], 'light');

/** Reads `only`: which of the two parts is shown alone. */
export const readOnly = oneOf('only', ['checker', 'side-effects'], 'both parts');

export const isEffect = (id: unknown): id is EffectId =>
  typeof id === 'string' && Object.hasOwn(effects, id);

/** Reads `effects`: ids with spaces or commas between them; unknown ones are left out. */
export const readEffects = (setting: unknown, report?: Report): readonly EffectId[] | undefined => {
  const ids = [...new Set(textOf(setting).split(/[\s,]+/))].filter(Boolean);
  const known = ids.filter(isEffect);
  const unknown = ids.filter((id) => !isEffect(id)).join(' ');
  if (unknown) report?.('effects', unknown, known.join(' ') || 'all entries');
  return known.length ? known : undefined;
};
