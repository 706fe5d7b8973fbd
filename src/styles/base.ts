import { css } from './css.js';

/**
 * What all three tags share. The root starts from initial values, so that nothing a page inherits
 * into it (letter-spacing, text-transform, line-height ...) changes how it reads; it borrows only
 * the font, and `visibility` and the adjustment of text on phones, which stay the page's.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme~='light']) {
    --_acu-scheme: light;
  }
  :host([theme~='dark']) {
    --_acu-scheme: dark;
  }
  :host([theme~='auto']) {
    --_acu-scheme: light dark;
  }

  * + acu-side-effects {
    margin-block-start: max(1.5em, 24px);
  }

  .root {
    all: initial;
    display: block;
    /* below a picture that floats, where there is too little room beside it */
    min-width: min(17em, 100% - 2px);
    color-scheme: var(--_acu-scheme, light);
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
    user-select: text;
    font-family: var(--acu-font-family, inherit);
    font-size: var(--acu-font-size, max(1em, 16px));
    line-height: 1.5;
    overflow: clip;
    overflow-wrap: anywhere;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  b,
  .bold,
  .button {
    font-weight: 650;
    text-wrap: balance;
  }
  p,
  ul,
  label {
    max-width: 60ch;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li + li,
  p + p,
  div + p,
  ul + p {
    margin-block-start: calc(var(--_space) / 2);
  }
  .body {
    padding: var(--_gap) var(--_side);
  }
  .stack > * + * {
    margin-block-start: var(--_gap);
  }
  .soft,
  .small {
    color: var(--_soft);
  }
  .telling,
  .care-card > :first-child {
    color: var(--_level);
  }
  /* its red is for a block: on a dark ground it is too dim to read */
  .care-card.emergency > :first-child {
    color: light-dark(var(--_level), var(--_ink));
  }
  .small {
    font-size: max(0.9375em, 15px);
  }
  .columns {
    display: grid;
    gap: calc(var(--_space) * 2.25);
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    align-items: start;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) var(--_side);
  }
  .apart {
    justify-content: space-between;
  }
  [part='title'] {
    display: block;
    font-size: 1.3em;
    line-height: 1.3;
  }

  .link {
    flex: none;
  }
  a,
  .link {
    color: var(--_link);
    text-decoration: underline;
  }
  button,
  textarea {
    background: none;
    border: 0;
    text-align: start;
  }
  button,
  summary,
  label,
  .button {
    min-height: max(2.75em, 44px);
    cursor: pointer;
  }
  .button {
    padding: var(--_gap) var(--_side);
    text-decoration: none;
    color: var(--_link);
    border: 1px solid var(--_link);
    border-radius: var(--_radius);
  }
  .primary,
  .banner {
    --_fg: color(from var(--_level) srgb-linear var(--_on) var(--_on) var(--_on));
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--_space);
    padding-block: var(--_space);
    /* a chevron of ours: for the browser's triangle some look through all fonts */
    list-style: none;
  }
  ::-webkit-details-marker {
    display: none;
  }
  :focus-visible,
  :has(> input:focus-visible) {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  [tabindex],
  input:focus-visible {
    outline: 0;
  }

  .end {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  [part='footer'] {
    padding: var(--_gap) var(--_side);
    background: var(--_tint);
  }

  @media screen {
    .paper {
      display: none;
    }
    /* no block: it takes no first letter or line from the page, and stands beside what floats */
    .root {
      display: grid;
      grid-template-columns: 100%;
    }
  }
  @media print {
    [hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
    ::details-content {
      content-visibility: visible;
    }
    button.button,
    .screen,
    ::after {
      display: none;
    }
    .root {
      color-scheme: light;
    }
  }
`;
