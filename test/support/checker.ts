import { headings, inTurn, press, settled, shown, visibleText } from './reading.js';

type Root = Element | ShadowRoot;

const none = 'None of these';

/** The rows of the question on show. */
export const rows = (root: Root): HTMLLabelElement[] =>
  shown<HTMLLabelElement>(root, 'label:has(input)');

/** The row that begins with these words. */
export const row = (root: Root, words: string): HTMLLabelElement => {
  const all = rows(root);
  const found = all.find((label) => `${visibleText(label)} `.startsWith(`${words} `));
  if (found) return found;
  throw new Error(`no row "${words}" among ${all.map(visibleText).join(' | ') || 'none'}`);
};

export const isTicked = (root: Root, words: string): boolean =>
  (row(root, words).control as HTMLInputElement).checked;

/** Ticks a row of the first or third question, or unticks it. */
export const tick = async (root: Root, words: string): Promise<void> => {
  row(root, words).click();
  await settled();
};

/** Chooses what was noticed most. */
export const choose = tick;

/** The headings on show in a question: the question itself. */
export const question = (root: Root): string =>
  shown(root, '[part~=question]').flatMap(headings).join(' / ');

/** The answer on show, whole; empty while a question is asked. */
export const answer = (root: Root): string =>
  shown(root, '[part~=answer]').map(visibleText).join(' / ');

export interface Told {
  readonly gate?: readonly string[];
  readonly pick?: string;
  readonly signs?: readonly string[];
}

const tell = async (root: Root, words: readonly string[]): Promise<void> => {
  await inTurn(words.length ? words : [none], (each) => tick(root, each));
  await press(root, 'Continue');
};

/** From the start card as far as the answers given lead; an empty list ticks "None of these". */
export const goThrough = async (root: Root, { gate, pick, signs }: Told): Promise<void> => {
  await press(root, 'Start');
  if (gate) await tell(root, gate);
  if (pick) await tell(root, [pick]);
  if (signs) await tell(root, signs);
};
