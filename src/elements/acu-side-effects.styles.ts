import { css } from '../styles/css.js';

export const styles = css`
  .group-head {
    flex-wrap: nowrap;
    padding: var(--_side) var(--_side) var(--_space);
  }
  [part='item'] {
    border-block-start: 1px solid var(--_border);
  }
  [part='trigger'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap);
    width: 100%;
    padding: var(--_gap) var(--_side);
    outline-offset: -3px;
  }
  .gist {
    display: block;
  }
  .gist,
  .care-card b {
    font-weight: 400;
  }
  [part='trigger']::after,
  summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border: solid var(--_link);
    border-width: 0 2px 2px 0;
    margin: 0 0.2em 0.3em;
    rotate: 45deg;
  }
  [aria-expanded='true']::after,
  [open] > ::after {
    rotate: 225deg;
  }
  .glance {
    padding: var(--_side);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  /* not the picture itself: WebKit measures nothing within a closed panel; nor while that is closed:
     in a closed details of the page WebKit crashes then */
  [part='panel']:not([hidden]) {
    container-type: inline-size;
  }
  [role='img'] {
    max-width: 24em;
  }
  .picture {
    display: block;
    width: 100%;
    fill: none;
    stroke: var(--_link);
  }
  .dots {
    stroke-width: 0.7;
    stroke-linecap: round;
    stroke-dasharray: 0 1;
    margin-block: var(--_space);
  }
  .rest {
    stroke: var(--_soft);
    opacity: 0.3;
  }
  .hole {
    stroke: var(--_tint);
    stroke-width: 0.4;
  }
  .rare {
    stroke-width: 1.3;
  }
  .bar {
    height: 1.5em;
    stroke-width: 0.75em;
  }
  .bar * {
    vector-effect: non-scaling-stroke;
  }
  .cases {
    stroke-dasharray: 4 3;
  }
  .steps {
    stroke: var(--_soft);
    stroke-width: 1;
  }
  .when {
    stroke: var(--_level);
    stroke-width: 3;
  }
  .scale {
    display: grid;
    grid-template-columns: 3fr 2fr 2fr;
    font-size: min(0.9375em, 7cqi);
  }
  .scale span + span {
    padding: 0 2px;
    text-align: center;
  }
  [dir='rtl'] .picture {
    scale: -1 1;
  }
  .care-card {
    padding-inline-start: var(--_side);
    border-inline-start: 4px solid var(--_level);
  }
  [part='note'] {
    padding: var(--_gap);
    border: 1px dashed var(--_soft);
    border-radius: var(--_radius);
  }
  slot[name='footer']::slotted(*) {
    margin: var(--_side);
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    [part='panel'],
    ::after {
      transition:
        opacity 150ms,
        rotate 150ms;
    }
    [hidden] {
      opacity: 0;
    }
  }
  @media print {
    .stack > :not(ul, .end),
    .care-card,
    li,
    /* short: an entry without signs */
    [part='item']:not(:has(.urgent)) {
      break-inside: avoid;
    }
    /* cards below each other: side by side they are cut */
    .columns:not(.glance) {
      break-inside: auto;
      grid-template-columns: none;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    .group-head,
    summary {
      break-after: avoid;
    }
  }
`;
