/**
 * Runs the browser tests (arguments go to the test runner, `--watch` or `--files` among them), then,
 * when all were run, the checks on coverage and on the package. The last line counts them all.
 */
import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.js';
import { checkCoverage } from './coverage.js';
import { checkPackage } from './package.js';

const all = process.argv.length === 2;
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

const runner = await startTestRunner({
  argv: process.argv,
  autoExitProcess: false,
  readFileConfig: false,
  config: { ...config, coverage: all },
});

// Without a runner the reason has been printed, and the process is about to end.
if (runner) {
  let coverageMap;
  runner.on('test-run-finished', ({ testCoverage }) => {
    coverageMap = testCoverage?.coverageMap;
  });
  await new Promise((stopped) => {
    runner.on('stopped', stopped);
  });
  for (const session of runner.sessions.all()) countFile(session);
  if (all) {
    note('coverage', coverageMap ? checkCoverage(coverageMap) : ['none was measured']);
    note('package', await checkPackage());
  }
  process.exit();
}
