/** The demo and the built files in a real browser, used as a person uses them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { launchOptions } from './browser.js';
import { emulate } from './page.js';

export const root = resolve(import.meta.dirname, '../..');

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** The demo with the built files beside it, as any web space would serve them, and pages of one's own. */
async function serve(pages) {
  async function respond(request, response) {
    const name = new URL(request.url, 'http://localhost').pathname.slice(1) || 'index.html';
    const body =
      pages[name] ??
      (await readFile(resolve(root, 'demo', name))
        .catch(() => readFile(resolve(root, 'dist', name)))
        .catch(() => null));
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(name)] ?? 'text/plain' });
    response.end(body);
  }
  const server = createServer((request, response) => void respond(request, response));
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return server;
}

/**
 * Runs `visit(browser, address)` with the demo at that address. `pages` are served beside it, text by
 * file name; more can be put in while it runs.
 */
export async function withDemo(visit, pages = {}) {
  if (!existsSync(resolve(root, 'dist/acu-aftercare.js'))) throw new Error('First: npm run build');
  const server = await serve(pages);
  const browser = await launch(await launchOptions());
  try {
    await visit(browser, `http://127.0.0.1:${server.address().port}/`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Opens a page; whatever goes wrong on it, and whatever it says in its console, is a trouble. */
export async function open(browser, address, troubles, { width, height, features = {} }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('response', (answer) => {
    if (!answer.ok()) troubles.push(`${answer.url()}: ${answer.status()}`);
  });
  page.setDefaultTimeout(10_000);
  await page.setViewport({ width, height });
  await emulate(page, { features: { 'prefers-reduced-motion': 'reduce', ...features } });
  await page.goto(address);
  return page;
}

const textOf = (handle) =>
  handle.evaluate((element) => `${element.innerText.replace(/\s+/g, ' ').trim()} `);

/** Clicks the button or row that begins with these words, anywhere or inside what `within` finds. */
export async function press(page, words, within = '') {
  const all = await page.$$(`${within} >>> :is(button, summary, label)`);
  const texts = await Promise.all(all.map(textOf));
  const found = all[texts.findIndex((text) => text.startsWith(`${words} `))];
  if (found) return found.click();
  const there = texts.filter((text) => text.trim()).map((text) => text.slice(0, 40));
  throw new Error(
    `nothing to press begins with "${words}" among: ${there.join('| ') || 'nothing'}`,
  );
}

/** Does one thing after the other, as a person does. */
export const inTurn = (list, step) =>
  list.reduce(async (before, each) => {
    await before;
    await step(each);
  }, Promise.resolve());
