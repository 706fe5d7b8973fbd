/** What plugins and services that speed up a site make of the tag that loads the file. */
import { fileAt } from './site.js';

type File = 'acu-aftercare.js' | 'acu-aftercare.classic.js';

interface Optimiser {
  /** The page's markup in place of the tag that loads the file. */
  readonly rewrite: (file: File) => string;
  /** Whether the module outlives it; the classic file outlives all of them. */
  readonly module: 'works' | 'dies';
  /** Whether it takes other scripts of the page with it when it dies. */
  readonly joins?: true;
}

const sourceOf = (file: File): string => `/dist/${file}`;

const isModule = (file: File): boolean => file === 'acu-aftercare.js';

/** The tag as our README gives it, or with another `src` or other attributes. */
const tagOf = (file: File, src = sourceOf(file), how = isModule(file) ? '' : 'defer'): string =>
  `<script ${isModule(file) ? 'type="module"' : ''} ${how} src="${src}"></script>`;

/** Scripts of the theme's; each says that it has run. */
const neighbours: Readonly<Record<string, string>> = {
  'a strict one': `'use strict';\nwindow.ran = 1;`,
  'one that no strict mode would take': 'loose = 010; window.ran = 1;',
  'one without a semicolon': 'window.ran = 1, window.last = function () {}',
  'one with a comment at its end': 'window.ran = 1 // the end of the theme',
  'one in brackets': '(function () { window.ran = 1 })()',
};

const joined = Object.entries(neighbours).flatMap(([name, code]) =>
  (['before', 'after'] as const).map(
    (place) =>
      [
        `join it into one file, ${place === 'before' ? 'after' : 'before'} ${name}`,
        {
          rewrite: (file) => `<script defer src="${fileAt(file, { [place]: code })}"></script>`,
          module: 'dies',
          joins: true,
        } satisfies Optimiser,
      ] as const,
  ),
);

/** Puts back what was kept from running, as new scripts; `how` makes an attribute what it was. */
const restore = (how: string): string => `
  for (const old of document.querySelectorAll('script[data-src], script[type^=kept]')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes)
      script.setAttribute(name.replace('data-', ''), ${how});
    old.replaceWith(script);
  }`;

/** WP Rocket, LiteSpeed, Flying Scripts: until somebody touches the page. */
const delay = (how = 'value'): string => `<script>{
  const kinds = ['keydown', 'pointerdown', 'wheel', 'mousemove', 'touchstart'];
  const go = () => {
    for (const kind of kinds) removeEventListener(kind, go);
    ${restore(how)}
  };
  for (const kind of kinds) addEventListener(kind, go);
}</script>`;

/** Cloudflare's Rocket Loader: when the page is loaded. */
const rocket = (how: string): string =>
  `<script>addEventListener('load', () => { ${restore(how)} });</script>`;

const codeOf = (file: File): string => `<!-- code of ${file} -->`;

export const optimisers: Readonly<Record<string, Optimiser>> = {
  'leave it as it is': { rewrite: (file) => tagOf(file), module: 'works' },
  'strip its `type`, `defer` and `async`': {
    rewrite: (file) => `<script src="${sourceOf(file)}"></script>`,
    module: 'dies',
  },
  'strip its `type` and make it deferred': {
    rewrite: (file) => `<script defer src="${sourceOf(file)}"></script>`,
    module: 'dies',
  },
  'make it async': {
    rewrite: (file) => tagOf(file, sourceOf(file), 'async'),
    module: 'works',
  },
  'give it another address and a version': {
    rewrite: (file) => tagOf(file, `${fileAt(file)}&ver=6.1`),
    module: 'works',
  },
  'minify it again': {
    rewrite: (file) => tagOf(file, fileAt(file, { minified: true })),
    module: 'works',
  },
  'delay it until the page is touched': {
    rewrite: (file) => `${tagOf(file).replace(' src', ' data-src')}${delay()}`,
    module: 'works',
  },
  'delay it by a `type` until the page is touched': {
    rewrite: (file) =>
      `<script type="kept" data-type="${isModule(file) ? 'module' : 'text/javascript'}"
        data-src="${sourceOf(file)}"></script>${delay()}`,
    module: 'works',
  },
  'delay it and forget that it was a module': {
    rewrite: (file) =>
      `<script type="kept-text/javascript" data-src="${sourceOf(file)}"></script>${delay(`value.replace('kept-', '')`)}`,
    module: 'dies',
  },
  'load it after all else, as Rocket Loader does, its kind kept': {
    rewrite: (file) =>
      `<script type="kept-${isModule(file) ? 'module' : 'text/javascript'}" src="${sourceOf(file)}"></script>
      ${rocket(`value.replace('kept-', '')`)}`,
    module: 'works',
  },
  'load it after all else, as Rocket Loader does, as a classic script': {
    rewrite: (file) =>
      `<script type="kept-text/javascript" src="${sourceOf(file)}"></script>
      ${rocket(`value.replace('kept-', '')`)}`,
    module: 'dies',
  },
  'put its code into the page': {
    rewrite: (file) => `<script ${isModule(file) ? 'type="module"' : ''}>${codeOf(file)}</script>`,
    module: 'works',
  },
  'put its code into the page without its `type`': {
    rewrite: (file) => `<script>${codeOf(file)}</script>`,
    module: 'dies',
  },
  ...Object.fromEntries(joined),
};
