/** Says `ran` in the console, where a page that lets it run hears of it. */
const run = 'console.log(`ran`)';

/** What attackers write where a page expects words, after OWASP's and PortSwigger's lists. */
const asHtml: Readonly<Record<string, string>> = {
  'a script': `<script>${run}</script>`,
  'a script in capitals': `<SCRIPT>${run}</SCRIPT>`,
  'an image that is not there': `<img src=data:, onerror=${run}>`,
  'a picture that loads': `<svg onload=${run}></svg>`,
  'a script in a picture': `<svg><script>${run}</script></svg>`,
  'the end of an attribute': `"><img src=data:, onerror=${run}>`,
  'the end of an attribute in single quotes': `'><img src=data:, onerror=${run}>`,
  'the end of a style sheet': `</style><script>${run}</script>`,
  'the end of a text field': `</textarea><script>${run}</script>`,
  'the end of a comment': `--><script>${run}</script>`,
  'the end of a template': `</template><script>${run}</script>`,
  'a frame': `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  'something that opens': `<details open ontoggle=${run}>x</details>`,
  'a film that is not there': `<video><source onerror=${run} src=data:,></video>`,
};

const asWords: Readonly<Record<string, string>> = {
  'mark-up that changes when it is parsed again':
    `<math><mtext><table><mglyph><style><!--</style>` +
    `<img title="--&gt;&lt;img src=data:, onerror=${run}&gt;">`,
  'mark-up as entities': `&lt;img src=data:, onerror=${run}&gt; &#60;script&#62;`,
  'more attributes': `" onfocus="${run}" autofocus tabindex="0`,
  'a link that does something': `<a href="javascript:${run}">x</a>`,
  'a form': `<form action="javascript:${run}"><button formaction="javascript:${run}">x</form>`,
  'an object': `<object data="javascript:${run}"></object>`,
  'another page': `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  'another address for everything': '<base href="https://third.example/">',
  'a style sheet': '<style>* { display: none !important }</style>',
  'a tag of a script': '<clinic-page></clinic-page>',
  'a shadow root': `<template shadowrootmode="open"><script>${run}</script></template>`,
  'an address of a script': `javascript:${run}`,
  'the same in capitals': `JaVaScRiPt:${run}`,
  'the same with a line break': `java\nscript:${run}`,
  'the same after a control character': `\u0001javascript:${run}`,
  'an address that is a page': `data:text/html,<script>parent.${run}</script>`,
  'a template of another library': `{{constructor.constructor('${run}')()}}`,
  'a template string': `\${${run}}`,
  'a hole of our own words': '{name} {number} {pick}',
  'what a replacement refers to': "$& $1 $$ $` $'",
  'a marker of Lit': '<!--?lit$123456789$--><?lit$123456789$>lit$123456789$',
  'a name that every object has': 'constructor',
  'the name of a prototype': '__proto__',
  'text that runs the other way': '\u202eevil\u202c',
  'half a character': '\ud800 half',
  'a very long word': 'x'.repeat(1000),
};

export const payloads = { ...asHtml, ...asWords } as const;

/** Those that run where they are parsed as a page is. */
export const running = asHtml;
