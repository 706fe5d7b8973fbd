import { createContext } from '@lit/context';
import type { Guide } from './guide.js';

/** The only context: the guide, from `<acu-aftercare>` to its parts, across slots and shadow roots. */
export const guideContext = createContext<Guide>(Symbol('acu-guide'));
