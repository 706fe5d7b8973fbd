import { css } from 'lit';

export const styles = css`
  acu-checker + acu-side-effects {
    margin-block-start: 1.5em;
  }
`;
