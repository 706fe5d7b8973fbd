import { expect } from '@open-wc/testing';
import { allEntries } from '../support/entries.js';

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly kind?: string;
  readonly fieldName?: string;
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly members?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const words = (text: string): string[] => text.split(' ');

const every = words('lang theme heading-level');
const clinic = words(
  'clinic-name clinic-phone clinic-url region emergency-number urgent-number crisis-number only',
);
const slots = ['intro', 'footer', ...allEntries];
const opening = words('expandAll collapseAll show hide');
const asking = words('start restart');

interface Contract {
  readonly attributes: readonly string[];
  readonly events: readonly string[];
  readonly slots: readonly string[];
  readonly cssParts: readonly string[];
}

/** The contract with those who use the tags, typed by hand. */
const contract: Readonly<Record<string, Contract & { readonly methods: readonly string[] }>> = {
  'acu-aftercare': {
    attributes: [...every, ...clinic, 'effects'],
    events: words('acu-toggle acu-answer'),
    slots,
    cssParts: words(
      'title intro group item trigger panel note question choice answer button footer',
    ),
    methods: [...opening, ...asking],
  },
  'acu-side-effects': {
    attributes: [...every, 'effects'],
    events: ['acu-toggle'],
    slots,
    cssParts: words('title intro group item trigger panel note button footer'),
    methods: opening,
  },
  'acu-checker': {
    attributes: every,
    events: ['acu-answer'],
    slots: [],
    cssParts: words('title intro question choice answer button footer'),
    methods: asking,
  },
};

const cssProperties = [
  ...words('accent text surface border expected call urgent emergency').map(
    (color) => `--acu-color-${color}`,
  ),
  ...words('font-family font-size radius space').map((name) => `--acu-${name}`),
];

const names = (list: readonly Described[] = []): string[] => list.map(({ name = '' }) => name);

const undescribed = (list: readonly Described[] = []): string[] =>
  names(list.filter(({ description = '' }) => description.length < 5));

describe('dist/custom-elements.json', () => {
  const elements = new Map<string, Declaration>();

  before(async () => {
    const response = await fetch('/dist/custom-elements.json');
    const { modules } = (await response.json()) as Manifest;
    for (const { declarations } of modules) {
      for (const each of declarations) if (each.tagName) elements.set(each.tagName, each);
    }
  });

  it('knows the three tags', () => {
    expect([...elements.keys()]).to.have.members(Object.keys(contract));
  });

  for (const [tag, { methods, ...lists }] of Object.entries(contract)) {
    describe(tag, () => {
      it('says in a sentence what it is', () => {
        const { summary = '', description = '' } = elements.get(tag)!;
        expect(summary).to.have.length.above(20);
        expect(description).to.have.length.above(20);
      });

      for (const kind of Object.keys(lists) as (keyof Contract)[]) {
        it(`has its ${kind} and no others, each described`, () => {
          const found = elements.get(tag)![kind];
          expect(names(found)).to.have.members([...lists[kind]]);
          expect(undescribed(found)).to.be.empty;
        });
      }

      it('has its methods and no others, each described', () => {
        const found = elements.get(tag)!.members?.filter(({ kind }) => kind === 'method');
        expect(names(found)).to.have.members([...methods]);
        expect(undescribed(found)).to.be.empty;
      });

      it('has a property for each attribute, and no property besides', () => {
        const { attributes, members = [] } = elements.get(tag)!;
        const fields = members.filter(({ kind }) => kind === 'field');
        const properties = (attributes ?? []).filter(({ name }) => name !== 'lang');
        expect(properties).to.have.length.above(1);
        expect(names(fields)).to.have.members(properties.map(({ fieldName = '' }) => fieldName));
        expect(undescribed(fields)).to.be.empty;
      });

      it('has the properties that a page themes it with, each described', () => {
        const found = elements.get(tag)!.cssProperties;
        expect(names(found)).to.have.members(cssProperties);
        expect(undescribed(found)).to.be.empty;
      });
    });
  }
});
