import { css } from 'lit';

export const styles = css`
  .head {
    padding-block-end: 0;
  }
  .card {
    padding-block-start: calc(var(--_space) / 2);
  }

  .question > * + * {
    margin-block-start: var(--_space);
  }
  .question .buttons,
  .question .missing {
    margin-block-start: calc(var(--_space) * 2);
  }
  .missing:empty {
    display: none;
  }
  .missing {
    padding-inline-start: calc(var(--_space) * 1.5);
    font-weight: 600;
    color: var(--_urgent);
    border-inline-start: 4px solid;
  }
  .progress {
    display: block;
    width: 100%;
    height: 3px;
    background: var(--_border);
    border-radius: 2px;
  }
  .progress rect {
    height: 100%;
    fill: var(--_accent);
  }
  [dir='rtl'] .progress {
    rotate: 180deg;
  }
  .question [id='question'] {
    font-size: 1.0625em;
    margin-block-start: calc(var(--_space) * 2);
  }
  .buttons {
    justify-content: space-between;
  }

  .choice {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    min-height: 2.75em;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent-ink);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent-ink);
    outline-offset: 1px;
  }
  .choices {
    display: grid;
    gap: var(--_space);
  }
  .none {
    margin-block-start: var(--_space);
    background: var(--_tint);
  }
  .line {
    display: block;
    line-height: 1.3;
    color: var(--_soft);
  }
  .gate .choices {
    gap: 0;
  }
  .gate .choice:not(.none) {
    padding: calc(var(--_space) * 0.75) 0;
    border-width: 1px 0 0;
    border-radius: 0;
    border-color: var(--_border);
  }
  .pick .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
  }

  input {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    width: 1.25em;
    height: 1.25em;
    margin: 0.125em 0 0;
    font: inherit;
    color: var(--_on-accent);
    background: var(--_paper);
    border: 1.5px solid var(--_control);
    border-radius: 0.25em;
    cursor: pointer;
    outline: 0;
  }
  input[type='radio'] {
    border-radius: 50%;
  }
  input:checked {
    background: var(--_accent);
    border-color: var(--_accent-ink);
  }
  input:checked::before {
    content: '';
    width: 0.35em;
    height: 0.65em;
    margin-block-end: 0.15em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  input[type='radio']:checked::before {
    width: 0.5em;
    height: 0.5em;
    margin: 0;
    border: 0;
    border-radius: 50%;
    background: currentColor;
  }

  .answer {
    margin-block-start: calc(var(--_space) * 1.5);
    border-block-start: 4px solid var(--_level);
  }
  .expected {
    --_level: var(--_expected);
  }
  .call-clinic {
    --_level: var(--_call);
  }
  .urgent {
    --_level: var(--_urgent);
  }
  .emergency {
    --_level: var(--_emergency);
  }
  .banner {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2) var(--_side);
    font-size: 1.125em;
    line-height: 1.35;
    background: color-mix(in srgb, var(--_level) 8%, var(--_paper));
  }
  .expected .banner {
    padding-block-end: 0;
    background: none;
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
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .emergency .shape {
    fill: var(--_on-emergency);
  }
  .emergency .mark {
    stroke: var(--_emergency);
  }
  .emergency .banner .button {
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
  .answer h3,
  .answer h4,
  .answer h5,
  .answer h6 {
    font-weight: 650;
  }
  .actions {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  textarea {
    width: 100%;
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding: var(--_space);
  }
  @media print {
    .card,
    .question {
      display: none;
    }
  }
`;
