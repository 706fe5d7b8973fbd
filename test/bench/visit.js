/** One visit: a fresh profile with nothing cached, and a page that has been measured by nobody. */
import { deepEqual } from 'node:assert/strict';
import { probe } from './probe.js';
import { addressOf, contestants } from './contestants.js';

const size = { width: 1280, height: 800 };

/** Runs `measure` in a page of a fresh profile that has shown an empty page of the same site. */
export async function visit({ browser, origin }, measure, viewport = size) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('response', (answer) => {
      if (!answer.ok()) troubles.push(`${answer.url()}: ${answer.status()}`);
    });
    page.setDefaultTimeout(60_000);
    await page.setViewport(viewport);
    await page.goto(`${origin}/empty.html`);
    await page.evaluateOnNewDocument(probe);
    const client = await page.createCDPSession();
    const result = await measure(page, client);
    if (troubles.length > 0) throw new Error(`${page.url()}: ${troubles.join('\n')}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Numbers of the page's process; times are of its main thread, in seconds. */
export async function metrics(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Goes to a contestant's page; the numbers as soon as all its headings are painted. */
export async function arrive(page, client, bench, name, way = 'network') {
  const { heads, count } = contestants[name];
  const told = new Promise((done) => {
    client.once('Runtime.bindingCalled', done);
  });
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: 'benchTold' });
  const { identifier } = await page.evaluateOnNewDocument(
    (heads, count) => {
      void globalThis.bench.painted(heads, count).then(() => globalThis.benchTold(''));
    },
    heads,
    count,
  );
  const gone = page.goto(`${bench.origin}${addressOf(name, way)}`);
  await Promise.race([told, timeout(name)]);
  const numbers = await metrics(client);
  await gone;
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  await isAllThere(page, bench, name);
  return numbers;
}

const timeout = (name) =>
  new Promise((_, reject) => {
    setTimeout(reject, 60_000, new Error(`${name}: its headings were not painted`)).unref();
  });

const titlesOf = ({ groups, checker }, { answers }) =>
  answers ? [checker.title] : groups.flatMap(({ entries }) => entries.map(({ name }) => name));

/** A number proves nothing about a page that shows something else, or less. */
export async function isAllThere(page, { words }, name, times = 1) {
  const contestant = contestants[name];
  const seen = await page.evaluate((heads) => {
    const { find, boxed } = globalThis.bench;
    return find(heads)
      .filter(boxed)
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }, contestant.heads);
  const wanted = Array.from({ length: times }, () => titlesOf(words, contestant)).flat();
  deepEqual(seen, wanted, `${name} shows other headings`);
}
