import { describe, expect, it, test } from "vitest";
import { parseDeal } from "../../packages/core/src/parse/parseDeal.js";
import { parseDeals } from "../../packages/core/src/parse/parseDeals.js";
import { utf8 } from "./encode.js";

function person(index: number) {
  return {
    name: `Person ${index}`,
    title: "VP Operations",
    roles: ["champion"],
    influence: 60,
    buyIn: index % 101,
    assessedAt: "2026-11-22",
    readings: [{ of: "buyIn", value: 90, tier: "costlyAct", at: "2026-10-23", note: "arranged the meeting — “at last”" }],
  };
}

function many<Value>(count: number, make: (index: number) => Value): Record<string, Value> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, make(index)]));
}

describe("large files", { timeout: 60_000 }, () => {
  it("with 200,000 mistakes are refused, where a schema alone would overflow the stack", () => {
    const read = parseDeal(JSON.stringify({ id: "d", name: "D", stakeholders: many(200_000, () => ({ buyIn: 101 })) }));
    expect(read.ok ? undefined : read.issues.at(-1)?.code).toBe("furtherIssues");
  });

  it("of 50 MB are read", () => {
    const deals = Array.from({ length: 22 }, (_, index) => ({ id: `d${index}`, name: "D", stakeholders: many(10_000, person) }));
    const bytes = utf8(JSON.stringify({ format: "buyin-map", version: 1, deals }));
    expect(bytes.length).toBeGreaterThan(50_000_000);
    const read = parseDeals([{ name: "all.json", bytes }]);
    expect(read.ok && read.value).toEqual(deals);
    expect(read.ok && read.warnings).toEqual([]);
  });

  it("may have one long string, in which backslashes stand in long rows", () => {
    const long = `${"\\".repeat(10_000_000)}${'"\\'.repeat(5_000_000)}`;
    const read = parseDeal(JSON.stringify({ id: "d", name: long, stakeholders: {} }));
    expect(read.ok && read.value.name === long).toBe(true);
  });
});

describe("100,000 unknown keys", { timeout: 60_000 }, () => {
  it("in one record are kept", () => {
    const extra = many(100_000, (index) => index);
    const read = parseDeal(JSON.stringify({ id: "d", name: "D", stakeholders: {}, ...extra }));
    expect(read.ok && read.value).toEqual({ id: "d", name: "D", stakeholders: {}, extra });
    expect(read.ok && read.warnings.length).toBe(100_001);
  });

  it("that are in extra already are kept beside them", () => {
    const extra = many(100_000, (index) => index);
    const read = parseDeal(JSON.stringify({ id: "d", name: "D", stakeholders: {}, ...extra, extra }));
    expect(read.ok && Object.keys(read.value.extra ?? {}).length).toBe(200_000);
  });

  it("in as many records are one warning", () => {
    const stakeholders = many(200_000, (index) => ({ name: `P${index}`, mood: index }));
    const read = parseDeal(JSON.stringify({ id: "d", name: "D", stakeholders }));
    expect(read.ok && read.warnings.slice(1)).toEqual([
      { code: "unknownKey", place: { path: "/stakeholders/p0/mood" }, found: "mood", params: { of: "stakeholders", count: 200_000 } },
    ]);
    expect(read.ok && read.value.stakeholders["p7"]).toEqual({ name: "P7", extra: { mood: 7 } });
  });
});

test.each([
  ["digits", '{"a":', "1", "}x"],
  ["letters", '{"a":"', "b", '"}x'],
  ["escapes", '{"a":"', "\\n", '"}x'],
  ["blanks", "{", " ", "x"],
  ["words", "[[", "true,", ",]]"],
  ["twins", "{", '"a":1,', '"a":1}'],
  ["an unclosed text", '{"', "a", ""],
  ["nothing but letters", "{", "a", ""],
])("10 MB of %s are refused in time", { timeout: 60_000 }, (_, start, part, end) => {
  const read = parseDeal(start + part.repeat(10_000_000 / part.length) + end);
  expect(read.ok).toBe(false);
});
