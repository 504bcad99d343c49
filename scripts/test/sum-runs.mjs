// Adds up the last lines of several test runs, for a machine on which nothing may be left out.
import { pathToFileURL } from 'node:url';
import { lastLine } from './test-counts.mjs';

/**
 * The sum of last lines. A run without one, a skipped test, and a run that failed for another reason each
 * count as a failure.
 */
export function total(outcome, lines) {
  const runs = lines.map((line) => /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line.trim()));
  const sum = (part) => runs.reduce((all, run) => all + Number(run?.[part] ?? 0), 0);
  const failed = sum(2) + sum(3) + runs.filter((run) => !run).length;
  return { passed: sum(1), failed: outcome === 0 ? failed : Math.max(failed, 1), skipped: 0 };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [outcome, ...lines] = process.argv.slice(2);
  const figures = total(Number(outcome), lines);
  console.log(lastLine(figures));
  process.exitCode = figures.failed > 0 ? 1 : 0;
}
