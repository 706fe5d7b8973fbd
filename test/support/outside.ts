/** What a widget adds to anything outside itself: to the window, the document, the page above it. */
import { replace } from './undo.js';

type Realm = Window & typeof globalThis;

interface Added {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

/** How a target is called in a failed comparison. */
const nameOf = (target: EventTarget): string =>
  'nodeName' in target ? String(target.nodeName) : target.constructor.name;

/** Whether a widget has it inside itself, or it is nowhere at all. */
const isInside = (target: EventTarget): boolean => {
  if (!('nodeType' in target)) return false;
  const node = target as Node;
  if (/^acu-/i.test(node.nodeName)) return true;
  const above = node.parentNode ?? (node as ShadowRoot).host;
  return above ? isInside(above) : node.nodeType !== Node.DOCUMENT_NODE;
};

const captures = (options: unknown): boolean =>
  typeof options === 'object' && options !== null
    ? Boolean((options as AddEventListenerOptions).capture)
    : Boolean(options);

/**
 * Listens, until the test ends, to every listener and observer that comes and goes in a window; what
 * is returned says what is there now, as `Window hashchange` or `MutationObserver #document`.
 */
export const addedIn = (window: Realm): (() => readonly string[]) => {
  const listeners: Added[] = [];
  const observed = new Map<object, Set<Node>>();
  const { EventTarget, MutationObserver } = window;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { observe, disconnect } = MutationObserver.prototype;

  const find = (target: EventTarget, type: string, listener: unknown, capture: boolean): number =>
    listeners.findIndex(
      (each) =>
        each.target === target &&
        each.type === type &&
        each.listener === listener &&
        each.capture === capture,
    );
  const forget = (...which: Parameters<typeof find>): void => {
    const at = find(...which);
    if (at >= 0) listeners.splice(at, 1);
  };

  replace(
    EventTarget.prototype,
    'addEventListener',
    function listen(this: EventTarget | undefined, ...all: Parameters<typeof addEventListener>) {
      const [type, listener, options] = all;
      const target = this ?? window;
      const capture = captures(options);
      if (listener && find(target, type, listener, capture) < 0) {
        listeners.push({ target, type, listener, capture });
      }
      if (typeof options === 'object' && options.once) {
        const onceOver = () => forget(target, type, listener, capture);
        addEventListener.call(target, type, onceOver, { capture, once: true });
      }
      addEventListener.apply(target, all);
    },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    function leave(this: EventTarget | undefined, ...all: Parameters<typeof removeEventListener>) {
      const [type, listener, options] = all;
      forget(this ?? window, type, listener, captures(options));
      removeEventListener.apply(this ?? window, all);
    },
  );
  replace(
    MutationObserver.prototype,
    'observe',
    function watch(this: MutationObserver, ...all: Parameters<typeof observe>) {
      observed.set(this, (observed.get(this) ?? new Set()).add(all[0]));
      observe.apply(this, all);
    },
  );
  replace(MutationObserver.prototype, 'disconnect', function stop(this: MutationObserver) {
    observed.delete(this);
    disconnect.call(this);
  });

  return () =>
    [
      ...listeners
        .filter(({ target }) => !isInside(target))
        .map(({ target, type }) => `${nameOf(target)} ${type}`),
      ...[...observed.values()].flatMap((nodes) =>
        [...nodes].map((node) => `MutationObserver ${nameOf(node)}`),
      ),
    ].toSorted();
};
