import { expect, test } from "vitest";
import { countTests, listFailures } from "../../scripts/count-tests.mjs";

const passing = { status: "passed", fullName: "sums adds", failureMessages: [] };
const failing = { status: "failed", fullName: "sums carries", failureMessages: ["Error: expected 10\n    at sum.ts:3"] };
const loaded = { name: "/house/tests/sum.test.ts", status: "passed", assertionResults: [passing] };
const broken = { ...loaded, status: "failed", assertionResults: [passing, failing] };
const unloaded = { ...loaded, status: "failed", assertionResults: [] };

const green = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [loaded],
};
const red = { ...green, success: false };

test("a green run", () => {
  expect(countTests(green, true)).toEqual({ passed: 3, failed: 0, skipped: 0 });
});

test("tests that were skipped or only planned are told", () => {
  const run = { ...green, numPendingTests: 1, numTodoTests: 2 };
  expect(countTests(run, true)).toEqual({ passed: 3, failed: 0, skipped: 3 });
});

test("failed tests", () => {
  const run = { ...red, numFailedTests: 2, testResults: [broken, broken, loaded] };
  expect(countTests(run, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test("a file that could not be loaded counts beside failed tests", () => {
  const run = { ...red, numFailedTests: 1, testResults: [unloaded, broken, loaded] };
  expect(countTests(run, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test("an error beside the tests, and a run without a report", () => {
  expect(countTests(green, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(countTests(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("what failed is told by file, name and reason", () => {
  const failures = listFailures({ ...red, testResults: [loaded, broken, unloaded] }, "/house");
  expect(failures).toEqual(["tests/sum.test.ts > sums carries > Error: expected 10"]);
});
