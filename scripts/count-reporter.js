/** Prints what failed, and ends with `N passed, N failed, N skipped`: a file that could not be run counts as failed. */

/** @returns {import('@web/test-runner').Reporter} */
export function countReporter() {
  return {
    onTestRunFinished({ sessions, testCoverage }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      console.log(); // the runner leaves its cursor in a line of its own making
      for (const session of sessions) report(session, counts);
      if (testCoverage) {
        const { covered, total, pct } = testCoverage.summary.lines;
        console.log(`Coverage of src/: ${pct} % of lines (${covered} of ${total})`);
      }
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSession} session
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
function report(session, counts) {
  const file = `${session.testFile?.replace(`${process.cwd()}/`, '')} in ${session.browser.name}`;
  const results = session.testResults ? [...flat(session.testResults, '')] : [];
  for (const { name, passed, skipped, error } of results) {
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    if (!passed && !skipped) console.log(`FAILED ${file}: ${name}\n${error?.message ?? ''}\n${error?.stack ?? ''}\n`);
  }
  if (!session.passed) for (const line of session.logs) console.log(`LOG ${file}:`, ...line);
  if (session.passed || results.some((test) => !test.passed && !test.skipped)) return;
  counts.failed++;
  console.log(`FAILED ${file}: could not be run`);
  for (const error of session.errors) console.log(`${error.message}\n${error.stack ?? ''}\n`);
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string} prefix
 * @returns {Generator<{ name: string, passed: boolean, skipped: boolean, error?: { message?: string, stack?: string } }>}
 */
function* flat(suite, prefix) {
  for (const test of suite.tests) yield { ...test, name: `${prefix}${test.name}` };
  for (const inner of suite.suites) yield* flat(inner, `${prefix}${inner.name} › `);
}
