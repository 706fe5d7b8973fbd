import { html, type TemplateResult } from 'lit';

const tags: Readonly<Record<number, (content: unknown) => TemplateResult>> = {
  2: (content) => html`<h2 class="bold">${content}</h2>`,
  3: (content) => html`<h3 class="bold">${content}</h3>`,
  4: (content) => html`<h4 class="bold">${content}</h4>`,
  5: (content) => html`<h5 class="bold">${content}</h5>`,
  6: (content) => html`<h6 class="bold">${content}</h6>`,
};

/** A real heading of a level, 2 to 6, that is known only at run time. */
export const heading = (level: number, content: unknown): TemplateResult => tags[level]!(content);
