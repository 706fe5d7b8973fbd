/** How far the page jumps when the script comes 900 ms late. */
import { ok } from 'node:assert/strict';
import { inTurn } from '../tools/demo-page.js';
import { arrive, visit } from './visit.js';

const sizes = { shiftPhone: { width: 360, height: 740 }, shift: { width: 1280, height: 800 } };

/** Runs in the page before anything else. */
function watch() {
  globalThis.jumps = [];
  new PerformanceObserver((list) => {
    globalThis.jumps.push(...list.getEntries().map(({ value }) => value));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page, some frames after the headings were painted. */
async function read() {
  await new Promise((done) => setTimeout(done, 300));
  const script = performance.getEntriesByType('resource').find(({ name }) => /late=/.test(name));
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return {
    sum: globalThis.jumps.reduce((sum, value) => sum + value, 0),
    script: script?.responseStart,
    paint: paint?.startTime,
  };
}

const jumps = (bench, name, { build }, size) =>
  visit(
    bench,
    async (page, client) => {
      await page.evaluateOnNewDocument(watch);
      await arrive(page, client, bench, name, 'late');
      const { sum, script, paint } = await page.evaluate(read);
      if (build) {
        ok(script >= 850, `${name}: its script came after ${script} ms`);
        ok(paint < script, `${name}: nothing was painted before its script came`);
      }
      return sum;
    },
    size,
  );

export async function shift(bench, name, contestant) {
  const result = {};
  await inTurn(Object.entries(sizes), async ([key, size]) => {
    result[key] = await jumps(bench, name, contestant, size);
  });
  return result;
}
