import {
  gate,
  signs,
  type GateId,
  type GateSign,
  type Sign,
  type SignId,
} from '../clinical/index.js';

const facts: Readonly<Record<GateId | SignId, GateSign | Sign>> = { ...gate, ...signs };

/** What is known about a statement that can be ticked, of the first or the third question. */
export const factsOf = (id: GateId | SignId): GateSign | Sign => facts[id];
