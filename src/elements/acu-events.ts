import type { EffectId, Level } from '../clinical/index.js';

/** A person has opened or closed an entry: by a click, the browser's find or the address. */
export class AcuToggleEvent extends Event {
  constructor(
    /** The entry's id. */
    readonly effect: EffectId,
    /** Whether it is open now. */
    readonly open: boolean,
  ) {
    super('acu-toggle', { bubbles: true, composed: true });
  }
}

/** The checker has shown an answer. What was ticked is nowhere in it. */
export class AcuAnswerEvent extends Event {
  constructor(
    /** What the answer tells the person to do. */
    readonly level: Level,
  ) {
    super('acu-answer', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'acu-toggle': AcuToggleEvent;
    'acu-answer': AcuAnswerEvent;
  }
}
