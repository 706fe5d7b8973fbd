/**
 * The package as others get it, in small apps of several frameworks: types, build, server rendering,
 * and one specification for all. First: npm run build. The last line counts the checks.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { root } from '../tools/demo-page.js';
import { apps, folder, here } from './apps.js';
import { buildAll, run } from './build.js';
import { checkPages } from './pages.js';
import { checkTypes } from './types.js';

process.env.NODE_ENV = 'development';

const count = { passed: 0, failed: 0 };

// However the run ends, its last line is the count, and nothing passed is a failure too.
process.on('exit', (code) => {
  if (count.failed === 0 && (code !== 0 || count.passed === 0)) count.failed = 1;
  if (count.failed > 0) process.exitCode = 1;
  console.log(`${count.passed} passed, ${count.failed} failed`);
});

function note(title, complaints) {
  count[complaints.length === 0 ? 'passed' : 'failed'] += 1;
  for (const complaint of complaints) console.log(`❌ ${title}: ${complaint}`);
}

function command(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
}

/** The package as `npm pack` makes it. */
function pack(into) {
  command('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', into], root);
  return resolve(
    into,
    readdirSync(into).find((file) => file.endsWith('.tgz')),
  );
}

/** Into each app, where an install would put it: so it meets the framework of that app. */
function unpack(tarball) {
  for (const app of apps) {
    const place = resolve(folder(app), 'node_modules/acu-aftercare');
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    command('tar', ['-xzf', tarball, '-C', place, '--strip-components=1'], here);
  }
}

/** The classic file is no module, and the package holds nothing for CommonJS. */
const attw = [
  '--profile',
  'esm-only',
  '--exclude-entrypoints',
  'acu-aftercare.classic.js',
  '--format',
  'ascii',
  '--no-color',
];

async function lint(tarball) {
  const bin = resolve(here, 'node_modules');
  const publint = await run([`${bin}/publint/src/cli.js`, tarball, '--strict']);
  note('publint', publint.ok ? [] : [publint.said]);
  const program = `${bin}/@arethetypeswrong/cli/dist/index.js`;
  const types = await run([program, tarball, ...attw]);
  note('are the types wrong', types.ok ? [] : [types.said]);
}

if (!existsSync(resolve(root, 'dist/types'))) throw new Error('First: npm run build');
const temporary = mkdtempSync(resolve(tmpdir(), 'acu-aftercare-'));
try {
  command('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], here);
  const tarball = pack(temporary);
  unpack(tarball);
  await lint(tarball);
  await checkTypes(note);
  await buildAll(note);
  await checkPages(apps, note);
} catch (error) {
  note('the run', [error.stack]);
} finally {
  rmSync(temporary, { recursive: true });
}
