import { css } from '../styles/css.js';

export const styles = css`
  [part='question'] > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .choices {
    display: grid;
    gap: var(--_space);
    /* or WebKit keeps the rows as high as they were when the page gets narrower */
    grid-auto-rows: max-content;
  }
  .pick .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8.25em, 22%)), 1fr));
  }
  label {
    display: flex;
    gap: var(--_gap);
    padding: var(--_space) var(--_side);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  :has(> :checked) {
    background: var(--_tint);
    border-color: var(--_link);
  }
  .none,
  .choices ~ .row {
    margin-block-start: var(--_space);
  }
  .gate .choices {
    gap: 0;
  }
  .gate label:not(.none) {
    padding: calc(var(--_space) / 2) 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .line {
    display: block;
    line-height: 1.27;
  }
  input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_link);
  }

  .banner {
    --_link: var(--_level);
    display: flex;
    gap: var(--_gap);
    padding: var(--_side);
    color: var(--_acu-top, inherit);
    background: var(--_acu-ground, color-mix(in srgb, var(--_level) 8%, var(--_paper)));
    border-block-start: 4px solid var(--_level);
  }
  /* its padding is a share of its width, which its content then cannot know */
  .banner > div {
    flex: 1;
  }
  .banner .stack > :first-child {
    font-size: 1.125em;
  }
  @media screen and (forced-colors: none) {
    /* an emergency's block is dark: what stands on it changes places with what it stands on */
    .emergency .banner {
      --_acu-top: var(--_fg);
      --_acu-ground: var(--_level);
      --_link: var(--_fg);
    }
    .primary,
    .banner .button:first-child {
      color: var(--_acu-ground, var(--_fg));
      background: var(--_acu-top, var(--_level));
    }
  }
  .shape {
    flex: none;
    width: 1.75em;
    height: 1.75em;
    fill: var(--_acu-top, var(--_level));
  }
  .mark {
    fill: none;
    stroke: var(--_acu-ground, var(--_paper));
    stroke-width: 2;
  }
  textarea {
    width: 100%;
  }
  @media print {
    .root:has(.card, [part='question']) {
      display: none;
    }
  }
`;
