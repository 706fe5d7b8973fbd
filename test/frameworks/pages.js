/** Serves the built apps and runs the specification over them in the test browser. */
import { ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../tools/browser.js';
import { inTurn, open } from '../tools/demo-page.js';
import { here } from './apps.js';
import { spec } from './spec.js';

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** What development builds say unasked: of themselves, not of the app. */
const isNotice = (text) => /^Lit is in dev mode|React DevTools/.test(text);

const size = { width: 800, height: 900 };

async function serve() {
  async function respond({ url }, response) {
    const [name, ...path] = new URL(url, 'http://localhost').pathname.slice(1).split('/');
    const body = await readFile(resolve(here, 'apps', name, 'dist', ...path)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(url)] ?? 'text/plain' });
    response.end(body);
  }
  const server = createServer((request, response) => void respond(request, response));
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return server;
}

/** Visits a page, then says what was wrong with it, in its console too. */
async function complaints(browser, address, visit) {
  const troubles = [];
  const context = await browser.createBrowserContext();
  try {
    const page = await open(context, address, troubles, size);
    await visit(page);
  } catch (error) {
    troubles.push(error.message);
  }
  await context.close();
  return troubles.filter((text) => !isNotice(text));
}

/** Notes the tag that came from the server, before any module has run. */
const keepServed = () => {
  document.addEventListener('readystatechange', () => {
    globalThis.served ??= document.querySelector('acu-aftercare');
  });
};

async function isKept(page) {
  await page.evaluateOnNewDocument(keepServed);
  await page.reload();
  ok(await page.evaluate(() => Boolean(globalThis.served)), 'the served page holds no tag');
  ok(
    await page.evaluate(() => globalThis.served === document.querySelector('acu-aftercare')),
    'another tag stands in its place',
  );
}

/** A page whose words are not those of the app has to be complained of, or no complaint is ever seen. */
const isWatched = async (browser, address) => {
  const seen = await complaints(browser, address, () => undefined);
  return seen.some((text) => /hydrat/i.test(text)) ? [] : ['a mismatch goes unnoticed'];
};

/** `note(title, complaints)` gets every check of every app. */
export async function checkPages(apps, note) {
  const server = await serve();
  const address = (app, file) => `http://127.0.0.1:${server.address().port}/${app.name}/${file}`;
  const browser = await launch(await launchOptions());
  const meets = (title, where) =>
    inTurn(Object.entries(spec), async ([check, visit]) =>
      note(`${title} ${check}`, await complaints(browser, where, visit)),
    );
  try {
    await inTurn(apps, async (app) => {
      await meets(app.name, address(app, 'index.html'));
      if (!app.server) return;
      const served = address(app, 'served.html');
      await meets(`${app.name}, from a server,`, served);
      note(`${app.name} keeps the served tag`, await complaints(browser, served, isKept));
      note(
        `${app.name} complains of another page`,
        await isWatched(browser, address(app, 'mismatch.html')),
      );
    });
  } finally {
    await browser.close();
    server.close();
  }
}
