import { resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from './demo-page.js';

/** The page around a widget that is shown: nothing on it flatters. */
export const pageAround = ({ clinic, only }, look) => `<!doctype html>
<html lang="${look.language ?? 'en'}" dir="${look.dir ?? 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery</title>
<link rel="icon" href="data:,">
<style>
  html { font-size: ${look.textSize ?? '100%'} }
  body { margin: 16px; font-family: system-ui, sans-serif; background: ${look.ground ?? '#f5f2ea'} }
  @media (max-width: 300px) { body { margin-inline: 0 } }
  @media print { body { margin: 0; background: none } }
</style>
${look.sheet ? `<link rel="stylesheet" href="/${look.sheet}">` : ''}
<script type="module" src="/${look.script ?? 'acu-aftercare.js'}"></script>
<acu-aftercare ${clinic} ${only ? `only="${only}"` : ''} ${look.attributes ?? ''}></acu-aftercare>`;

/** No language can be added to the built file: this one is built with the pseudo-locale inside. */
export async function rightToLeft() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import './src/index.js';
        import { addPseudoLocale, pseudo } from './test/support/pseudo-locale.js';
        addPseudoLocale();
        globalThis.inItsLanguage = pseudo;`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    // The package names only its built files as ones that do something when they are imported.
    ignoreAnnotations: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: resolve(root, 'tsconfig.json'),
    write: false,
  });
  return outputFiles[0].text;
}

const figure = (file) =>
  `<figure><a href="${file}">${
    file.endsWith('.pdf') ? 'PDF' : `<img src="${file}" alt="" loading="lazy">`
  }</a><figcaption>${file}</figcaption></figure>`;

const section = ({ title, files }) => `<h2>${title}</h2><div>${files.map(figure).join('\n')}</div>`;

/** All pictures on one page, small; a click shows one as it is. */
export const contactSheet = (groups) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery of acu-aftercare</title>
<style>
  body { margin: 2rem; font: 16px/1.4 system-ui, sans-serif; color: #222; background: #ddd }
  div { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start }
  figure { margin: 0 }
  a { display: block; max-height: 40rem; overflow: hidden }
  img { display: block; zoom: 0.5 }
  figcaption { font-size: 0.8125rem; overflow-wrap: anywhere }
</style>
<h1>Gallery of acu-aftercare</h1>
${groups.map(section).join('\n')}
</html>
`;
