import { relative } from "node:path";

/**
 * What is read of the JSON report of Vitest.
 * @typedef {object} Report
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly FileReport[]} testResults
 */

/**
 * What is read of one file of tests.
 * @typedef {object} FileReport
 * @property {string} name the path of the file
 * @property {string} status
 * @property {readonly { status: string, fullName: string, failureMessages: readonly string[] }[]} assertionResults
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

/**
 * The tests that failed, a line each: the file, the test and the first line of its error. Files that could not be loaded
 * are not among them; Vitest's own output tells why.
 * @param {Report} report
 * @param {string} folder what the paths of files are told without
 * @returns {string[]}
 */
export function listFailures({ testResults }, folder) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages: [message = ""] }) =>
        [relative(folder, name), fullName, message.split("\n")[0]].join(" > "),
      ),
  );
}
