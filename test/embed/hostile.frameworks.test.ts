import { expect } from '@open-wc/testing';
import { compile } from 'tailwindcss';
import { readFile } from '../support/file.js';
import { columnWidth, expectAsOnCleanPage, uses } from '../support/hostile.js';
import { place } from '../support/page.js';
import { setSystem } from '../support/system.js';
import { addSheet } from '../support/undo.js';

interface Framework {
  readonly load: () => Promise<string>;
  readonly around: (tag: string) => string;
  /** What is left of the column. */
  readonly width: number;
  /** Something of the page's own that it changes: a tag and a property. */
  readonly changes: readonly [tag: string, property: string];
}

const bootstrap = (file: string): Pick<Framework, 'load' | 'around' | 'width' | 'changes'> => ({
  load: () => readFile(`node_modules/bootstrap/dist/css/${file}`),
  around: (tag) =>
    `<div class="container text-center text-uppercase fst-italic lh-1 user-select-none">
      <div class="row"><div class="col">${tag}</div></div></div>`,
  width: columnWidth - 24,
  changes: ['h1', 'font-weight'],
});

const blocks = (inner: (tag: string) => string): Framework => ({
  async load() {
    const response = await fetch('/block-theme.css');
    return response.text();
  },
  around: (tag) =>
    `<div class="wp-site-blocks"><main class="wp-block-group is-layout-constrained"
      ><div class="entry-content is-layout-constrained">${inner(tag)}</div></main></div>`,
  width: 620,
  changes: ['h1', 'line-height'],
});

const frameworks: Readonly<Record<string, Framework>> = {
  Bootstrap: bootstrap('bootstrap.css'),
  'Bootstrap for pages from right to left': bootstrap('bootstrap.rtl.css'),
  'Bootstrap, in a card': {
    ...bootstrap('bootstrap.css'),
    around: (tag) =>
      `<div class="card text-bg-dark"><div class="card-body vstack gap-3">${tag}</div></div>`,
    width: columnWidth - 34,
  },
  Tailwind: {
    async load() {
      const sheet = await readFile('node_modules/tailwindcss/index.css');
      return (await compile(sheet)).build([]);
    },
    around: (tag) => `<main>${tag}</main>`,
    width: columnWidth,
    changes: ['h1', 'margin-top'],
  },
  'a block theme of WordPress': blocks((tag) => tag),
  'a block theme of WordPress, in a paragraph': blocks((tag) => `<p>${tag}<br></p>`),
  'a block theme of WordPress, in a group': blocks(
    (tag) => `<div class="wp-block-group is-layout-flow"><div>${tag}</div></div>`,
  ),
};

before(() => setSystem());

for (const [name, { load, around, width, changes }] of Object.entries(frameworks)) {
  describe(`on a page made with ${name}`, () => {
    let css = '';

    before(async () => {
      css = await load();
    });

    it('the page itself looks otherwise', async () => {
      const [tag, property] = changes;
      const own = await place(`<${tag}>A clinic</${tag}>`);
      const read = (): string => getComputedStyle(own).getPropertyValue(property);
      const before = read();
      addSheet(css);
      expect(read()).not.to.equal(before);
    });

    for (const [where, use] of Object.entries(uses)) {
      it(`it looks the same: ${where}`, async () => {
        const found = await expectAsOnCleanPage({ css, around }, use);
        expect(found.width).to.equal(width);
      });
    }
  });
}

/** Pages by the size of their text, and the size of the widget's. */
const sizes: Readonly<Record<string, readonly [css: string, size: string]>> = {
  'whose root is 62.5 %': ['html { font-size: 62.5% }', '16px'],
  'whose root is 62.5 %, and its body 1.8rem': [
    'html { font-size: 62.5% } body { font-size: 1.8rem }',
    '18px',
  ],
  'of 10 px': ['body { font-size: 10px }', '16px'],
  'of 24 px': ['body { font-size: 24px }', '24px'],
  'whose root is 200 %': ['html { font-size: 200% }', '32px'],
};

describe('on a page', () => {
  for (const [name, [css, size]] of Object.entries(sizes)) {
    for (const [where, use] of Object.entries(uses)) {
      it(`${name} the text is as large as the page’s, but never small: ${where}`, async () => {
        const { fontSize, width } = await expectAsOnCleanPage({ css }, use);
        expect(fontSize).to.equal(size);
        expect(width).to.equal(columnWidth);
      });
    }
  }
});
