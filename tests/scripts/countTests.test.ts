import { expect, test } from "vitest";
import { countTests } from "../../scripts/count-tests.mjs";

const loaded = { status: "passed", assertionResults: [{ status: "passed" }] };
const broken = { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] };
const unloaded = { status: "failed", assertionResults: [] };

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
