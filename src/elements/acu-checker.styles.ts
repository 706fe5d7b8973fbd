import { css } from 'lit';

export const styles = css`
  .head {
    padding-block-end: var(--_space);
  }
  .card,
  [part='question'] {
    padding-block-start: 0;
  }
  [part='question'] > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .missing {
    font-weight: 650;
    color: var(--_urgent);
  }
  .buttons {
    justify-content: space-between;
  }

  .choices {
    display: grid;
    gap: var(--_space);
  }
  [part='choice'] {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    min-height: 2.75em;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  [part='choice']:has(:checked),
  .none {
    background: var(--_tint);
  }
  [part='choice']:has(:checked) {
    border-color: var(--_accent-ink);
  }
  input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .gate .choices {
    gap: 0;
  }
  .gate [part='choice']:not(.none) {
    padding: calc(var(--_space) / 2) 0;
    border-width: 1px 0 0;
    border-color: var(--_border);
    border-radius: 0;
  }
  .line {
    display: block;
    line-height: 1.27;
  }
  .pick .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
  }

  [part='answer'] {
    border-block-start: 4px solid var(--_level);
  }
  .banner {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2) var(--_side);
    font-size: 1.125em;
    line-height: 1.35;
    background: color-mix(in srgb, var(--_level) 8%, var(--_paper));
  }
  .emergency .banner {
    color: var(--_on-emergency);
    background: var(--_emergency);
  }
  .shape {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    fill: var(--_level);
  }
  .mark {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .emergency .shape {
    fill: var(--_on-emergency);
  }
  .emergency .mark {
    stroke: var(--_emergency);
  }
  .emergency .primary {
    color: var(--_emergency);
    background: var(--_on-emergency);
  }
  .urgent .primary {
    color: var(--_paper);
    background: var(--_urgent);
  }
  .calls {
    gap: var(--_space);
  }
  .in-words {
    font-weight: 650;
  }
  textarea {
    width: 100%;
  }
  @media print {
    .card,
    [part='question'] {
      display: none;
    }
  }
`;
