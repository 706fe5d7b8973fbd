/** Answering a question: from the click on a row until the next question is there and rests. */
import { ok } from 'node:assert/strict';
import { inTurn } from '../tools/demo-page.js';
import { quantile } from './stats.js';
import { arrive, metrics, visit } from './visit.js';

/** Rows of the two questions: "None of these", then the first. */
const rows = [-1, 0];
const rest = 350;

/** Runs in the page: chooses a row and goes on, or only goes on. */
async function goOn({ row, next, question }, index, rest) {
  const { find, boxed, nextFrame, afterFrame } = globalThis.bench;
  const shown = (path) => find(path).filter(boxed);
  const said = () =>
    shown(question)
      .map(({ textContent }) => textContent)
      .join();
  const before = said();
  const another = async () => {
    await nextFrame();
    if (said() === before || !said()) await another();
  };
  const start = performance.now();
  if (index !== null) find(row).at(index).click();
  await Promise.resolve();
  shown(next).at(-1).click();
  await another();
  await afterFrame();
  const latency = performance.now() - start;
  await new Promise((done) => setTimeout(done, rest));
  return { latency, said: said() };
}

export const answer = (bench, name, { answers }) =>
  visit(bench, async (page, client) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await arrive(page, client, bench, name, 'atOnce');
    const { said: first } = await page.evaluate(
      goOn,
      { ...answers, next: answers.start },
      null,
      rest,
    );
    const said = [first];
    const latencies = [];
    const before = await metrics(client);
    await inTurn(rows, async (index) => {
      const result = await page.evaluate(goOn, answers, index, rest);
      said.push(result.said);
      latencies.push(result.latency);
    });
    const after = await metrics(client);
    const { questions } = bench.words.checker;
    questions.forEach(({ title }, i) =>
      ok(said[i].includes(title), `${name} asks "${said[i]}" for "${title}"`),
    );
    return {
      answer: (1000 * (after.TaskDuration - before.TaskDuration)) / rows.length,
      answerLatency: quantile(latencies, 0.5),
    };
  });
