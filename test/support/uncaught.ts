import { undoLater } from './undo.js';

/**
 * Errors and refused promises that nobody catches, until the test ends. They are kept from the test
 * runner: a test has to look.
 */
export const uncaught = (): readonly string[] => {
  const heard: string[] = [];
  const onTrouble = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    heard.push(
      String('reason' in event ? event.reason : 'message' in event ? event.message : event),
    );
  };
  for (const kind of ['error', 'unhandledrejection']) {
    // before the test runner hears of it
    addEventListener(kind, onTrouble, true);
    undoLater(() => removeEventListener(kind, onTrouble, true));
  }
  return heard;
};
