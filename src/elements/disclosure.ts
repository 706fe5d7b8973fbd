import { html, nothing, type TemplateResult } from 'lit';

/** A button that shows and hides a panel; the two are placed by the caller. */
export interface Disclosure {
  readonly trigger: TemplateResult;
  readonly panel: TemplateResult;
}

/** How a disclosure looks and what it does. */
export interface DisclosureOptions {
  readonly id: string;
  readonly open: boolean;
  readonly label: unknown;
  readonly content: unknown;
  readonly look: 'trigger' | 'link';
  readonly toggle: (open: boolean) => void;
}

/** Closed content stays in reach of the browser's find, which opens it, and of the printer. */
export const disclosure = ({
  id,
  open,
  label,
  content,
  look,
  toggle,
}: DisclosureOptions): Disclosure => ({
  trigger: html`<button
    type="button"
    id=${`acu-${id}`}
    class=${look === 'link' ? 'link soft small' : look}
    part=${look === 'link' ? 'button' : look}
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${`panel-${id}`}
    @click=${() => toggle(!open)}
  >${label}</button>`,
  panel: html`<div
    id=${`panel-${id}`}
    part=${look === 'link' ? nothing : 'panel'}
    hidden=${open ? nothing : 'until-found'}
    @beforematch=${() => toggle(true)}
  >${content}</div>`,
});
