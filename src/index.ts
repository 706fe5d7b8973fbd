import { AcuAftercare } from './elements/acu-aftercare.js';
import { AcuChecker } from './elements/acu-checker.js';
import { AcuSideEffects } from './elements/acu-side-effects.js';

// The provider first: its parts look for it as soon as they are defined.
for (const [tag, element] of [
  ['acu-aftercare', AcuAftercare],
  ['acu-checker', AcuChecker],
  ['acu-side-effects', AcuSideEffects],
] as const) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

export { AcuAftercare, AcuChecker, AcuSideEffects };
export { AcuAnswerEvent, AcuToggleEvent } from './elements/acu-events.js';
export { nextStep } from './clinical/index.js';
