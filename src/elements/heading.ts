import { nothing } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';

/** A real heading of a level that is known only at run time. */
export const heading = (
  level: number,
  content: unknown,
  { part, id, focusable }: { part?: string; id?: string; focusable?: boolean } = {},
): unknown => {
  const tag = unsafeStatic(`h${level}`);
  return html`<${tag} class=${part ?? nothing} part=${part ?? nothing} id=${id ?? nothing}
    tabindex=${focusable ? -1 : nothing}>${content}</${tag}>`;
};
