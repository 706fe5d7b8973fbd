/** The same words as each contestant wants them in its page. */

const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Everything around the entries, which is the same for all whose words stand in the page. */
const around = ({ title, intro, groups, footer }, group) => `
<div class="widget">
<h2>${safe(title)}</h2>
${intro}
${groups.map(({ name, entries }) => `<p class="group">${safe(name)}</p>\n${group(entries)}`).join('\n')}
<div class="foot">${footer}</div>
</div>`;

const each = (entry) => (entries) => entries.map(entry).join('\n');

export const floor = (words) =>
  around(
    words,
    each(
      ({ name, body }) =>
        `<details class="entry"><summary><h3>${safe(name)}</h3></summary><div>${body}</div></details>`,
    ),
  );

export const shoelace = (words) =>
  around(
    words,
    each(({ name, body }) => `<sl-details summary="${safe(name)}">${body}</sl-details>`),
  );

const waItem = ({ name, body }) =>
  `<wa-accordion-item label="${safe(name)}">${body}</wa-accordion-item>`;

export const webawesome = (words) =>
  around(words, (entries) => `<wa-accordion>\n${each(waItem)(entries)}\n</wa-accordion>`);

/** One question on each page, after a page to start from: what our checker shows. */
const model = ({ title, intro, questions }) => ({
  title,
  firstPageIsStartPage: true,
  startSurveyText: 'Start',
  completedHtml: '<h3>Done</h3>',
  pages: [
    { elements: [{ type: 'html', name: 'start', html: `<p>${safe(intro)}</p>` }] },
    ...questions.map((question, i) => ({
      elements: [
        {
          type: question.isSingle ? 'radiogroup' : 'checkbox',
          name: `question${i}`,
          title: question.title,
          isRequired: true,
          choices: question.isSingle ? question.rows : question.rows.slice(0, -1),
          ...(!question.isSingle && { showNoneItem: true, noneText: question.rows.at(-1) }),
        },
      ],
    })),
  ],
});

const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

export const survey = ({ checker }) =>
  `<script type="application/json">${inScript(model(checker))}</script><div class="survey"></div>`;

/** By hand: as little as makes static details look like the accordion. */
export const floorStyle = `
.widget { border: 1px solid #d5dcdc; border-radius: 8px; background: #fff; color: #1d2b2f; }
.widget { overflow: clip; font-size: max(1em, 16px); line-height: 1.5; overflow-wrap: anywhere; }
.widget > h2, .widget > p, .foot, .entry > div { margin: 0; padding: 12px 16px; }
.widget h2 { font-size: 1.3em; line-height: 1.3; font-weight: 650; }
.widget h3, .widget h4 { margin: 0; font-size: 1em; font-weight: 650; text-wrap: balance; }
.widget p, .widget ul { max-width: 60ch; }
.widget p, .group { color: #4d5f63; }
.group { font-weight: 650; }
.entry { border-block-start: 1px solid #d5dcdc; }
.entry > summary { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
.entry > summary { min-height: 44px; padding: 12px 16px; cursor: pointer; list-style: none; }
.entry > summary::after { content: ''; flex: none; width: 8px; height: 8px; rotate: 45deg; }
.entry > summary::after { border: solid #0b6670; border-width: 0 2px 2px 0; }
.entry[open] > summary::after { rotate: 225deg; }
.entry > div > * + * { margin-block-start: 12px; }
.entry ul { padding-inline-start: 1.25em; }
@media (prefers-reduced-motion: no-preference) {
  .entry > summary::after, .entry::details-content { transition: rotate 150ms, opacity 150ms; }
  .entry:not([open])::details-content { opacity: 0; }
}
.entry details, .foot details { font-size: 15px; }
`;
