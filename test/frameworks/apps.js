/** The apps, each with what checks its types and, where it can be rendered on a server, what does so. */
import { resolve } from 'node:path';

export const here = import.meta.dirname;

/** TypeScript 7 for plain modules; the checkers of templates still need an older one. */
const tsc = { program: '../../node_modules/typescript/bin/tsc' };

export const apps = [
  { name: 'html', main: 'main.ts', checker: tsc, mode: 'production' },
  { name: 'react-19', main: 'Aftercare.tsx', checker: tsc, server: 'server.tsx' },
  { name: 'react-18', main: 'Aftercare.tsx', checker: tsc, server: 'server.tsx' },
  {
    name: 'vue',
    main: 'Aftercare.vue',
    checker: { program: 'node_modules/vue-tsc/bin/vue-tsc.js' },
    server: 'server.ts',
  },
  {
    name: 'svelte',
    main: 'Aftercare.svelte',
    checker: {
      program: 'node_modules/svelte-check/bin/svelte-check',
      flags: ['--output', 'machine', '--workspace', '.', '--tsconfig'],
    },
  },
  { name: 'solid', main: 'Aftercare.tsx', checker: tsc },
];

export const folder = (app) => resolve(here, 'apps', app.name);
