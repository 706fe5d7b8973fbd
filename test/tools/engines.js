import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { cache, findProgram, fonts, launchOptions } from './browser.js';
import { createPage } from './page.js';

/** Where Debian keeps the browser that WebKit's driver starts. */
const miniBrowsers = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1`,
);

/** An installed program, or one clear sentence. */
function find(what, ...names) {
  const found = findProgram(names, miniBrowsers);
  if (found) return found;
  throw new Error(`No ${what} to test with: the README says what to install.`);
}

/** Tests that need what only this browser's protocol can do stand in files of their own. */
const onlyChromium = '!test/**/*.chromium.test.ts';

/** Each engine lives in another time zone: the first to see a day, the last, and one between hours. */
async function chromium() {
  const { env = process.env, ...options } = await launchOptions();
  // in a system without a language Chromium finds no words on a page
  const locale = { TZ: 'Pacific/Kiritimati', LC_ALL: 'en_US.UTF-8' };
  const launch = { ...options, env: { ...env, ...locale } };
  return {
    config: {
      browsers: [chromeLauncher({ launchOptions: launch, createPage })],
      concurrency: 2,
    },
    stop() {},
  };
}

/** What a reader has set is in the preferences: it cannot be set for a page. */
async function firefox() {
  const launch = {
    browser: 'firefox',
    executablePath: find('Firefox', 'firefox-esr', 'firefox'),
    headless: true,
    env: { ...process.env, ...(await fonts()), TZ: 'Pacific/Pago_Pago' },
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      'ui.useOverlayScrollbars': 1,
      'security.sandbox.content.read_path_whitelist': `${cache}/`,
    },
  };
  return {
    // one page at a time: one in the background neither has the focus nor draws
    config: {
      files: onlyChromium,
      browsers: [chromeLauncher({ puppeteer, launchOptions: launch })],
      concurrency: 1,
    },
    stop() {},
  };
}

/** A port that nobody uses. */
export async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** GTK's settings: no motion, and no buttons that keep a window from being as narrow as a phone. */
function settingsOfGtk() {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  writeFileSync(
    join(home, 'gtk-3.0/gtk.css'),
    '* { font-size: 1px; min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0 }\n',
  );
  return home;
}

/**
 * WebKitGTK on a screen that nobody sees. The screen is small, so that the pointer, which rests in its
 * middle, is over the window: that is what gives the window the focus.
 */
async function webkit() {
  const program = find('WebKit', 'WebKitWebDriver');
  const screen = spawn(
    find('screen for WebKit', 'Xvfb'),
    ['-displayfd', '3', '-screen', '0', '400x300x24'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [display] = await once(screen.stdio[3], 'data');
  const home = settingsOfGtk();
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(await fonts()),
      TZ: 'Asia/Kathmandu',
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      XDG_CONFIG_HOME: home,
    },
  });
  return {
    config: {
      files: onlyChromium,
      browsers: [
        webdriverLauncher({
          port,
          capabilities: {
            browserName: 'MiniBrowser',
            'wdio:enforceWebDriverClassic': true,
            'webkitgtk:browserOptions': {
              binary: find('MiniBrowser', 'MiniBrowser'),
              args: ['--automation'],
            },
          },
        }),
      ],
      concurrency: 1,
    },
    stop() {
      driver.kill();
      screen.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** How to start the browser of each engine: what the test runner needs of it, and its end. */
export const engines = { chromium, firefox, webkit };
