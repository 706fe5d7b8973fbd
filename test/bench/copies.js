/** More of the same widget on a page that has loaded everything: put in, and taken out again. */
import { setTimeout as wait } from 'node:timers/promises';
import { inTurn } from '../tools/demo-page.js';
import { arrive, isAllThere, metrics, visit } from './visit.js';

/** Runs in the page: makes `bench.add(times)` from the markup as the server sends it. */
async function prepare({ one, heads, count }) {
  const { painted } = globalThis.bench;
  const text = await (await fetch(location.href)).text();
  const html = new DOMParser().parseFromString(text, 'text/html').querySelector(one).outerHTML;
  const first = document.querySelector(one);
  const place = document.createElement('div');
  first.replaceWith(place);
  /** Returns a function that takes them out. */
  globalThis.bench.add = async (times) => {
    place.innerHTML = html.repeat(times);
    const { showSurvey } = globalThis;
    const ends = showSurvey ? [...place.children].map((each) => showSurvey(each)) : [];
    await painted(heads, count * times);
    return () => {
      ends.forEach((end) => end());
      place.replaceChildren();
    };
  };
}

/** Runs in the page. */
async function addAndRemove(times) {
  const remove = await globalThis.bench.add(1);
  remove();
  if (times > 1) await addAndRemove(times - 1);
}

/** Runs in the page. */
const addMany = async (times) => {
  await globalThis.bench.add(times);
};

const collections = ['first', 'second', 'last'];

/** What is left after collection: what one lets go of may hold what only the next one can. */
export async function memory(client) {
  await client.send('HeapProfiler.enable');
  await inTurn(collections, async () => {
    await client.send('HeapProfiler.collectGarbage');
    await wait(50);
  });
  const { JSHeapUsedSize, Nodes } = await metrics(client);
  return { heap: JSHeapUsedSize, nodes: Nodes };
}

const minus = (one, other) => ({ heap: one.heap - other.heap, nodes: one.nodes - other.nodes });

const prepared = (bench, name, contestant, measure) =>
  visit(bench, async (page, client) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const empty = await memory(client);
    await arrive(page, client, bench, name, 'atOnce');
    const { one, heads, count } = contestant;
    const withOne = await memory(client);
    await page.evaluate(prepare, { one, heads, count });
    return measure(page, client, minus(withOne, empty));
  });

/** Bytes and nodes of one widget, and what 200 that are gone again have left behind. */
export const kept = (bench, name, contestant) =>
  prepared(bench, name, contestant, async (page, client, { heap, nodes }) => {
    await page.evaluate(addAndRemove, 20);
    const before = await memory(client);
    await page.evaluate(addAndRemove, 200);
    const growth = minus(await memory(client), before);
    return { heap, nodes, leakedHeap: growth.heap, leakedNodes: growth.nodes };
  });

const timeOf = (bench, name, contestant, times) =>
  prepared(bench, name, contestant, async (page, client) => {
    const before = await metrics(client);
    await page.evaluate(addMany, times);
    const after = await metrics(client);
    await isAllThere(page, bench, name, times);
    return 1000 * (after.TaskDuration - before.TaskDuration);
  });

/** Time for 1, 10 and 100; the exponent is 1 where ten times as many take ten times as long. */
export async function growth(bench, name, contestant) {
  const one = await timeOf(bench, name, contestant, 1);
  const ten = await timeOf(bench, name, contestant, 10);
  const hundred = await timeOf(bench, name, contestant, 100);
  return {
    one,
    ten,
    hundred,
    exponent: Math.log10(hundred / ten),
    exponentFromOne: Math.log10(hundred / one) / 2,
  };
}
