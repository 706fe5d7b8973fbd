/** Who is measured: what its page holds, which build it loads, and how to find its parts. */
import * as markup from './markup.js';

const headings = 20;
const accordion = ['acu-side-effects', '[part="trigger"]'];
const whole = ['acu-aftercare', ...accordion];
const settings = 'clinic-name="Willow Clinic" clinic-phone="020 7946 0000" region="GB"';

/**
 * `heads` leads to the headings of the entries through shadow roots, one selector for each root, and
 * `count` is how many there are. `one` finds the widget, which is put in and taken out again.
 */
const floor = {
  page: markup.floor,
  style: markup.floorStyle,
  heads: ['.entry > summary'],
  one: '.widget',
  count: headings,
};

const ours = (build, tag, heads, attributes = '') => ({
  build,
  page: () => `<${tag} ${attributes}></${tag}>`,
  fallback: (_, { fallback }) => `<${tag} ${attributes}>${fallback}</${tag}>`,
  heads,
  one: tag,
  count: headings,
});

export const contestants = {
  floor,
  'floor again': floor,
  'our accordion': ours('ours', 'acu-side-effects', accordion),
  'our whole widget': ours('ours', 'acu-aftercare', whole, settings),
  'the commit before': ours('previous', 'acu-aftercare', whole, settings),
  Shoelace: {
    build: 'shoelace',
    page: markup.shoelace,
    style: markup.floorStyle,
    heads: ['sl-details', '[part="header"]'],
    one: '.widget',
    count: headings,
  },
  'Web Awesome': {
    build: 'webawesome',
    page: markup.webawesome,
    style: markup.floorStyle,
    heads: ['wa-accordion-item', '[part="button"]'],
    one: '.widget',
    count: headings,
  },
  'our checker': {
    ...ours('ours', 'acu-checker', ['acu-checker', 'h2']),
    fallback: () => '<acu-checker></acu-checker>',
    count: 1,
    answers: {
      start: ['acu-checker', '.primary'],
      row: ['acu-checker', '[part="choice"] input'],
      next: ['acu-checker', '.primary'],
      question: ['acu-checker', '[part~="question"] h3, [part~="answer"] h3'],
    },
  },
  SurveyJS: {
    build: 'survey',
    page: markup.survey,
    heads: ['.survey .sd-header__text'],
    one: '.survey',
    count: 1,
    answers: {
      start: ['.sd-navigation__start-btn'],
      row: ['.sd-page .sd-item__control'],
      next: ['.sd-navigation__next-btn'],
      question: ['.sd-question__title'],
    },
  },
};

/** How the script comes: with the page, as from a cache; after its first paint, as by a network; late. */
export const ways = {
  atOnce: { attribute: 'blocking="render"', late: 0 },
  network: { attribute: '', late: 100 },
  late: { attribute: '', late: 900 },
};

const after = '<p>What else the clinic has to say.</p>\n'.repeat(8);

const scripts = (build, { attribute, late }, hasSheet) => `
<script type="module" ${attribute} src="/${build}.js?late=${late}"></script>
${hasSheet ? `<link rel="stylesheet" href="/${build}.css">` : ''}`;

/** The page of a contestant. */
export const pageOf = (name, way, content, hasSheet) => {
  const { build, style = '' } = contestants[name];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="icon" href="data:,">
<style>body { margin: 24px auto; max-width: 60rem; font-family: sans-serif; }${style}</style>
${build ? scripts(build, ways[way], hasSheet) : ''}
</head>
<body>
<h1>After your visit</h1>
${content}
${after}
</body>
</html>`;
};

export const addressOf = (name, way) => `/${name.replaceAll(' ', '-')}-${way}.html`;
