import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { AcuAftercare } from './src/elements/acu-aftercare.js';
import { AcuChecker } from './src/elements/acu-checker.js';
import { AcuSideEffects } from './src/elements/acu-side-effects.js';
import { propertyOf } from './src/elements/reactive-element.js';
import { fallbackOf } from './src/guide/fallback.js';
import { en } from './src/locales/en.js';
import { fallbackEn } from './src/locales/fallback.js';

const root = import.meta.dirname;
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** What a page owner reads first in the file: which version, which medical text, whose licences. */
function firstLine(): string {
  const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
  const content = /contentVersion = '([^']+)'/.exec(read('src/clinical/content.ts'))?.[1];
  if (!content) throw new Error('src/clinical/content.ts states no contentVersion');
  return `/*! ${name} ${version}, content ${content} | MIT | contains Lit, BSD-3-Clause, Copyright Google LLC */`;
}

function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (!id.startsWith(resolve(root, 'src')) || !code.includes('`')) return null;
      const result = await minifyHTMLLiterals(code, { fileName: id });
      if (!result) return null;
      // the tag of a style sheet has done its work
      const tagless = result.code.replace(/\bcss(`[^`]*)/g, (_, css: string) =>
        css.replaceAll(', ', ','),
      );
      return { code: tagless, map: null };
    },
  };
}

/** Names that only our own elements and Lit itself call. */
const ofElements = 'renderRoot requestUpdate performUpdate willUpdate renderPart seek onTicked';

/** Compound names in the words: read by our own code alone. What others look up, ids, is not compound. */
const ofWords = JSON.stringify(en).match(/\w+[A-Z]\w*(?=":)/g) ?? [];

const short = new RegExp(`^(_.*|${ofElements.replaceAll(' ', '|')}|${ofWords.join('|')})$`);

const lost = [AcuAftercare, AcuChecker, AcuSideEffects]
  .flatMap(({ observedAttributes, prototype }) => [
    ...observedAttributes.map(propertyOf),
    ...Object.getOwnPropertyNames(prototype),
  ])
  .filter((name) => short.test(name) && !ofElements.includes(name));
if (lost.length > 0) throw new Error(`The build would rename public names: ${lost.join()}`);

/**
 * What Lit does for other pages, developers and templates than ours, in its readable source, and what
 * stands there instead: no second version, no directives, no holes in comments, `<textarea>` or a
 * tag's name, no `?attribute`, no `svg` template, no listener but a plain function that stays.
 */
const unasked: readonly (readonly [RegExp, string])[] = [
  [/(DEV_MODE|ENABLE_\w+) = true/g, '$1 = false'],
  [/\(global\.litHtmlVersions.*/g, ''],
  [/polyfillSupport\?\..*/g, ''],
  [/throw new Error\(message\)/g, 'throw new Error()'],
  [/ \+\s+\(type === SVG_RESULT.*\)/g, ''],
  [/type === (SVG|MATHML)_RESULT/g, 'false'],
  [/else \{\s+this\._\$committedValue = nothing;\s+\}/g, ''],
  [/typeof type === 'number'/g, 'true'],
  [/rawTextElement\.test\(.*?\)(?=\))/g, 'false'],
  [/match\[COMMENT_START\] === '!--'/g, 'false'],
  [/match\[ATTRIBUTE_NAME\] === undefined|attrNameEndIndex === -2/g, 'false'],
  [/match\[DYNAMIC_TAG_NAME\] !== undefined/g, 'false'],
  [/match\[QUOTE_CHAR\] === '"'/g, 'true'],
  [/regex === commentEndRegex \|\| /g, ''],
  [/ \|\|\s+regex === singleQuoteAttrEndRegex/g, ''],
  [/rawTextEndRegex( = undefined;| \?\? )/g, ''],
  [/const end = .*/g, "const end = '';"],
  [/m\[1\] === '\?'/g, 'false'],
  [/name\.startsWith\(marker\)/g, 'false'],
  [/\w+\.type === ELEMENT_PART/g, 'false'],
  [/node\.hasAttributes\(\)|data === markerMatch|part !== undefined/g, 'true'],
  [/else if \(node\.nodeType === 8\)/g, 'else'],
  [/resolveDirective\(this, (.*?)(, .*?)?\)/g, '$1'],
  [/wrap\((\S+?)\)/g, '$1'],
  [/directiveParent = this/g, 'directiveParent'],
  [/options\?\.creationScope \?\? d/g, 'd'],
  [/this\.(options = options|_\$parent = parent);/g, ''],
  [/(this|parent), (this\.)?options\)/g, '$1)'],
  [/_clone\((this\.)?options\)/g, '_clone()'],
  [/, undefined, options \?\? \{\}/g, ''],
  [/const shouldRemoveListener = [^;]*/g, 'const shouldRemoveListener = false'],
  [/const shouldAddListener = [^;]*/g, 'const shouldAddListener = oldListener === nothing'],
  [/value === nothing \? undefined : value/g, 'value'],
  [/ && !noCommit/g, ''],
  [/\w+ === noChange/g, 'false'],
  [/\w+ !== noChange/g, 'true'],
  [/isIterable\(value\)/g, 'isArray(value)'],
  [/get (tagName|_\$isConnected|parentNode|startNode|endNode)\(\) \{[^]*?\n    \}/g, ''],
  [/setConnected\(isConnected\) \{[^]*?\n    \}/g, ''],
  [/this\.(_\$disconnectableChildren|type|__isConnected) = .*;/g, ''],
  [/this\._\$notifyConnectionChanged.*/g, ''],
  [/constructor\(\) \{\s+super\(\.\.\.arguments\);\s+\}/g, ''],
  [/typeof this\._\$committedValue === 'function'/g, 'true'],
  [/this\.options\?\.host \?\? /g, ''],
];

/** What a template, or an import, that would need some of it looks like. */
const unserved =
  /\s\?[\w-]+=\$\{|='[^'\n]*\$\{|<!--|=\$\{[^{}]*\}\/>|<(textarea|style|title)([^>]|=>)*(?<!=)>[^<]|\bsvg`|lit\/directive/;

function leanLit(): Plugin {
  let isLean = false;
  return {
    name: 'lean-lit',
    buildEnd(error) {
      if (!error && !isLean) throw new Error('Lit has changed: its source was not met');
    },
    transform(code, id) {
      if (id.startsWith(resolve(root, 'src')) && unserved.test(code))
        throw new Error(`${id}: a template asks for what the build leaves out of Lit`);
      if (!id.endsWith('lit-html/development/lit-html.js')) return null;
      const lean = unasked.reduce((rest, [part, instead]) => {
        if (rest.search(part) < 0) throw new Error(`Lit has changed: nothing is ${part.source}`);
        return rest.replace(part, instead);
      }, code);
      isLean = true;
      return { code: lean, map: null };
    },
  };
}

/**
 * A last pass over the finished file: 3 % smaller than what comes with Vite alone. A classic script
 * is read in the page's encoding, a module always as UTF-8: hence plain ASCII for the first.
 */
function squeeze(ascii: boolean): Plugin {
  return {
    name: 'squeeze',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      await Promise.all(
        chunks.map(async (chunk) => {
          const { code = '' } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            compress: {
              passes: 3,
              keep_fargs: false,
              unsafe_arrows: true,
              unsafe_methods: true,
              pure_getters: true,
            },
            mangle: { properties: { regex: short } },
            format: { comments: /^!/, ascii_only: ascii },
          });
          chunk.code = code;
        }),
      );
    },
  };
}

/** What stands inside the tag until the script runs, made from the same words. */
function fallback(): Plugin {
  return {
    name: 'fallback',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'fallback/en.html',
        source: fallbackOf(en, fallbackEn),
      });
    },
  };
}

/** The demo page as a clinic would fill it. */
function withFallback(): Plugin {
  return {
    name: 'with-fallback',
    transformIndexHtml: (page) =>
      page.replace('<!-- fallback/en.html -->', () =>
        fallbackOf(en, fallbackEn)
          .replaceAll(/<!-- FILL IN: the emergency.*?<!-- END -->/g, '<a href="tel:999">999</a>')
          .replace(/<!-- FILL IN: Call.*?<!-- END -->/, 'Call Willow Clinic 020 7946 0000'),
      ),
  };
}

/** Prints what a page names a built file by, so that a browser takes no other in its place. */
function integrity(): Plugin {
  return {
    name: 'integrity',
    writeBundle({ dir = '' }, bundle) {
      for (const { fileName, type } of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const bytes = readFileSync(resolve(dir, fileName));
        const hash = createHash('sha384').update(bytes).digest('base64');
        console.log(`${fileName}  sha384-${hash}`);
      }
    },
  };
}

/** The modules that hold words or data tables: the size budget measures the code without them. */
const content = [
  'src/locales/en.ts',
  ...['effects', 'signs', 'sources', 'red-flags', 'numbers'].map(
    (name) => `src/clinical/${name}.ts`,
  ),
].map((path) => resolve(root, path));

/** Facts for documents and tests: no view reads who counted, or that a threshold is a choice. */
const unread =
  /^ +checked,$|\b(countedBy: '\w+'|designChoice: true|readIn: \w+|unit: '(session|flare|patient-[\w-]+)')(,| (?=\}))/gm;

function withoutUnread(): Plugin {
  return {
    name: 'without-unread',
    enforce: 'pre',
    transform(code, id) {
      if (!/clinical\/(effects|signs|numbers)\.ts$/.test(id)) return null;
      if (code.search(unread) < 0) throw new Error(`${id} holds no fact that is not read`);
      return { code: code.replace(unread, ''), map: null };
    },
  };
}

function emptyContent(): Plugin {
  return {
    name: 'empty-content',
    enforce: 'pre',
    load(id) {
      if (!content.includes(id)) return null;
      const names = [...readFileSync(id, 'utf8').matchAll(/^export const (\w+)/gm)];
      if (names.length === 0) throw new Error(`${id} exports nothing to leave out`);
      return names.map(([, name]) => `export const ${name} = {};`).join('\n');
    },
    buildStart() {
      const gone = content.filter((path) => !existsSync(path));
      if (gone.length > 0) throw new Error(`Gone, so nothing to leave out: ${gone.join()}`);
    },
  };
}

const kinds = {
  module: { format: 'es', file: 'acu-aftercare.js', outDir: 'dist' },
  classic: { format: 'iife', file: 'acu-aftercare.classic.js', outDir: 'dist' },
  bare: {
    format: 'es',
    file: 'acu-aftercare.bare.js',
    outDir: 'node_modules/.cache/acu-aftercare',
  },
} as const;

/**
 * `vite` serves the demo beside the built files; `vite build` writes THE file, `--mode classic` the
 * same as a classic script, `--mode bare` the one that only the size budget measures.
 */
export default defineConfig(({ command, mode }) => {
  if (command === 'serve') {
    // The built files are served as they are: looking into them beforehand only ends in warnings.
    const server = { preTransformRequests: false };
    return { root: 'demo', publicDir: '../dist', plugins: [withFallback()], server };
  }
  const kind = kinds[mode as keyof typeof kinds] ?? kinds.module;
  return {
    publicDir: false,
    resolve: { conditions: ['development', 'browser', 'module'] },
    plugins: [
      minifyLiterals(),
      leanLit(),
      kind !== kinds.bare && withoutUnread(),
      squeeze(kind.format === 'iife'),
      kind === kinds.module && fallback(),
      kind === kinds.bare ? emptyContent() : integrity(),
    ],
    build: {
      target: 'es2022',
      outDir: kind.outDir,
      // The module and the classic file lie side by side.
      emptyOutDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: resolve(root, 'src/index.ts'),
        treeshake: { moduleSideEffects: (id) => !/\b(lit-element|reactive-element)\b/.test(id) },
        preserveEntrySignatures: kind.format === 'es' ? 'strict' : false,
        checks: { pluginTimings: false },
        output: {
          format: kind.format,
          entryFileNames: kind.file,
          codeSplitting: false,
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          comments: false,
          postBanner: firstLine(),
        },
      },
    },
  };
});
