/**
 * The link that dials a telephone number: 2 to 15 digits with spaces and `+ - . ( ) /`, then
 * perhaps an extension. A `(0)` after a country code is dropped, an extension is written as `;ext=`
 * (RFC 3966).
 *
 * @returns an empty text for anything else
 */
export const telOf = (given: string): string => {
  const [, written = '', extension] =
    /^(\+?[\d\s.()/-]+?)(?:\s*(?:ext\.?|x)\s*(\d{1,7}))?$/i.exec(given) ?? [];
  const dialled = written.replace(/^((?:\+|00).*?)\(0\)/, '$1').replace(/[^\d+]/g, '');
  if (!/^\+?\d{2,15}$/.test(dialled)) return '';
  return `tel:${dialled}${extension ? `;ext=${extension}` : ''}`;
};
