import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { build } from 'esbuild';
import { blockTheme } from './tools/block-theme.js';
import { memoryPlugin } from './tools/memory.js';
import { systemPlugin } from './tools/page.js';
import { paperPlugin } from './tools/paper.js';
import { siteMiddleware, sitePlugin } from './tools/site.js';
import { viewportPlugin } from './tools/viewport.js';

const rootDir = resolve(import.meta.dirname, '..');
const interactive = Boolean(process.stdout.isTTY);

/**
 * Two kinds of file must reach a test untouched by the runner's compiler: any file asked for with
 * `?raw`, and the built files, which are tested as a page would get them.
 */
async function asItStands(context, next) {
  if (!('raw' in context.query) && !/^\/dist\/[^/]+$/.test(context.path)) return next();
  const path = resolve(rootDir, `.${decodeURIComponent(context.path)}`);
  const body = path.startsWith(rootDir + sep) && (await readFile(path).catch(() => null));
  if (!body) {
    context.status = 404;
    return undefined;
  }
  context.type = 'raw' in context.query ? 'text/plain; charset=utf-8' : extname(path);
  context.body = body;
  return undefined;
}

/** A page asks for its icon unbidden; tests that count requests must not see a missing one. */
function noIcon(context, next) {
  if (context.path !== '/favicon.ico') return next();
  context.status = 204;
  return undefined;
}

/** `syllable` still leans on CommonJS packages, which a browser cannot import as they are. */
const commonJs = {
  name: 'common-js',
  async serve({ path }) {
    if (!path.endsWith('/node_modules/syllable/index.js')) return undefined;
    const entryPoints = [resolve(rootDir, `.${path}`)];
    const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

export default {
  rootDir,
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  middleware: [siteMiddleware, asItStands, noIcon, blockTheme],
  plugins: [
    commonJs,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve(rootDir, 'tsconfig.json') }),
    a11ySnapshotPlugin(),
    systemPlugin,
    memoryPlugin,
    paperPlugin,
    sitePlugin,
    viewportPlugin,
  ],
  testFramework: { config: { timeout: 10_000, forbidOnly: true } },
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage' },
  reporters: [defaultReporter({ reportTestProgress: interactive })],
  staticLogging: !interactive,
};
