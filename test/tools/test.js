/**
 * Runs the browser tests in Chromium, or in the engines that are named; other arguments go to the test
 * runner, `--watch` or `--files` among them. When all tests were run in Chromium, the checks on coverage,
 * on the package and on the builds follow. The last line counts them all.
 */
import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.js';
import { checkCoverage } from './coverage.js';
import { checkBuilds } from './builds.js';
import { inTurn } from './demo-page.js';
import { engines, freePort } from './engines.js';
import { checkPackage } from './package.js';

const given = process.argv.slice(2);
const named = given.filter((each) => each in engines);
const names = named.length > 0 ? named : ['chromium'];
const options = given.filter((each) => !named.includes(each));
/** Only Chromium can tell what ran; only a run of all tests is worth telling. */
const measures = (name) => name === 'chromium' && options.length === 0;

const count = { passed: 0, failed: 0, skipped: 0 };

// However the run ends, its last line is the count, and nothing passed is a failure too.
process.on('exit', (code) => {
  if (count.failed === 0 && (code !== 0 || count.passed === 0)) count.failed = 1;
  if (count.failed > 0) process.exitCode = 1;
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
});

const testsIn = ({ suites = [], tests = [] }) => [...tests, ...suites.flatMap(testsIn)];

/** What is wrong with a file of tests beside its failed tests: any of it would pass unseen. */
function trouble({ passed, logs }, tests) {
  if (tests.length === 0) return passed ? 'holds no test' : 'could not be run';
  if (!passed) return tests.every((test) => test.passed || test.skipped) && 'did not end well';
  return (
    JSON.stringify(logs).includes('thrown in a Promise outside a test') && 'left an error alone'
  );
}

/** What was counted since. */
const since = (before) =>
  `${count.passed - before.passed} passed, ${count.failed - before.failed} failed`;

function countFile(session) {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  count.passed += tests.filter((test) => test.passed).length;
  count.skipped += tests.filter((test) => test.skipped).length;
  count.failed += tests.filter((test) => !test.passed && !test.skipped).length;
  if (tests.some((test) => test.skipped))
    note(relative(config.rootDir, session.testFile), ['skips a test']);
  const wrong = trouble(session, tests);
  if (wrong) note(relative(config.rootDir, session.testFile), [wrong]);
}

function note(title, complaints) {
  count[complaints.length === 0 ? 'passed' : 'failed'] += 1;
  for (const complaint of complaints) console.log(`❌ ${title}: ${complaint}`);
}

/** Runs the tests in one engine; its coverage, if it is measured. */
async function runIn(name) {
  const { config: own, stop } = await engines[name]();
  const before = { ...count };
  const runner = await startTestRunner({
    argv: options,
    autoExitProcess: false,
    readFileConfig: false,
    config: {
      ...config,
      ...own,
      // two runs at once would both find the same one free
      port: await freePort(),
      files: [config.files, own.files ?? []].flat(),
      coverage: measures(name),
    },
  });
  // without a runner the reason has been printed
  if (!runner) process.exit(1);
  let coverageMap;
  runner.on('test-run-finished', ({ testCoverage }) => {
    coverageMap = testCoverage?.coverageMap;
  });
  await new Promise((stopped) => {
    runner.on('stopped', stopped);
  });
  await stop();
  for (const session of runner.sessions.all()) countFile(session);
  if (names.length > 1) console.log(`${name}: ${since(before)}`);
  return coverageMap;
}

await inTurn(names, async (name) => {
  const coverageMap = await runIn(name);
  if (measures(name))
    note('coverage', coverageMap ? checkCoverage(coverageMap) : ['none was measured']);
});
if (names.some(measures)) {
  note('package', await checkPackage());
  note('builds', await checkBuilds());
}
process.exit();
