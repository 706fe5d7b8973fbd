/** Opening and closing entries, one after another, each until its animations have ended. */
import { ok } from 'node:assert/strict';
import { inTurn } from '../tools/demo-page.js';
import { quantile } from './stats.js';
import { arrive, metrics, visit } from './visit.js';

const entries = 3;
/** In milliseconds: longer than any animation of those measured. */
const rest = 300;

/** Runs in the page: clicks one heading; how long until the next paint, and what that did. */
async function click(heads, index, rest) {
  const { find, nextFrame, afterFrame } = globalThis.bench;
  const target = find(heads)[index];
  const height = document.body.scrollHeight;
  const start = performance.now();
  target.click();
  await nextFrame();
  await afterFrame();
  const latency = performance.now() - start;
  await new Promise((done) => setTimeout(done, rest));
  return { latency, grown: document.body.scrollHeight - height };
}

const busy = async (client) => 1000 * (await metrics(client)).TaskDuration;

/** What the page does in as much time when nobody touches it. */
async function idle(page, client) {
  const before = await busy(client);
  await page.evaluate((rest) => new Promise((done) => setTimeout(done, rest)), rest);
  return (await busy(client)) - before;
}

export const toggle = (bench, name, { heads }) =>
  visit(bench, async (page, client) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await arrive(page, client, bench, name, 'atOnce');
    await idle(page, client);
    const nothing = await idle(page, client);
    const latencies = [];
    const before = await busy(client);
    await inTurn([...Array(2 * entries).keys()], async (i) => {
      const { latency, grown } = await page.evaluate(click, heads, Math.floor(i / 2), rest);
      ok(i % 2 ? grown < -50 : grown > 50, `${name}: a click made the page ${grown} px higher`);
      latencies.push(latency);
    });
    return {
      toggle: ((await busy(client)) - before) / (2 * entries) - nothing,
      latency: quantile(latencies, 0.5),
    };
  });
