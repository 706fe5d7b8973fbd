/** Everything on show in a card: where it stands, in em, and how its text is set. */
import { textsIn } from './boxes.js';
import { seen, shown } from './reading.js';

type Values = Readonly<Record<string, number | string>>;

/** An element or a line of text by its name, and what was found of it. */
export interface Measured {
  readonly name: string;
  readonly values: Values;
}

/** In em: what engines round to whole pixels may differ by less than one of them. */
const tolerance = 0.06;

/** What text inherits, and what its boxes are drawn in. */
const properties = `
  background-color border-top-color border-inline-start-color color caret-color accent-color fill stroke
  color-scheme cursor direction unicode-bidi writing-mode text-orientation
  font-family font-size font-style font-weight font-stretch font-variant font-kerning
  font-feature-settings font-variation-settings font-size-adjust font-synthesis
  hyphens letter-spacing line-break line-height list-style-image list-style-position
  list-style-type orphans overflow-wrap pointer-events quotes tab-size text-align text-align-last
  text-decoration-line text-emphasis-style text-indent text-rendering text-shadow text-transform
  text-underline-offset text-wrap visibility white-space word-break word-spacing user-select
  -webkit-user-select -webkit-text-fill-color -webkit-text-stroke-width
`
  .trim()
  .split(/\s+/);

/** What follows from where a box stands. */
const ofTheBox = /(^|-)(width|height|inline-size|block-size|origin)$|^grid-template/;

/** Whether phones enlarge text, and lines that are drawn through all that is in a box. */
const ofThePage = /text-size-adjust$|-decorations-in-effect$/;

const styleOf = (element: Element): Values => {
  const style = getComputedStyle(element);
  const names = element.matches('.root')
    ? [...style].filter((name) => !ofTheBox.test(name) && !ofThePage.test(name))
    : properties;
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
};

const nameOf = (node: Node): string => {
  if (!(node instanceof Element)) return `line of "${node.nodeValue!.trim().slice(0, 30)}"`;
  const text = node instanceof SVGElement ? '' : ` "${node.textContent.trim().slice(0, 30)}"`;
  return `${node.localName}.${node.getAttribute('class') ?? node.getAttribute('part') ?? ''}${text}`;
};

const linesOf = (text: Text): DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width }) => width);
};

/** All cards of a widget; `em` is what one em takes on the page. */
export const measure = (cards: readonly Element[], em: number): Measured[] => {
  const { left, top } = cards[0]!.getBoundingClientRect();
  const inEm = ({ x, y, width, height }: DOMRect): Values => ({
    left: (x - left) / em,
    top: (y - top) / em,
    width: width / em,
    height: height / em,
  });
  const elements = cards.flatMap((card) => [card, ...shown<Element>(card, ':not(slot)')]);
  return [
    ...elements.map((each) => ({
      name: nameOf(each),
      values: { ...inEm(each.getBoundingClientRect()), ...styleOf(each) },
    })),
    ...seen('text', textsIn(elements)).flatMap((text) =>
      linesOf(text).map((line) => ({ name: nameOf(text), values: inEm(line) })),
    ),
  ];
};

const differ = (one: number | string, other: number | string | undefined): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) > tolerance
    : one !== other;

/** What is not as it is on the clean page. */
export const differences = (
  found: readonly Measured[],
  clean: readonly Measured[],
): readonly string[] => {
  const names = found.map(({ name }) => name);
  const missing = clean.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  if (missing.length || found.length !== clean.length) {
    return [`${found.length} things, not ${clean.length}; missing: ${missing.join(', ')}`];
  }
  return found.flatMap(({ name, values }, i) =>
    Object.entries(clean[i]!.values)
      .filter(([property, value]) => differ(value, values[property]))
      .map(([property, value]) => `${name}: ${property} ${values[property]}, not ${value}`),
  );
};
