import { executeServerCommand } from '@web/test-runner-commands';
import { settled } from './reading.js';
import type { Page } from './frame.js';
import { undoLater } from './undo.js';

/** A page of the test server with an address and a header of its own, which is watched. */
export interface SitePage extends Page {
  /** What went against the security policy. */
  readonly violations: readonly string[];
  /** The names of the Trusted Types policies that were made. */
  readonly policies: readonly string[];
  /** What was touched of all that stores or sends. */
  readonly touched: readonly string[];
  /** What it asked its own server for and the third party, in order. */
  asked(party: 'own' | 'third'): Promise<readonly string[]>;
}

declare global {
  interface Window {
    readonly violations: readonly string[];
    readonly policies: readonly string[];
    readonly touched: readonly string[];
  }
}

interface Asked {
  readonly party: string;
  readonly path: string;
}

interface Changes {
  /** Another release. */
  readonly version?: string;
  /** Milliseconds that the server waits. */
  readonly late?: number;
  /** Minified once more. */
  readonly minified?: true;
  /** Code that was put before it into the same file. */
  readonly before?: string;
  readonly after?: string;
}

type File = 'acu-aftercare.js' | 'acu-aftercare.classic.js';

const query = (all: object): string =>
  new URLSearchParams(Object.entries(all).map(([name, value]) => [name, String(value)])).toString();

/** The address of a built file that something has changed on its way to the page. */
export const fileAt = (file: File, changes: Changes = {}): string =>
  `/test/site/file/${file}?${query(changes)}`;

/** Where the third party lives. */
export const thirdParty = (): Promise<string> => executeServerCommand('third-party');

/** A key that the requests of one page are known by. */
export const newKey = (): string => crypto.randomUUID();

const recorder = '/test/support/recorder.ts';

interface Options {
  readonly key?: string;
  readonly head?: string;
  readonly policy?: string;
  readonly hash?: string;
}

/** The address of a page: its body's markup, what stands in its head, its security policy. */
const addressOf = (
  markup: string,
  { key = newKey(), head = '', policy = '', hash = '' }: Options,
): string => {
  const all = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
    <script src="${recorder}"></script>${head}</head><body>${markup}</body></html>`;
  return `/test/site/page/${key}?${query({ policy, markup: all })}${hash}`;
};

/** Opens a page and waits until all of it is loaded; it is there until the test ends. */
export const openSite = async (markup: string, options: Options = {}): Promise<SitePage> => {
  const { key = newKey() } = options;
  const frame = document.createElement('iframe');
  undoLater(() => frame.remove());
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.src = addressOf(markup, { ...options, key });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  await settled();
  const window = frame.contentWindow as Window & typeof globalThis;
  const { said, violations, policies, touched } = window;
  return {
    window,
    document: window.document,
    body: window.document.body,
    said,
    violations,
    policies,
    touched,
    async asked(party) {
      const all = await executeServerCommand<Asked[], { key: string }>('asked', { key });
      const paths = all.filter((each) => each.party === party).map(({ path }) => path);
      return paths.filter((path) => path !== recorder);
    },
  };
};
