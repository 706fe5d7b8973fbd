import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

/** Where the fonts lie too: a browser that reads no other files has to be let in. */
export const cache = resolve(import.meta.dirname, '../../node_modules/.cache');
const packed = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));

/** Quiet, offline, and with every safeguard of the web left on: security tests must prove something. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onPath = (names, more = []) =>
  [...(process.env.PATH ?? '').split(delimiter), ...more].flatMap((dir) =>
    names.map((name) => join(dir, name)),
  );

/** The first of several programs that is installed, on the path or in one of `more` folders. */
export const findProgram = (names, more) => onPath(names, more).find(existsSync);

const places = {
  linux: () =>
    onPath([
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ]),
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((dir) => [
        join(dir, 'Google/Chrome/Application/chrome.exe'),
        join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
};

const installed = () => places[process.platform]?.().find(existsSync);

/**
 * Unpacks the Chromium that the package carries, once per install. The package itself would do so
 * in the system's temporary folder, where a half-written or older copy of somebody else is taken.
 */
async function unpack() {
  const home = join(cache, 'chromium');
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'unpacking-'));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = draft;
  try {
    await Promise.all(
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((file) => inflate(join(packed, file))),
    );
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  writeFileSync(
    join(draft, 'fonts.conf'),
    // no other fonts: what a system has would make lines longer and pages fuller
    `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    renameSync(draft, home);
  } catch {
    // Another run was faster; its copy is the same.
    rmSync(draft, { recursive: true });
  }
  return home;
}

const isBundled = process.platform === 'linux' && process.arch === 'x64';

/** What every browser's environment needs so that all of them write in the same fonts. */
export async function fonts() {
  return isBundled ? { FONTCONFIG_FILE: join(await unpack(), 'fonts.conf') } : {};
}

async function bundled() {
  const home = await unpack();
  const executablePath = join(home, 'chromium');
  const env = { ...process.env, ...(await fonts()) };
  // A bare machine lacks a few libraries (NSS, expat): the package brings them along.
  if (spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout?.includes('not found')) {
    env.LD_LIBRARY_PATH = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
  }
  return { executablePath, headless: 'shell', args, env };
}

/**
 * How to start the test browser with Puppeteer: the one that `CHROME_PATH` names, else on Linux x64
 * the Chromium that `npm ci` has brought, elsewhere an installed Chrome, Chromium or Edge.
 */
export async function launchOptions() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) {
    throw new Error(`CHROME_PATH names a file that is not there: ${CHROME_PATH}`);
  }
  if (!CHROME_PATH && isBundled) return bundled();
  const executablePath = CHROME_PATH ?? installed();
  if (executablePath) return { executablePath, headless: true, args };
  throw new Error('No browser to test with: install Chrome, Chromium or Edge, or set CHROME_PATH.');
}
