import { css } from 'lit';

export const styles = css`
  .label {
    font-size: max(0.9375em, 15px);
    font-weight: 650;
    color: var(--_soft);
  }
  .group-head {
    flex-wrap: nowrap;
    justify-content: space-between;
    padding: calc(var(--_space) * 1.5) var(--_side) var(--_space);
  }
  .item {
    border-block-start: 1px solid var(--_border);
  }
  .trigger {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    width: 100%;
    padding: calc(var(--_space) * 1.5) var(--_side);
  }
  .trigger:focus-visible {
    outline-offset: -3px;
  }
  .name,
  .gist {
    display: block;
  }
  .gist {
    font-weight: 400;
  }
  .chevron {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-expanded='true'] .chevron {
    rotate: 180deg;
  }
  @media (hover: hover) {
    .trigger:hover {
      background: var(--_tint);
    }
  }
  .inner {
    padding: var(--_space) var(--_side) calc(var(--_space) * 3);
  }
  .inner .stack > * + * {
    margin-block-start: var(--_space);
  }
  .glance {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  @container (min-width: 36em) {
    .glance:has(> :nth-child(2)) {
      grid-template-columns: 1fr 1fr;
    }
  }
  .care-card {
    padding-inline-start: calc(var(--_space) * 1.75);
    border-inline-start: 4px solid var(--_level);
  }
  .care-card > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }
  .care-card > :first-child {
    color: var(--_level);
  }
  .call-clinic {
    --_level: var(--_call);
  }
  .urgent {
    --_level: var(--_urgent);
  }
  .emergency {
    --_level: light-dark(var(--_emergency), var(--_urgent));
  }
  .none {
    display: none;
  }
  .note {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }
  .sources {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  ::slotted(*) {
    margin-inline: var(--_side);
  }
  .body ::slotted(*),
  .note ::slotted(*) {
    margin-inline: 0;
  }
  @media print {
    .item {
      break-inside: avoid-page;
    }
    .glance,
    .foot {
      background: none;
      border: 1px solid var(--_border);
    }
  }
`;
