/**
 * Writes demo/acu-aftercare.png, the picture in the README: the demo page with the built file, at a
 * desk and, with an answer, on a phone.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { launchOptions } from './browser.js';

const root = resolve(import.meta.dirname, '../..');
const picture = resolve(root, 'demo/acu-aftercare.png');
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

const troubles = [];

/** The demo with the built files beside it, as any web space would serve them. */
async function respond(request, response) {
  const name = new URL(request.url, 'http://localhost').pathname.slice(1) || 'index.html';
  const body = await readFile(resolve(root, 'demo', name))
    .catch(() => readFile(resolve(root, 'dist', name)))
    .catch(() => null);
  response.writeHead(body ? 200 : 404, { 'content-type': types[extname(name)] ?? 'text/plain' });
  response.end(body);
}

async function serve() {
  const server = createServer((request, response) => void respond(request, response));
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return server;
}

/** Opens the demo; an error on the page ends the run without a picture. */
async function open(browser, address, width, height) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('response', (answer) => {
    if (!answer.ok()) troubles.push(`${answer.url()}: ${answer.status()}`);
  });
  page.setDefaultTimeout(10_000);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(address);
  return page;
}

const press = (page, name, role = 'button') =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();

const seen = (page, name) => page.waitForSelector(`::-p-aria([name="${name}"][role="heading"])`);

async function shoot(page) {
  const png = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return `data:image/png;base64,${png}`;
}

async function atADesk(browser, address) {
  const page = await open(browser, address, 1080, 1160);
  await seen(page, 'Is this normal?');
  await seen(page, 'After acupuncture: what to expect');
  return shoot(page);
}

async function onAPhone(browser, address) {
  const page = await open(browser, address, 360, 820);
  await press(page, 'Start');
  await press(page, 'None of these', 'checkbox');
  await press(page, 'Continue');
  await press(page, 'Bruise', 'radio');
  await press(page, 'Continue');
  await press(page, 'The bruise is still there after 2 weeks.', 'checkbox');
  await press(page, 'Continue');
  await seen(page, 'Call your clinic');
  const title = await seen(page, 'Is this normal?');
  await title.evaluate((heading) => {
    heading.scrollIntoView();
    scrollBy(0, -32);
  });
  return shoot(page);
}

async function sideBySide(browser, desk, phone) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 1256 });
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: flex; gap: 56px; align-items: center;
      justify-content: center; background: #d9e2d6 }
    img { border: 1px solid #aebbaa; border-radius: 12px }
    img + img { border: 10px solid #17423d; border-radius: 32px }
  </style><img src="${desk}" alt=""><img src="${phone}" alt="">`);
  return page.screenshot();
}

if (!existsSync(resolve(root, 'dist/acu-aftercare.js'))) throw new Error('First: npm run build');
const server = await serve();
const browser = await launch(await launchOptions());
try {
  const address = `http://127.0.0.1:${server.address().port}/`;
  const desk = await atADesk(browser, address);
  const phone = await onAPhone(browser, address);
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  await writeFile(picture, await sideBySide(browser, desk, phone));
  console.log('demo/acu-aftercare.png');
} finally {
  await browser.close();
  server.close();
}
