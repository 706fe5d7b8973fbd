import type { EffectId, PickId } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import type { Clinic } from './clinic.js';
import { noNumbers } from './region.js';

/** What the two parts can do for each other inside one provider. */
export interface Links {
  /** Starts the checker with a pick. */
  check(this: void, pick: PickId): void;
  /** Whether the accordion shows an entry. */
  shows(this: void, effect: EffectId): boolean;
  /** Opens an entry of the accordion. */
  read(this: void, effect: EffectId): void;
}

/** Words in one language and the clinic's details, handed from the whole to its parts. Immutable. */
export interface Guide {
  readonly words: Words;
  readonly clinic: Clinic;
  readonly effects?: readonly EffectId[] | undefined;
  /** Level of each part's own title, where the whole sets one. */
  readonly headingLevel?: string | undefined;
  /** There when both parts are. */
  readonly links?: Links | undefined;
}

/** The guide of a part that stands alone. */
export const guideAlone = (words: Words): Guide => ({
  words,
  clinic: { numbers: noNumbers },
});
