import { settled } from './reading.js';

/** Another page of the same site, in a frame: nothing but what its markup loads. */
export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly body: HTMLElement;
  /** Everything that was said in its console, errors that nobody caught among it. */
  readonly said: readonly string[];
}

declare global {
  interface Window {
    readonly said: readonly string[];
  }
}

const listen = `<script>
  window.said = [];
  for (const kind of ['debug', 'error', 'info', 'log', 'warn'])
    console[kind] = (...all) => said.push(kind + ': ' + all.join(' '));
  addEventListener('error', ({ target, message }) =>
    said.push('uncaught: ' + (message || target.outerHTML)), true);
  addEventListener('unhandledrejection', ({ reason }) => said.push('uncaught: ' + reason));
</script>`;

const frames: HTMLIFrameElement[] = [];

/** Opens a page and waits until all of it is loaded. */
export const openPage = async (markup: string): Promise<Page> => {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.srcdoc = `<!doctype html><html lang="en"><title>A clinic</title>${listen}${markup}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  await settled();
  const window = frame.contentWindow as Window & typeof globalThis;
  return { window, document: window.document, body: window.document.body, said: window.said };
};

/** Closes every page that was opened. */
export const closePages = (): void => frames.splice(0).forEach((frame) => frame.remove());

/** The built files, each as the tag that a page loads it with. */
export const scripts = {
  module: '<script type="module" src="/dist/acu-aftercare.js"></script>',
  classic: '<script defer src="/dist/acu-aftercare.classic.js"></script>',
} as const;
