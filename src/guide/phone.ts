/** A number to call: as it is shown, and as a link dials it. */
export interface Phone {
  readonly text: string;
  readonly href: string;
}

/**
 * Reads a telephone number: 2 to 15 digits with spaces and `+ - . ( ) /`, then perhaps an extension.
 * The link drops a `(0)` after a country code and writes the extension as `;ext=` (RFC 3966).
 *
 * @returns `undefined` for anything else
 */
export const readPhone = (given: string): Phone | undefined => {
  const text = given.trim();
  const [, written = '', extension] =
    /^(\+?[\d\s.()/-]+?)(?:\s*(?:ext\.?|x)\s*(\d{1,7}))?$/i.exec(text) ?? [];
  const dialled = written.replace(/^((?:\+|00)[\d\s.-]*)\(0\)/, '$1').replace(/[^\d+]/g, '');
  if (!/^\+?\d{2,15}$/.test(dialled)) return undefined;
  return { text, href: `tel:${dialled}${extension ? `;ext=${extension}` : ''}` };
};
