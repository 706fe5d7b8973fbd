import {
  effects,
  gate,
  picks,
  redFlags,
  signs,
  type Effect,
  type GateId,
  type Pick,
  type PickId,
  type RedFlagId,
  type SignId,
  type SourceId,
} from '../clinical/index.js';

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const isRedFlag = (id: RedFlagId | SourceId): id is RedFlagId => Object.hasOwn(redFlags, id);

/** The sources behind a `basis`, red flags replaced by theirs. */
const resolve = (basis: readonly (RedFlagId | SourceId)[]): SourceId[] =>
  basis.flatMap((id): readonly SourceId[] => (isRedFlag(id) ? redFlags[id] : [id]));

/** The sources of what an entry says, each once, in the order in which it is said. */
export const sourcesOfEffect = (entry: Effect): SourceId[] =>
  unique(
    [
      ...entry.figures,
      ...(entry.duration ? [entry.duration] : []),
      ...(entry.escalates ?? []),
      ...(entry.amounts ?? []),
      entry,
    ].flatMap((part) => part.sources ?? []),
  );

/** What a gate sign or a sign rests on. */
const basisOf = (id: GateId | SignId): readonly (RedFlagId | SourceId)[] =>
  id in gate ? gate[id as GateId].basis : signs[id as SignId].basis;

/** The sources of an answer: of each ticked sign, or of the pick where none was ticked. */
export const sourcesOfAnswer = (
  because: readonly (GateId | SignId)[],
  pick: PickId | undefined,
): SourceId[] => {
  if (because.length || !pick) return unique(resolve(because.flatMap(basisOf)));
  const { basis = [] }: Pick = picks[pick];
  const said = pick === 'something-else' ? [] : sourcesOfEffect(effects[pick]);
  return unique([...resolve(basis), ...said]);
};
