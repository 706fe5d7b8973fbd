/** What a trace tells of the main thread. */
import { ok } from 'node:assert/strict';

const categories = ['devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'];

/** Where script is run or made ready; Lit renders in microtasks. */
const ofScript = new Set(
  'EvaluateScript FunctionCall RunMicrotasks v8.callFunction v8.run v8.evaluateModule'
    .split(' ')
    .concat('v8.compile v8.compileModule v8.parseOnBackground'.split(' ')),
);

export async function traced(page, act) {
  await page.tracing.start({ categories });
  await act();
  return JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents;
}

/** Milliseconds of script up to the paint: what lies inside something else counts once. */
export function scriptTime(events) {
  const end = events.find(({ name }) => name === 'bench-painted');
  ok(end?.tts, 'the trace holds no paint');
  const spans = events
    .filter(({ pid, tid, ph, name, tdur }) => {
      const isThere = pid === end.pid && tid === end.tid;
      return isThere && ph === 'X' && tdur > 0 && ofScript.has(name);
    })
    .map(({ tts, tdur }) => [tts, Math.min(tts + tdur, end.tts)])
    .sort(([a], [b]) => a - b);
  let last = 0;
  let sum = 0;
  for (const [from, to] of spans) {
    sum += Math.max(0, to - Math.max(from, last));
    last = Math.max(last, to);
  }
  ok(sum > 0, 'the trace holds no script');
  return sum / 1000;
}
