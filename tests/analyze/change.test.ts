import { expect, it, test } from "vitest";
import { moved } from "../../packages/core/src/analyze/change.js";

const share = { buy: 0.5, people: ["cfo", "cto"] };

test.each<[string, unknown, unknown]>([
  ["a number that has become another", 1, 2],
  ["a number where there was a text", "1", 1],
  ["nothing where there was 0", 0, null],
  ["0 where there was nothing", null, 0],
  ["a list in another order", share, { ...share, people: ["cto", "cfo"] }],
  ["a list that has grown", share, { ...share, people: [...share.people, "ceo"] }],
  ["a list that has shrunk", share, { ...share, people: ["cfo"] }],
  ["something in place of nothing", { why: null }, { why: {} }],
  ["nothing in place of something", { why: {} }, { why: null }],
])("%s has moved", (_, before, after) => {
  expect(moved(before, after)).toStrictEqual({ before, after });
});

test.each<[string, unknown, unknown]>([
  ["a number that only rounding has changed", 0.3, 0.1 + 0.2],
  ["what was never known", undefined, undefined],
  ["nothing", null, null],
  ["a copy", share, structuredClone(share)],
  ["a copy in which a number has lost its last digit", share, { ...share, buy: 0.5 + 1e-12 }],
])("%s has not", (_, before, after) => {
  expect(moved(before, after)).toBeUndefined();
});

it("leaves out the side that is not known", () => {
  expect([moved(undefined, 0), moved("unknown", undefined)]).toStrictEqual([{ after: 0 }, { before: "unknown" }]);
});
