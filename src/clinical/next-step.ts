import { levels, type Level } from './levels.js';
import { gate, picks, signs, type GateId, type PickId, type SignId } from './signs.js';

/**
 * What a person has answered so far. In both lists `[]` means that "None of these" was ticked;
 * a question that has not been answered is left out.
 */
export interface Answers {
  readonly gate?: readonly string[] | undefined;
  readonly pick?: string | undefined;
  readonly signs?: readonly string[] | undefined;
}

/** The next question to ask, with the ids to choose from in shown order. */
export type Ask =
  | { readonly ask: 'gate'; readonly choices: readonly GateId[] }
  | { readonly ask: 'pick'; readonly choices: readonly PickId[] }
  | { readonly ask: 'signs'; readonly choices: readonly SignId[] };

/** The advice, and the ticked ids that led to it: none means that the pick's own floor did. */
export interface Advice {
  readonly level: Level;
  readonly because: readonly (GateId | SignId)[];
  readonly pick?: PickId;
}

export type Step = Ask | Advice;

const severity = (level: Level) => levels.indexOf(level);

/** Whether something can be picked in the second question. */
export const isPick = (value: unknown): value is PickId =>
  typeof value === 'string' && Object.hasOwn(picks, value);

const nameOf = (value: unknown): string => {
  try {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    return 'an object';
  }
};

const refuse = (what: string, value: unknown): never => {
  throw new TypeError(`nextStep: no valid ${what}: ${nameOf(value)}`);
};

/** The ticked ids in shown order; refuses anything that was not among the choices. */
const ticked = <Id extends string>(name: string, list: unknown, choices: readonly Id[]): Id[] => {
  if (!Array.isArray(list)) return refuse(name, list);
  const known: readonly unknown[] = choices;
  const given: unknown[] = [...(list as unknown[])]; // read once: what was checked is what counts
  for (const id of given) if (!known.includes(id)) refuse(name, id);
  return choices.filter((id) => given.includes(id));
};

/**
 * The only rule: which question comes next, or which advice the answers lead to.
 * Any gate sign is an emergency. Otherwise the advice is the most serious of the pick's floor and
 * every sign that was ticked, so that a further tick never makes it milder.
 *
 * @param answers - lists of ids, in any order
 * @returns the question to ask, or the level with the ids that led to it, most serious first
 * @throws TypeError naming the value, for an unknown id, a sign of another pick or a wrong type
 */
export function nextStep(answers: Answers): Step {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return refuse('answers', answers);
  }
  const gateIds = Object.keys(gate) as GateId[];
  if (answers.gate === undefined) return { ask: 'gate', choices: gateIds };

  const alarms = ticked('gate', answers.gate, gateIds);
  if (alarms.length > 0) return { level: 'emergency', because: alarms };

  const { pick } = answers;
  if (pick === undefined) return { ask: 'pick', choices: Object.keys(picks) as PickId[] };
  if (!isPick(pick)) return refuse('pick', pick);

  const choices: readonly SignId[] = picks[pick].signs;
  if (answers.signs === undefined) return { ask: 'signs', choices: [...choices] };

  const because = ticked('signs', answers.signs, choices).sort(
    (a, b) => severity(signs[b].level) - severity(signs[a].level),
  );
  const worst = Math.max(
    severity(picks[pick].floor),
    ...because.map((id) => severity(signs[id].level)),
  );
  return { level: levels[worst]!, because, pick };
}
