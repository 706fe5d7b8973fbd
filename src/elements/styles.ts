import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { styles as checker } from './acu-checker.styles.js';
import { styles as sideEffects } from './acu-side-effects.styles.js';

export const styles = base + sideEffects + checker + tokens;

let sheet: CSSStyleSheet | undefined;

/** One style sheet object, shared by all elements on the page. */
export const styleSheet = (): CSSStyleSheet => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
};
