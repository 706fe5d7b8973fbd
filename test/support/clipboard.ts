import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { press } from './reading.js';
import { replace } from './undo.js';

/** The browser has no clipboard for the page, until the test ends or it is undone. */
export const refuseClipboard = (): (() => void) => replace(navigator, 'clipboard', undefined);

/** Texts that reach the clipboard in this test, in place of the real one. */
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
