/** Throws unless every piece follows in the text after the one before it. */
export const expectInOrder = (text: string, pieces: readonly string[]): void => {
  pieces.reduce((from, piece) => {
    const at = text.indexOf(piece, from);
    if (at < 0) throw new Error(`"${piece}" does not follow in: ${text.slice(from)}`);
    return at + piece.length;
  }, 0);
};
