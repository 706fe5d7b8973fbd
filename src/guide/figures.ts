import { effects, overall, type EffectId, type Figure } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { fill } from './fill.js';

/**
 * Puts figures into the holes that bear their names: `{0}` the figure ("17 to 26"), `{0Per}` its
 * denominator, `{0Rest}` all the others, `{0Interval}` between what it may lie.
 */
const fillFigures = (
  words: Words,
  figures: Readonly<Record<string, Figure>> | readonly Figure[],
  text: string,
): string =>
  text.replace(/\{(\w+?)(Per|Rest|Interval)?\}/g, (_, name: string, kind: string = '') => {
    const { low, high, per, interval }: Figure = figures[name as never];
    const others: Record<string, readonly number[] | undefined> = {
      Per: [per],
      Rest: [per - low],
      Interval: interval,
    };
    // not by the browser's own formats: to load them takes as long as half of the first rendering
    const [from, to] = (others[kind] ?? [low, high]).map((n) =>
      n?.toString().replace(/\B(?=(\d{3})+$)/g, words.thousands),
    );
    return to ? fill(words.range, { low: from!, high: to }) : from!;
  });

/** A sentence of an entry, with the entry's figures in its holes. */
export const withFigures = (words: Words, id: EffectId, text: string): string =>
  fillFigures(words, effects[id].figures, text);

/** The introduction's sentences, with the overall figures in their holes. */
export const introduction = (words: Words): string[] =>
  words.accordion.intro.map((text) => fillFigures(words, overall, text));
