import { expect } from '@open-wc/testing';
import { styles } from '../../src/elements/styles.js';
import { en } from '../../src/locales/en.js';
import { open } from '../support/accordion.js';
import { goThrough, type Told } from '../support/checker.js';
import { harmless, withSign } from '../support/checker-states.js';
import { groundOf, rgb } from '../support/colours.js';
import { nameOf } from '../support/entries.js';
import { readFile } from '../support/file.js';
import { place } from '../support/page.js';
import { settled, shown } from '../support/reading.js';
import { setSystem } from '../support/system.js';

/** How something looks wherever it is on show, each look once. */
type Look = (root: Element) => string;

const all =
  (selector: string, look: (style: CSSStyleDeclaration, element: Element) => string): Look =>
  (root) =>
    [...new Set(shown(root, selector).map((each) => look(getComputedStyle(each), each)))].join(
      ' / ',
    );

interface Property {
  /** Two values as a page gives them, and how each is seen. */
  readonly values: readonly (readonly [given: string, seen: string])[];
  /** Where it is seen in the checker, and how far a patient goes to see it. */
  readonly checker: Look;
  readonly told?: Told;
  /** Where it is seen in the accordion, with an entry open. */
  readonly accordion?: Look;
}

const colours: Property['values'] = [
  ['#123456', 'rgb(18, 52, 86)'],
  ['light-dark(rgb(60 20 10), red)', 'rgb(60, 20, 10)'],
];

const lengths = (times: number): Property['values'] => [
  ['20px', `${20 * times}px`],
  ['24px', `${24 * times}px`],
];

const ground = (_: unknown, element: Element) => groundOf(element);
const ink = ({ color }: CSSStyleDeclaration) => rgb(color);
const top = ({ borderTopColor }: CSSStyleDeclaration) => rgb(borderTopColor);
const side = ({ borderInlineStartColor }: CSSStyleDeclaration) => rgb(borderInlineStartColor);

const level = (name: string, told: Told): Property => ({
  values: colours,
  checker: all('.banner', top),
  told,
  accordion: all(`.care-card.${name}`, side),
});

const { accordion: _, ...expected } = level('expected', harmless('bruising'));

/** Typed by hand from the contract with those who use the tags. */
const properties: Readonly<Record<string, Property>> = {
  '--acu-color-accent': {
    values: colours,
    checker: all('.primary', ground),
    accordion: all('[part~=group] button[part~=button]', ink),
  },
  '--acu-color-text': {
    values: colours,
    checker: all('[part~=title]', ink),
    accordion: all('[part~=trigger]', ink),
  },
  '--acu-color-surface': {
    values: colours,
    checker: all('[part~=title]', ground),
    accordion: all('[part~=trigger]', ground),
  },
  '--acu-color-border': {
    values: colours,
    checker: all('[part~=choice]', top),
    told: {},
    accordion: all('[part~=item]', top),
  },
  '--acu-color-expected': expected,
  '--acu-color-call': level('call-clinic', withSign('bruising', 'bruise-2-weeks')),
  '--acu-color-urgent': level('urgent', withSign('bruising', 'fever')),
  '--acu-color-emergency': level('emergency', { gate: [en.gate.collapse.lead] }),
  '--acu-font-family': {
    values: [
      ['Papyrus, fantasy', 'Papyrus, fantasy'],
      ['monospace', 'monospace'],
    ],
    checker: all('[part~=title], button', ({ fontFamily }) => fontFamily),
    accordion: all('[part~=title], button', ({ fontFamily }) => fontFamily),
  },
  '--acu-font-size': {
    values: lengths(1),
    checker: all('[part~=choice]', ({ fontSize }) => fontSize),
    told: {},
    accordion: all('[part~=trigger]', ({ fontSize }) => fontSize),
  },
  '--acu-radius': {
    values: lengths(1),
    checker: all('.root, .primary', ({ borderTopLeftRadius }) => borderTopLeftRadius),
    accordion: all('.root, .glance', ({ borderTopLeftRadius }) => borderTopLeftRadius),
  },
  '--acu-space': {
    values: lengths(1.5),
    checker: all('[part~=footer]', ({ paddingTop }) => paddingTop),
    accordion: all('[part~=trigger]', ({ paddingTop }) => paddingTop),
  },
};

const hasChecker = (tag: string): boolean => tag !== 'acu-side-effects';
const hasAccordion = (tag: string): boolean => tag !== 'acu-checker';

before(() => setSystem());

describe('a page themes with', () => {
  for (const [name, { values, checker, told, accordion }] of Object.entries(properties)) {
    const [[one, oneSeen], [two, twoSeen]] = values as [[string, string], [string, string]];

    for (const tag of ['acu-aftercare', 'acu-checker', 'acu-side-effects']) {
      const looks = [
        ...(hasChecker(tag) ? [checker] : []),
        ...(hasAccordion(tag) && accordion ? [accordion] : []),
      ];
      if (!looks.length) continue;

      it(`${name} on ${tag} or anything around it`, async () => {
        const page = await place<HTMLElement>(`<div><div><${tag}></${tag}></div></div>`);
        const element = page.querySelector<HTMLElement>(tag)!;
        if (hasAccordion(tag)) await open(element, nameOf('bruising'));
        if (hasChecker(tag) && told) await goThrough(element, told);
        const seen = () => looks.map((look) => look(element));
        const before = seen();
        for (const each of before) expect(each).not.to.be.oneOf(['', oneSeen, twoSeen]);

        page.style.setProperty(name, one);
        expect(seen()).to.deep.equal(looks.map(() => oneSeen));
        page.style.setProperty(name, two);
        expect(seen()).to.deep.equal(looks.map(() => twoSeen));
        element.style.setProperty(name, one);
        expect(seen()).to.deep.equal(looks.map(() => oneSeen));

        page.removeAttribute('style');
        element.removeAttribute('style');
        await settled();
        expect(seen()).to.deep.equal(before);
      });
    }
  }
});

describe('the properties are all', () => {
  const names = Object.keys(properties);

  const namesIn = (text: string, pattern: RegExp): string[] => [
    ...new Set([...text.matchAll(pattern)].map(([, name]) => name!)),
  ];

  const documented = () => readFile('src/elements/acu-element.ts');

  it('that the style sheet reads, and it declares none of them', () => {
    expect(namesIn(styles, /(--acu-[a-z-]+)/g)).to.have.members(names);
    expect(styles).not.to.match(/--acu-[a-z-]+\s*:/);
  });

  it('that editors are told of', async () => {
    const found = namesIn(await documented(), /@cssproperty \[(--acu-[a-z-]+)/g);
    expect(found).to.have.members(names);
  });

  it('that the README tells of', async () => {
    expect(namesIn(await readFile('README.md'), /^\| `(--acu-[a-z-]+)`/gm)).to.have.members(names);
  });

  it('with the defaults that are told', async () => {
    const told = [...(await documented()).matchAll(/@cssproperty \[(--acu-[a-z-]+)=(.*?)\] -/g)];
    const rows = (await readFile('README.md')).split('\n');
    expect(told).to.have.length.above(8);
    for (const [, name = '', value = ''] of told) {
      expect(styles).to.contain(`var(${name}, ${value})`);
      const row = rows.find((each) => each.startsWith(`| \`${name}\``));
      if (value !== 'inherit') expect(row).to.contain(`\`${value}\``);
    }
  });
});
