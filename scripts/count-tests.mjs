/**
 * What is read of the JSON report of Vitest.
 * @typedef {object} Report
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Counts the tests of a run. A file that could not be loaded has no tests to fail, and a run may fail beside its tests
 * (an unhandled rejection, no files found): each counts as one failure, so that nothing red is counted as green.
 * @param {Report | undefined} report absent when the run ended without one
 * @param {boolean} ok whether the run succeeded
 * @returns {Count}
 */
export function countTests(report, ok) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !(ok && report.success) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
