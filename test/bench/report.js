/** Results as tables: all of it for the console, the most telling for the README. */
import { contestants } from './contestants.js';
import { metrics } from './metrics.js';

const times = (value) => `${value.toFixed(2)} ×`;
const around = (show, { median, from, to }) => `${show(median)} (${show(from)} to ${show(to)})`;

function line(results, name, key) {
  const { show, isAbsolute } = metrics[key];
  const value = around(show, results.values[name][key]);
  if (isAbsolute) return `  ${name.padEnd(18)}${value}`;
  return `  ${name.padEnd(18)}${value.padEnd(42)}${around(times, results.ratios[name][key])}`;
}

/** Every metric of every contestant: median, the middle half, and the ratio to the floor. */
export function say(results) {
  for (const [key, { title }] of Object.entries(metrics)) {
    const names = Object.keys(results.values).filter((name) => results.values[name][key]);
    if (names.length > 0) console.log(`\n${title}`);
    for (const name of names) console.log(line(results, name, key));
  }
}

const said = (metric, value) => metrics[metric].show(value);

/** One line for each goal; whether all are met. */
export function sayGoals({ goals }) {
  console.log();
  for (const { of, metric, ratio, below, is, limit, isMet } of goals) {
    const show = ratio ? times : (value) => said(metric, value);
    const wanted = below ? `below ${show(limit)} (${below.join(', ')})` : `at most ${show(limit)}`;
    console.log(`${isMet ? '✅' : '❌'} ${of}, ${metrics[metric].title}: ${show(is)}, ${wanted}`);
  }
  return goals.every(({ isMet }) => isMet);
}

const row = (cells) => `| ${cells.join(' | ')} |`;

function markdown(results, names, keys) {
  const cell = (name, key) => {
    const { show, isAbsolute } = metrics[key];
    const { median } = results.values[name][key];
    if (isAbsolute || name === 'our checker') return show(median);
    return times(results.ratios[name][key].median);
  };
  return [
    row(['', ...keys.map((key) => metrics[key].title)]),
    row(['---', ...keys.map(() => '--:')]),
    ...names.map((name) => row([name, ...keys.map((key) => cell(name, key))])),
  ].join('\n');
}

const marks = ['<!-- bench -->', '<!-- /bench -->'];

/** The README in three: before, between and after the marks. */
export function partsOf(readme) {
  const [start, end] = marks.map((mark) => readme.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`README.md lacks ${marks.join(' … ')}`);
  return [readme.slice(0, start + marks[0].length), readme.slice(end)];
}

/** What stands between the marks. */
function section(results) {
  const isChecker = (name) => Boolean(contestants[name].answers);
  const names = Object.keys(results.values);
  const common = ['heap', 'nodes'];
  return [
    markdown(
      results,
      names.filter((name) => !isChecker(name)),
      ['bytes', 'script', 'mount', 'mountAtOnce', 'toggle', 'shift', ...common, 'exponent'],
    ),
    markdown(results, names.filter(isChecker), [
      'bytes',
      'script',
      'mount',
      'mountAtOnce',
      'answer',
      ...common,
      'exponent',
    ]),
    `Medians of ${results.rounds} rounds in ${results.browser}, ${results.date}; × is to the floor, in the second table to our checker.`,
  ].join('\n\n');
}

/** The README with these results between its marks. */
export function withSection(readme, results) {
  const [before, after] = partsOf(readme);
  return `${before}\n\n${section(results)}\n\n${after}`;
}
