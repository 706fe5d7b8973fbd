import {
  effects,
  picks,
  signs,
  type Effect,
  type EffectId,
  type Level,
  type PickId,
  type SignId,
} from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { withFigures } from './figures.js';

/** Entries, each group's together and in the order in which they were. */
export const groupsOf = (ids: readonly EffectId[]): readonly (readonly EffectId[])[] =>
  (['main', 'also', 'pleasant'] as const)
    .map((group) => ids.filter((id) => effects[id].group === group))
    .filter(({ length }) => length);

/** How often it happens, in sentences. */
export const oftenOf = (words: Words, id: EffectId): readonly string[] => {
  const { often = [] } = words.effects[id];
  const counted = often.map((text) => withFigures(words, id, text));
  return effects[id].frequency === 'unknown' ? [words.accordion.notCounted, ...counted] : counted;
};

/** How long it lasts; what is pleasant may last as long as it likes. */
export const longOf = (words: Words, id: EffectId): readonly string[] => {
  const { group }: Effect = effects[id];
  return group === 'pleasant' ? [] : [words.effects[id].long ?? words.accordion.lengthUnknown];
};

/** The signs of a pick that lead to a level. */
export const signsOf = (pick: PickId, level: Level): readonly SignId[] =>
  picks[pick].signs.filter((id: SignId) => signs[id].level === level);
