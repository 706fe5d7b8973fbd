import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A wrong answer can come from here, so every line and branch has been run by some test. */
const strict = ['src/clinical', 'src/guide'];

const nameOf = (path) => relative(root, path).split(sep).join('/');

/** Files that hold nothing but types leave nothing to run. */
const runs = (path) =>
  /^(export )?(default )?(async )?(const|let|function|class|enum)\b/m.test(
    readFileSync(path, 'utf8'),
  );

function sourceFiles(dir) {
  return readdirSync(join(root, dir), { recursive: true })
    .map((file) => join(root, dir, file))
    .filter((path) => path.endsWith('.ts') && runs(path));
}

/** Lines never run, and lines where a branch begins that was never taken. */
function missing(file) {
  const lines = file.getUncoveredLines().map(Number);
  const branches = Object.entries(file.b).flatMap(([id, hits]) =>
    hits.flatMap((count, i) => (count === 0 ? [file.branchMap[id].locations[i].start.line] : [])),
  );
  return [...new Set([...lines, ...branches])].toSorted((a, b) => a - b);
}

function percent({ lines, branches }) {
  return `lines ${lines.pct} %, branches ${branches.pct} %`;
}

/**
 * Prints what no test has run, and returns the complaints: each gap in the strict folders, each
 * file there that no test has loaded, and a strict folder in which there was nothing to see.
 */
export function checkCoverage(coverageMap) {
  const seen = new Map(
    coverageMap.files().map((path) => [path, coverageMap.fileCoverageFor(path)]),
  );
  const complaints = [];
  for (const [path, file] of seen) {
    const gaps = missing(file);
    if (gaps.length === 0) continue;
    const line = `${nameOf(path)}: ${percent(file.toSummary().data)}, not run: ${gaps.join(', ')}`;
    if (strict.some((dir) => nameOf(path).startsWith(`${dir}/`))) complaints.push(line);
    else console.log(`  ${line}`);
  }
  for (const dir of strict) {
    const files = sourceFiles(dir);
    if (files.length === 0) complaints.push(`${dir}: no file to measure`);
    complaints.push(
      ...files
        .filter((path) => !seen.has(path))
        .map((path) => `${nameOf(path)}: loaded by no test`),
    );
  }
  console.log(`  all of src: ${percent(coverageMap.getCoverageSummary().data)}`);
  return complaints;
}
