import { html, type TemplateResult } from 'lit';

const tags: Readonly<Record<number, (content: unknown) => TemplateResult>> = {
  2: (content) => html`<h2>${content}</h2>`,
  3: (content) => html`<h3>${content}</h3>`,
  4: (content) => html`<h4>${content}</h4>`,
  5: (content) => html`<h5>${content}</h5>`,
};

/** A real heading of a level, 2 to 5, that is known only at run time. */
export const heading = (level: number, content: unknown): TemplateResult => tags[level]!(content);
