import { executeServerCommand } from '@web/test-runner-commands';
import { attributesOf, willow } from './clinic.js';
import { scripts } from './frame.js';
import type { Block } from './leaflet.js';

/** A line of text on paper: where it stands, in points, and how light its ink and ground are. */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly ink?: number;
  readonly ground?: number;
}

/** One side of a sheet of A4. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

interface Printed {
  readonly path: string;
  readonly markup: string;
  /** What the person's system is set to, as a style sheet asks for it. */
  readonly features: Readonly<Record<string, string>>;
  /** What a person presses before: the words with which a button or row begins. */
  readonly presses: readonly string[];
  /** Prints backgrounds too, and says of each line which colours it has. */
  readonly colours: boolean;
}

/**
 * What fades in is drawn after all that does not, in whatever order it is read: where the order on
 * paper is looked at, nothing fades.
 */
export const calm = { features: { 'prefers-reduced-motion': 'reduce' } };

/** A page with nothing but the two lines, and styles of its own. */
export const pageWith = (tag: string, head = ''): string =>
  `<!doctype html><html lang="en"><title>A clinic</title>${head}${scripts.module}${tag}`;

/** The tag of a clinic that says everything of itself. */
export const widget = (attributes = '', inside = ''): string =>
  `<acu-aftercare ${attributesOf(willow)} ${attributes}>${inside}</acu-aftercare>`;

/** Two entries are enough where all have been seen. */
export const few = 'effects="bruising better-sleep"';

/** A page of its own, printed by the browser; throws where a side is empty. */
export const print = async (
  markup: string,
  given: Partial<Printed> = {},
): Promise<readonly Sheet[]> => {
  const sheets = await executeServerCommand<readonly Sheet[], Printed>('paper', {
    path: '/paper.html',
    features: {},
    presses: [],
    colours: false,
    ...given,
    markup,
  });
  sheets.forEach(({ lines }, i) => {
    if (!lines.length) throw new Error(`page ${i + 1} of ${sheets.length} is empty`);
  });
  if (!sheets.length) throw new Error('nothing was printed');
  return sheets;
};

/** A text without what depends on where its lines end: white space and the dots of a list. */
const letters = (text: string): string => text.replace(/[\s•]+/g, '');

const pageEnd = '\f';

/** All that lies on paper, page by page. */
export const lettersOn = (sheets: readonly Sheet[], between = ''): string =>
  sheets.map(({ lines }) => letters(lines.map(({ text }) => text).join(''))).join(between);

/** Whether these words are on the paper, wherever their lines end. */
export const isPrinted = (sheets: readonly Sheet[], words: string): boolean =>
  lettersOn(sheets).includes(letters(words));

/** Throws unless every block follows the one before it, each whole and on one page. */
export const expectWhole = (sheets: readonly Sheet[], blocks: readonly Block[]): void => {
  const all = lettersOn(sheets, pageEnd);
  if (!blocks.length) throw new Error('nothing to look for');
  blocks.reduce((from, block) => {
    const places: number[] = [];
    const end = block.reduce((at, text) => {
      const found = all.indexOf(letters(text), at);
      if (found < 0)
        throw new Error(`"${text}" does not follow in: ${all.slice(from, from + 500)}`);
      places.push(found);
      return found + letters(text).length;
    }, from);
    const printed = all.slice(places[0], end);
    if (printed.includes(pageEnd)) throw new Error(`cut: ${printed.replace(pageEnd, ' ✂ ')}`);
    return end;
  }, 0);
};

/** The words that stand lowest on each page; of several beside each other, those read last. */
export const lastLines = (sheets: readonly Sheet[]): string[] =>
  sheets.map(({ lines }) =>
    lines.reduce((low, line) => (line.bottom < low.bottom ? low : line)).text.trim(),
  );

/** The lines that reach into the margin, where a printer cuts them. */
export const inTheMargin = (sheets: readonly Sheet[], margin = 28): string[] =>
  sheets.flatMap(({ width, height, lines }) =>
    lines
      .filter(
        ({ left, right, bottom }) =>
          left < margin || right > width - margin || bottom > height - margin,
      )
      .map(({ text }) => text),
  );
