import { unsafeCSS } from 'lit';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { styles as checker } from './acu-checker.styles.js';
import { styles as sideEffects } from './acu-side-effects.styles.js';

/** One style sheet, shared by all elements on the page. */
export const styles = unsafeCSS(base + sideEffects + checker + tokens);
