/** From the start of a visit until all headings are painted. */
import { ok } from 'node:assert/strict';
import { arrive, metrics, visit } from './visit.js';
import { scriptTime, traced } from './trace.js';

/** Main-thread time in milliseconds, without a trace, which would cost time itself. */
const taskTime = (bench, name, way) =>
  visit(bench, async (page, client) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await metrics(client);
    const after = await arrive(page, client, bench, name, way);
    const time = 1000 * (after.TaskDuration - before.TaskDuration);
    ok(time > 0, `${name}: the page changed its process`);
    return time;
  });

/** With a trace, at once: so that none of its time is taken by what comes between. */
const scriptTimeOf = (bench, name) =>
  visit(bench, async (page, client) =>
    scriptTime(await traced(page, () => arrive(page, client, bench, name, 'atOnce'))),
  );

export async function mount(bench, name) {
  return {
    mount: await taskTime(bench, name, 'network'),
    mountAtOnce: await taskTime(bench, name, 'atOnce'),
    script: await scriptTimeOf(bench, name),
  };
}
