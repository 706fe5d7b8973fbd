import { css } from 'lit';

export const styles = css`
  .group-head {
    flex-wrap: nowrap;
    justify-content: space-between;
    padding: var(--_side) var(--_side) var(--_space);
  }
  .group-head .link {
    white-space: nowrap;
  }
  [part='item'] {
    border-block-start: 1px solid var(--_border);
  }
  [part='trigger'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    width: 100%;
    padding: calc(var(--_space) * 1.5) var(--_side);
    outline-offset: -3px;
  }
  [part='trigger']:hover {
    background: var(--_tint);
  }
  .gist {
    display: block;
  }
  .gist,
  li b {
    font-weight: 400;
  }
  .chevron {
    flex: none;
    width: 1em;
    fill: none;
    stroke: var(--_link);
    stroke-width: 2;
  }
  [aria-expanded='true'] .chevron {
    rotate: 180deg;
  }
  .inner {
    padding: var(--_space) var(--_side) calc(var(--_space) * 3);
  }
  .glance {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    padding: var(--_side);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .care-card {
    padding-inline-start: var(--_side);
    border-inline-start: 4px solid var(--_level);
  }
  .care-card > :first-child {
    color: light-dark(var(--_level), var(--_ink));
  }
  [part='note'] {
    padding: calc(var(--_space) * 1.5);
    border: 1px dashed var(--_soft);
    border-radius: var(--_radius);
  }
  slot[name='footer']::slotted(*) {
    margin: var(--_side);
  }
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: rotate 150ms;
    }
  }
  @media print {
    [part='item'] {
      break-inside: avoid-page;
    }
  }
`;
