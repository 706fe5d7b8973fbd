/** What must hold after a run: of whom, what, and how much at most. */

const ours = ['our accordion', 'our whole widget'];
const all = [...ours, 'our checker'];

/** A peer whose words stand in the page gains most where nothing is painted before its script. */
const mounts = ['mount', 'mountAtOnce'];

/** A goal for each of them. */
const each = (names, goal) => names.map((of) => ({ of, ...goal }));

/** `ratio` is to the floor; `below` names those whose median has to be higher. */
export const goals = [
  { of: 'our accordion', metric: 'mount', ratio: 1.8 },
  { of: 'our whole widget', metric: 'mount', ratio: 2.6 },
  ...mounts.flatMap((metric) => each(ours, { metric, below: ['Shoelace', 'Web Awesome'] })),
  ...mounts.map((metric) => ({ of: 'our checker', metric, below: ['SurveyJS'] })),
  ...each(ours, { metric: 'toggle', ratio: 1.2 }),
  ...each(ours, { metric: 'shiftPhone', most: 0.05 }),
  ...each(ours, { metric: 'shift', most: 0.05 }),
  ...each(all, { metric: 'exponent', most: 1.05 }),
  ...each(all, { metric: 'leakedNodes', most: 0 }),
  // what is compiled and cached meanwhile stays; one widget would be more than this
  ...each(all, { metric: 'leakedHeap', most: 100_000 }),
];

/** The goals with how it is and whether that is enough; those whose metric was measured. */
export function judged({ values, ratios }) {
  return goals
    .filter(({ of, metric }) => values[of]?.[metric])
    .map((goal) => {
      const { of, metric, ratio, most, below } = goal;
      const is = (ratio ? ratios : values)[of][metric].median;
      const limit = ratio ?? most ?? Math.min(...below.map((name) => values[name][metric].median));
      return { ...goal, is, limit, isMet: below ? is < limit : is <= limit };
    });
}
