import { createContext } from '@lit/context';
import type { Guide } from './guide.js';

/** What the provider hands down, and how a part makes itself known to it. */
export interface Provided {
  readonly guide: Guide;
  /** Tells the provider that a part stands inside it; returns how to tell that it has left. */
  join(this: void, part: HTMLElement): () => void;
}

/** The only context: from `<acu-aftercare>` to its parts, across slots and shadow roots. */
export const guideContext = createContext<Provided>(Symbol('acu-guide'));
