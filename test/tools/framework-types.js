/**
 * Types for frameworks and data for editors, made from `dist/custom-elements.json`. What the elements
 * take and fire is written by the generators; each framework's file only says where that belongs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { format } from 'prettier';

const dist = resolve(import.meta.dirname, '../../dist');
const lib = '../lib/index.js';

const read = () => JSON.parse(readFileSync(resolve(dist, 'custom-elements.json'), 'utf8'));

/** The manifest as the generator of types needs it: events by their place, no attribute of all tags. */
function forTypes() {
  const manifest = read();
  for (const { declarations } of manifest.modules) {
    for (const { attributes = [], events = [] } of declarations) {
      for (const { type } of events) type.text = `import('${lib}').${type.text}`;
      attributes.splice(0, attributes.length, ...attributes.filter(({ fieldName }) => fieldName));
    }
  }
  return manifest;
}

const elements = read().modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName),
);
if (elements.length === 0) throw new Error('custom-elements.json names no element');

const all = generateJsxTypes(forTypes(), { outdir: dist, fileName: '', globalTypePath: lib });
const firstFramework = all.indexOf('\ndeclare module');
const props = all.slice(0, firstFramework);
const lacking = elements.filter(({ name }) => !props.includes(`type ${name}SolidJsProps`));
if (firstFramework < 0 || lacking.length > 0) throw new Error('The generator of types has changed');

const byTag = (type) =>
  elements.map(({ name, tagName }) => `'${tagName}': ${type(name)};`).join('\n');

const files = {
  elements: `${props}
/** What each tag takes beside the attributes of all tags. */
export type Props = { ${byTag((name) => `${name}Props`)} };

/** The same with Solid's prefixes. */
export type SolidProps = { ${byTag((name) => `${name}Props & ${name}SolidJsProps`)} };
`,
  react: `
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CustomCssProperties, CustomElements, Props } from './elements.js';

type Tags = {
  [Tag in keyof CustomElements]: Props[Tag] & { class?: string | undefined } & DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]
  >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
  interface CSSProperties extends CustomCssProperties {}
}`,
  solid: `
import type { JSX } from 'solid-js';
import type { CustomElementsSolidJs, SolidProps } from './elements.js';

type Tags = {
  [Tag in keyof CustomElementsSolidJs]: SolidProps[Tag] & JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`,
  svelte: `
import type { HTMLAttributes } from 'svelte/elements';
import type { CustomElements, Props } from './elements.js';

type Tags = { [Tag in keyof CustomElements]: Props[Tag] & HTMLAttributes<HTMLElementTagNameMap[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}`,
  vue: `
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { CustomElements, Props } from './elements.js';

type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Name;

/** \`onacu-answer\` is \`onAcuAnswer\` here. */
type Listening<Of> = {
  [Name in keyof Of as Name extends \`on\${infer Event}\`
    ? \`on\${Capitalize<Camel<Event> & string>}\`
    : Name]: Of[Name];
};

type Tags = {
  [Tag in keyof CustomElements]: new () => HTMLElementTagNameMap[Tag] & {
    $props: Listening<Props[Tag]> & HTMLAttributes & ReservedProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}`,
};

mkdirSync(resolve(dist, 'types'), { recursive: true });
await Promise.all(
  Object.entries(files).map(async ([name, text]) => {
    const whole = name === 'elements' ? text : `${text}\nexport * from '${lib}';`;
    writeFileSync(
      resolve(dist, `types/${name}.d.ts`),
      await format(whole, { parser: 'typescript', singleQuote: true, printWidth: 100 }),
    );
  }),
);

const quietly = { outdir: dist, hideLogs: true };
generateVsCodeCustomElementData(read(), {
  ...quietly,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
generateJetBrainsWebTypes(read(), { ...quietly, packageJson: false });
