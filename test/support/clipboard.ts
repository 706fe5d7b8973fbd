import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { stub } from './checker-states.js';
import { press } from './reading.js';

/** What has to be undone after a test: what the browser has was replaced. */
const undo: (() => void)[] = [];

export const undoLater = (back: () => void): void => void undo.push(back);

/** Puts back all that was replaced, the last thing first. */
export const undoAll = (): void => {
  for (const back of undo.splice(0).toReversed()) back();
};

/** Puts something in place of what the browser has until `undoAll`. */
export const replace = (target: object, name: string, value: unknown): void =>
  undoLater(stub(target, name, value));

/** Texts that reach the clipboard, in place of the real one. */
export const clipboard = (): readonly string[] => {
  const texts: string[] = [];
  const writeText = (text: string): Promise<void> => {
    texts.push(text);
    return Promise.resolve();
  };
  replace(navigator, 'clipboard', { writeText });
  return texts;
};

/** What Copy takes. */
export const copyOf = async (root: Element): Promise<string> => {
  const texts = clipboard();
  await press(root, en.answer.copy);
  expect(texts).to.have.lengthOf(1);
  return texts[0]!;
};
