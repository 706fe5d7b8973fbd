import { effects, type EffectId } from '../clinical/index.js';
import type { Mistake } from './mistake.js';

/** The level of an element's own title. */
export type HeadingLevel = 2 | 3 | 4;

/** What was read, where anything usable was given, and what was wrong with it. */
export interface Read<T> {
  readonly value?: T | undefined;
  readonly mistake?: Mistake | undefined;
}

const isEffect = (id: string): id is EffectId => Object.hasOwn(effects, id);

/** Reads `heading-level`: 2 to 4. */
export const readHeadingLevel = (given: unknown): Read<HeadingLevel> => {
  const text = String(given ?? '').trim();
  if (/^[2-4]$/.test(text)) return { value: Number(text) as HeadingLevel };
  return text ? { mistake: { attribute: 'heading-level', given, instead: '2' } } : {};
};

/** Reads `theme`: the style sheet follows the attribute, so that only mistakes are of interest. */
export const readTheme = (given: unknown): Read<string> =>
  ['', 'light', 'dark', 'auto'].includes(String(given ?? '').trim())
    ? {}
    : { mistake: { attribute: 'theme', given, instead: 'light' } };

/** Reads `only`: which of the two parts is shown alone. */
export const readOnly = (given: unknown): Read<'checker' | 'side-effects'> => {
  const text = String(given ?? '').trim();
  if (text === 'checker' || text === 'side-effects') return { value: text };
  return text ? { mistake: { attribute: 'only', given, instead: 'both parts' } } : {};
};

/** Reads `effects`: ids with spaces or commas between them; unknown ones are left out. */
export const readEffects = (given: unknown): Read<readonly EffectId[]> => {
  const ids = [...new Set(String(given ?? '').split(/[\s,]+/))].filter(Boolean);
  const known = ids.filter(isEffect);
  const unknown = ids.filter((id) => !isEffect(id));
  const value = known.length ? known : undefined;
  if (!unknown.length) return { value };
  const instead = value ? known.join(' ') : 'all entries';
  return { value, mistake: { attribute: 'effects', given: unknown.join(' '), instead } };
};
