/** A text, or its pieces: every second one is a number or a name, which no translator may change. */
export type Sentence = string | readonly string[];

/** Puts values into the `{holes}` of a string; the pieces in order, so that a value may be a template. */
export const pieces = <T>(text: string, values: Readonly<Record<string, T>>): (string | T)[] =>
  text.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? values[piece]! : piece));

/** Puts texts and numbers into the `{holes}` of a string. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  pieces(text, values).join('');
