/** Builds whatever is measured, each time anew and outside of `dist`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

export const here = import.meta.dirname;
const root = resolve(here, '../..');
const nodeModules = resolve(root, 'node_modules');

function run(program, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

export const git = (...args) => run('git', args).trim();

/** What the peers' lock file asks for is installed when it is not there yet, or another. */
export function installPeers() {
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) => {
    const path = resolve(here, name);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
  });
  const isThere = ([path, { version }]) => !path || there[path]?.version === version;
  if (Object.entries(wanted).every(isThere)) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], here);
}

/** THE file and its fallback, as `npm run build` makes them. */
function buildOurs(source, outDir) {
  const vite = resolve(nodeModules, 'vite/bin/vite.js');
  run(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', outDir], source);
  return {
    script: readFileSync(join(outDir, 'acu-aftercare.js')),
    fallback: readFileSync(join(outDir, 'fallback/en.html'), 'utf8'),
  };
}

/** HEAD, when what is built has changed since; else the commit before its newest change. */
export function previousCommit() {
  const parts = ['src', 'package.json', 'vite.config.ts'];
  const isChanged = git('status', '--porcelain', '--', ...parts) !== '';
  return git(
    'rev-parse',
    isChanged ? 'HEAD' : `${git('log', '-1', '--format=%H', '--', ...parts)}^`,
  );
}

/** A commit's own sources and its own way to build, with the packages that are installed now. */
function buildCommit(commit, folder) {
  const source = join(folder, 'source');
  mkdirSync(source, { recursive: true });
  const options = { cwd: root, maxBuffer: 2 ** 30 };
  const tar = execFileSync('git', ['archive', commit], options);
  execFileSync('tar', ['-x', '-C', source], { input: tar });
  symlinkSync(nodeModules, join(source, 'node_modules'), 'junction');
  return buildOurs(source, join(folder, 'out'));
}

/** A peer's parts that its page needs, in one file and one style sheet. */
async function buildPeer(name) {
  const { outputFiles } = await build({
    entryPoints: [resolve(here, 'peers', `${name}.js`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    outdir: here,
    write: false,
    logLevel: 'warning',
  });
  const ending = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.contents;
  return { script: ending('.js'), style: ending('.css') };
}

/** All builds by name, each with its `script` and perhaps its `style`. */
export async function buildAll(folder) {
  installPeers();
  const [shoelace, webawesome, survey] = await Promise.all(
    ['shoelace', 'webawesome', 'survey'].map(buildPeer),
  );
  return {
    ours: buildOurs(root, join(folder, 'ours')),
    previous: buildCommit(previousCommit(), join(folder, 'previous')),
    shoelace,
    webawesome,
    survey,
  };
}
