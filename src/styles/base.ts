import { css } from 'lit';

/**
 * What all three tags share. The root starts from initial values, so that nothing a page inherits
 * into it (letter-spacing, text-transform, line-height ...) changes how it reads; it borrows only
 * the font, and `visibility`, which stays the page's.
 */
export const base = css`
  :host {
    display: block;
    color-scheme: var(--_acu-scheme, light);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    --_acu-scheme: light;
  }
  :host([theme='dark']) {
    --_acu-scheme: dark;
  }
  :host([theme='auto']) {
    --_acu-scheme: light dark;
  }

  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    color-scheme: inherit;
    visibility: inherit;
    box-sizing: border-box;
    font-family: var(--acu-font-family, inherit);
    font-size: var(--acu-font-size, max(1em, 16px));
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .root *,
  .root ::before {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
    font: inherit;
  }
  p,
  li {
    max-width: 66ch;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: 650;
    text-wrap: balance;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: calc(var(--_space) / 2);
  }
  li::marker {
    color: var(--_soft);
  }
  a {
    color: var(--_accent-ink);
    text-underline-offset: 0.2em;
  }

  .title {
    font-size: 1.3125em;
    line-height: 1.3;
  }
  .body {
    padding: calc(var(--_space) * 2) var(--_side);
  }
  .stack > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .soft {
    color: var(--_soft);
  }
  .small {
    font-size: max(0.9375em, 15px);
  }

  button,
  .button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
    touch-action: manipulation;
  }
  :focus,
  [tabindex='-1'] {
    outline: 0;
  }
  :focus-visible:not([tabindex]) {
    outline: 3px solid var(--_accent-ink);
    outline-offset: 2px;
    border-radius: calc(var(--_radius) / 2);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 2.75em;
    padding: var(--_space) calc(var(--_space) * 2.5);
    font-weight: 650;
    text-align: center;
    text-decoration: none;
    color: var(--_accent-ink);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }
  .button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
  }
  .link {
    min-height: 2.75em;
    color: var(--_accent-ink);
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .link.soft {
    color: var(--_soft);
    font-weight: inherit;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 2.5);
  }

  .foot {
    padding: calc(var(--_space) * 1.5) var(--_side);
    background: var(--_tint);
    border-radius: 0 0 calc(var(--_radius) - 1px) calc(var(--_radius) - 1px);
  }
  .number {
    white-space: nowrap;
  }
  .foot .number {
    font-weight: 700;
    color: var(--_ink);
  }
  .foot .now {
    font-weight: 600;
  }

  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: rotate 150ms ease;
    }
  }
  @media print {
    [hidden] {
      display: block;
      content-visibility: visible;
    }
    .button:not([href]),
    .screen,
    .chevron {
      display: none;
    }
    .root {
      color-scheme: light;
      border: 0;
    }
  }
`;
