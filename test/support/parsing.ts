import { settled } from './reading.js';
import { undoLater } from './undo.js';

/** A page in a frame, whose parser is as far as it was told to go. */
export interface Parsing {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Lets the parser read on; resolves when a script that is read here has run. */
  write(markup: string): Promise<void>;
  /** Lets the parser come to the end. */
  end(): Promise<void>;
}

/** The built file as a script that the parser waits for. */
export const blocking = '<script src="/dist/acu-aftercare.classic.js"></script>';

/** Opens a page of the same site, which is there until the test ends. */
export const parsePage = (): Parsing => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  undoLater(() => frame.remove());
  const page = frame.contentDocument!.open();
  return {
    window: frame.contentWindow as Window & typeof globalThis,
    document: page,
    async write(markup) {
      const loads = markup.includes('<script src');
      const ran = new Promise((resolve) => {
        if (loads) page.addEventListener('load', resolve, { capture: true, once: true });
      });
      page.write(markup);
      await (loads ? ran : settled());
    },
    async end() {
      page.close();
      await settled();
    },
  };
};
