import {
  effects,
  picks,
  redFlags,
  type Effect,
  type GateId,
  type Pick as PickFacts,
  type PickId,
  type RedFlagId,
  type SignId,
  type SourceId,
} from '../clinical/index.js';
import { factsOf } from './facts.js';

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const sourcesOfFlag: Readonly<Partial<Record<string, readonly SourceId[]>>> = redFlags;

/** The sources behind a `basis`, red flags replaced by theirs. */
const resolve = (basis: readonly (RedFlagId | SourceId)[]): readonly SourceId[] =>
  basis.flatMap((id) => sourcesOfFlag[id] ?? [id as SourceId]);

/** The sources of what an entry says, each once, in the order in which it is said. */
export const sourcesOfEffect = (entry: Effect): SourceId[] => {
  const { figures, duration = {}, escalates = [], amounts = [] } = entry;
  const parts: readonly Pick<Effect, 'sources'>[] = [
    ...figures,
    duration,
    ...escalates,
    ...amounts,
    entry,
  ];
  return unique(parts.flatMap(({ sources = [] }) => sources));
};

/** The sources of an answer: of each ticked sign, or of the pick where none was ticked. */
export const sourcesOfAnswer = (
  because: readonly (GateId | SignId)[],
  pick: PickId | undefined,
): SourceId[] => {
  if (because.length || !pick) {
    return unique(because.flatMap((id) => resolve(factsOf(id).basis)));
  }
  const { basis = [] }: PickFacts = picks[pick];
  const said = pick === 'something-else' ? [] : sourcesOfEffect(effects[pick]);
  return unique([...resolve(basis), ...said]);
};
