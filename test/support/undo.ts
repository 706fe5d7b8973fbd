/** What has to be undone after the test that runs, in the order in which it was done. */
const done = new Set<() => void>();

/** Undoes something after the test, the last thing first, or when what is returned is called. */
export const undoLater = (undo: () => void): (() => void) => {
  const once = (): void => {
    if (done.delete(once)) undo();
  };
  done.add(once);
  return once;
};

afterEach(() => [...done].toReversed().forEach((undo) => undo()));

/** Puts something in place of what the browser has, until the test ends or it is undone. */
export const replace = (target: object, name: string, value: unknown): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  return undoLater(() => {
    Reflect.deleteProperty(target, name);
    if (own) Object.defineProperty(target, name, own);
  });
};

/** Puts a style sheet of the clinic's on the page, until the test ends or it is undone. */
export const addSheet = (css: string): (() => void) => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return undoLater(() => style.remove());
};
