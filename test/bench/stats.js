/** Of what was measured in several rounds. */

/** The value below which a share of them lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [Math.floor(at), Math.ceil(at)];
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

/** The middle, and between which values the middle half lies. */
export const spread = (values) => ({
  median: quantile(values, 0.5),
  from: quantile(values, 0.25),
  to: quantile(values, 0.75),
});

/** Each compared with the one of the same round. */
export const ratios = (values, others) => spread(values.map((value, i) => value / others[i]));

/** The same numbers between 0 and 1 in every run (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Another order of the same. */
export function shuffled(list, next) {
  const keyed = list.map((each) => [next(), each]).sort(([a], [b]) => a - b);
  return keyed.map(([, each]) => each);
}
