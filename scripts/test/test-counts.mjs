import { relative } from 'node:path';

/** Failed, passed and skipped tests. A file that could not even be loaded counts as one failed test. */
export function tally(results) {
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** A line for each failed test, to be found again in a long log: its file, and its name. */
export function failureLines({ testResults }, root) {
  return testResults.flatMap((file) => {
    const path = relative(root, file.testFilePath);
    const names = file.testResults
      .filter(({ status }) => status === 'failed')
      .map(({ ancestorTitles, title }) => [path, ...ancestorTitles, title].join(' › '));
    return (file.testExecError && names.length === 0 ? [path] : names).map((name) => `Failed: ${name}`);
  });
}

/** The plain last line of a test run. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
