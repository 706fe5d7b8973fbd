/** The clinical knowledge and its one rule: no DOM, no dependencies. */
export { compiled, contentVersion, reviewed } from './content.js';
export { effects, overall } from './effects.js';
export type { Amount, Duration, Effect, EffectId, Escalation, Figure, Span } from './effects.js';
export { levels } from './levels.js';
export type { Level } from './levels.js';
export { nextStep } from './next-step.js';
export type { Advice, Answers, Ask, Step } from './next-step.js';
export { numbers } from './numbers.js';
export type { CrisisLine, CrisisWords, Region, RegionNumbers } from './numbers.js';
export { lookedUp, numberSources } from './number-sources.js';
export { redFlags } from './red-flags.js';
export type { RedFlagId } from './red-flags.js';
export { gate, picks, signs } from './signs.js';
export type { GateId, GateSign, Pick, PickId, Sign, SignId } from './signs.js';
export { sources } from './sources.js';
export type { Source, SourceId } from './sources.js';
