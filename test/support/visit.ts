/** Pages with an address of their own, in a frame or in a window, as a reader comes to them. */
import { oneEvent, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { triggers } from './accordion.js';
import { entriesIn, type EntryId } from './entries.js';
import { focused, named, seen, settled } from './reading.js';
import { undoLater } from './undo.js';

/** A page from its first moment on; the same one when another page has taken its place. */
export type Visit = Window &
  typeof globalThis & {
    /** What the page was told by `acu-toggle`, and errors that nobody caught. */
    readonly heard?: readonly string[];
  };

const listen = `<script>
  window.heard = [];
  addEventListener('acu-toggle', ({ effect, open }) =>
    heard.push(effect + (open ? ' opened' : ' closed')));
  addEventListener('error', ({ message }) => heard.push('uncaught: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push('uncaught: ' + reason));
</script>`;

/** Where a page with this markup can be visited. */
export const addressOf = (markup: string): string => {
  const page = `<!doctype html><html lang="en"><title>A clinic</title>${listen}${markup}`;
  return `/test/site/page/visit?markup=${encodeURIComponent(page)}`;
};

/** Goes to a page by what is done, and waits until all of it is there. */
export const arrive = async (visit: Visit, go: () => void): Promise<void> => {
  const before = visit.document;
  go();
  await waitUntil(
    () => visit.document !== before && visit.document.readyState === 'complete',
    'the page did not come',
    { interval: 10, timeout: 8000 },
  );
  await settled();
};

/** Opens a page in a frame as large as a small screen. */
export const visitInFrame = async (address: string): Promise<Visit> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  document.body.append(frame);
  undoLater(() => frame.remove());
  const visit = frame.contentWindow as Visit;
  await arrive(visit, () => {
    frame.src = address;
  });
  return visit;
};

/** Follows a link to a page, which opens in a window of its own: only so browsers look for words. */
export const visitInWindow = async (address: string): Promise<Visit> => {
  const link = document.createElement('button');
  link.style.cssText = 'position: fixed; inset: 0';
  document.body.append(link);
  const opened = new Promise<Visit>((resolve, reject) => {
    link.addEventListener('click', () => {
      const visit = open(address, 'visit', 'width=800,height=600') as Visit | null;
      if (!visit) return reject(new Error('the browser opened no window'));
      undoLater(() => visit.close());
      return resolve(arrive(visit, () => undefined).then(() => visit));
    });
  });
  await sendMouse({ type: 'click', position: [9, 9] });
  link.remove();
  return opened;
};

const topmost = (root: DocumentOrShadowRoot, x: number, y: number): Element | null => {
  const found = root.elementFromPoint(x, y);
  return found?.shadowRoot ? topmost(found.shadowRoot, x, y) : found;
};

/** Whether the whole of an element is in its window, to the pixel, and nothing covers it. */
export const isInSight = (element: Element): boolean => {
  const { left, width, top, bottom } = element.getBoundingClientRect();
  const page = element.ownerDocument;
  return [top + 1, bottom - 1].every((y) => element.contains(topmost(page, left + width / 2, y)));
};

interface Place {
  readonly open: readonly (EntryId | undefined)[];
  /** The entry on whose button the keyboard is, if its button is in sight. */
  readonly at: string;
}

/** Which entries are open, and where the reader is. */
export const placeIn = (root: Element): Place => {
  const ids = entriesIn(root);
  const buttons = seen('entries', triggers(root));
  const at = focused(root.ownerDocument);
  const entry = ids[buttons.findIndex((button) => button === at)];
  return {
    open: ids.filter((_, i) => buttons[i]!.getAttribute('aria-expanded') === 'true'),
    at: entry ? `${entry}${isInSight(at!) ? '' : ', out of sight'}` : 'elsewhere',
  };
};

/** Follows the link with these words to another place on the page. */
export const follow = async (visit: Visit, words: string): Promise<void> => {
  const changed = oneEvent(visit, 'hashchange');
  named([...visit.document.links], words).click();
  await changed;
  await settled();
};

/** Waits until a page has been drawn anew. */
export const drawn = (visit: Visit): Promise<unknown> =>
  new Promise((resolve) => {
    visit.requestAnimationFrame(() => visit.requestAnimationFrame(resolve));
  });

/** Goes back or forward to another place on the page; browsers scroll by themselves as well. */
export const travel = async (visit: Visit, way: 'back' | 'forward'): Promise<void> => {
  const changed = oneEvent(visit, 'hashchange');
  visit.history[way]();
  await changed;
  await drawn(visit);
};
