/** Everything that is measured, built and served, with a browser to look at it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../tools/browser.js';
import { buildAll } from './builds.js';
import { addressOf, contestants, pageOf, ways } from './contestants.js';
import { serve } from './server.js';
import { readWords } from './words.js';

const blank = '<!doctype html><link rel="icon" href="data:,"><title>empty</title>';

const both = `${blank}<script type="module" src="/ours.js"></script>
<acu-side-effects></acu-side-effects><acu-checker></acu-checker>`;

async function wordsOf(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/both.html`);
  const words = await readWords(page);
  await page.close();
  return words;
}

function addPages(files, builds, words) {
  for (const [name, { build, page, fallback = page }] of Object.entries(contestants)) {
    const hasSheet = Boolean(builds[build]?.style);
    for (const way of Object.keys(ways)) {
      const content = (way === 'late' ? fallback : page)(words, builds[build]);
      files[addressOf(name, way)] = pageOf(name, way, content, hasSheet);
    }
  }
}

/** `measure({ browser, origin, files, builds, words })`. */
export async function withBench(measure) {
  const folder = mkdtempSync(join(tmpdir(), 'acu-aftercare-'));
  const files = { '/empty.html': blank, '/both.html': both };
  const server = await serve(files);
  const browser = await launch(await launchOptions());
  try {
    const builds = await buildAll(folder);
    for (const [name, { script, style }] of Object.entries(builds)) {
      files[`/${name}.js`] = script;
      if (style) files[`/${name}.css`] = style;
    }
    const words = await wordsOf(browser, server.origin);
    addPages(files, builds, words);
    await measure({ browser, origin: server.origin, files, builds, words });
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}
