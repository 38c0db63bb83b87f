import { describe, expect, it, test } from "vitest";
import type { Issue } from "../../packages/core/src/parse/issue.js";
import { parseDeal } from "../../packages/core/src/parse/parseDeal.js";
import { describeIssue } from "../../packages/core/src/words/describeIssue.js";
import { issueSentences } from "../../packages/core/src/words/english/issues.js";

describe("a sentence says where, then what, then what was expected", () => {
  test.each<[Issue, string]>([
    [
      {
        code: "outOfRange",
        place: { file: "deals.json", path: "/deals/0/stakeholders/cfo/buyIn" },
        expected: "number",
        found: "130",
        params: { minimum: 0, maximum: 100 },
      },
      "deals.json: /deals/0/stakeholders/cfo/buyIn: expected a number from 0 to 100, found 130",
    ],
    [
      { code: "outOfRange", place: { file: "map.csv", row: 3, column: "Power" }, expected: "0..10", found: "14" },
      "map.csv, line 3, column “Power”: expected a number from 0 to 10, found 14",
    ],
    [
      { code: "outOfRange", place: { path: "/rule/quota" }, expected: "number", found: "0.4", params: { above: 0.5, maximum: 1 } },
      "/rule/quota: expected a number above 0.5 and up to 1, found 0.4",
    ],
    [
      { code: "outOfRange", place: { path: "/team/rae/hoursPerWeek" }, expected: "number", found: "-1", params: { minimum: 0 } },
      "/team/rae/hoursPerWeek: expected a number of at least 0, found -1",
    ],
    [{ code: "wrongType", place: {}, expected: "list", found: '"text"' }, 'expected a list in [ ], found "text"'],
    [
      { code: "wrongValue", place: { path: "/status" }, expected: "open, won, lost, noDecision", found: '"maybe"' },
      '/status: expected one of open, won, lost, noDecision, found "maybe"',
    ],
    [{ code: "missing", place: { path: "/name" }, expected: "string" }, "/name: expected text in quotes, found nothing"],
    [
      { code: "badDay", place: { path: "/closeOn" }, expected: "day", found: '"2026-02-30"' },
      '/closeOn: expected a day of the calendar such as 2026-11-22, found "2026-02-30"',
    ],
    [
      { code: "invalidJson", place: { file: "deals.json", row: 4 }, expected: "commaOrRecordEnd", params: { column: 9 } },
      "deals.json, line 4: the text stops being JSON at character 9 of this line: expected a comma or }, found the end of the file",
    ],
    [
      { code: "unsupportedFile", place: { file: "Deal.xlsx" }, params: { kind: "xlsx" } },
      "Deal.xlsx: this is an Excel workbook; open it there, save it as CSV (UTF-8) and choose that file",
    ],
    [
      { code: "unsupportedFile", place: { file: "deal.bin" }, params: { kind: "constructor" } },
      "deal.bin: this is a kind of file that we cannot read",
    ],
    [
      { code: "fileTooLarge", place: { file: "all.csv" }, params: { bytes: 200_000_001, maximum: 200_000_000 } },
      "all.csv: the file has 201 MB; expected at most 200 MB",
    ],
    [
      { code: "tooManyRows", place: { file: "all.csv" }, params: { rows: 1_000_001, maximum: 1_000_000 } },
      "all.csv: the table has 1,000,001 lines; expected at most 1,000,000",
    ],
    [
      { code: "replacedCharacters", place: { file: "people.csv" }, params: { count: 1 } },
      "people.csv: 1 character could not be read (shown as �); save the file as UTF-8 if that matters",
    ],
    [
      { code: "newerVersion", place: { path: "/version" }, expected: "1", found: "2" },
      "/version: the file was written by a newer Buy-in Map (version 2); this one reads up to version 1",
    ],
    [
      { code: "unknownKey", place: { path: "/deals/0/mood" }, found: "mood", params: { of: "deals", count: 3 } },
      "/deals/0/mood: we do not know the field “mood” of “deals” (3 places); kept under “extra”",
    ],
    [{ code: "severalDeals", place: {}, found: "North, South", params: { count: 2 } }, "expected one deal, found 2 (“North, South”)"],
    [
      { code: "unknownStakeholder", place: { path: "/rule/deciders/0" }, found: "cfo" },
      "/rule/deciders/0: expected someone on the map, found “cfo”",
    ],
    [
      { code: "mergedRows", place: { file: "c.csv", row: 9 }, found: "Dana Whitfield", params: { into: 2 } },
      "c.csv, line 9: “Dana Whitfield” is the person of line 2; the two were joined",
    ],
  ])("%#", (issue, sentence) => {
    expect(describeIssue(issue)).toBe(sentence);
  });
});

test("every code has a sentence that stands without any detail", () => {
  const { place: _, ...sentences } = issueSentences;
  for (const [code, sentence] of Object.entries(sentences)) {
    const said = sentence({ code: code as Issue["code"], place: {} });
    expect(said, code).toMatch(/^\S.*\S$/);
    expect(said, code).not.toMatch(/undefined|NaN|null|\[object/);
  }
});

it("may be said in other words", () => {
  const german = { ...issueSentences, place: () => "", emptyFile: () => "Die Datei ist leer" };
  expect(describeIssue({ code: "emptyFile", place: { file: "a" } }, german)).toBe("Die Datei ist leer");
});

test("an import is told in sentences", () => {
  const read = parseDeal('{ "id": "d", "name": "D", "stakeholders": { "cfo": { "buyIn": 130, "leftOn": "soon" } } }');
  expect(read.ok ? [] : read.issues.map((issue) => describeIssue(issue))).toEqual([
    "/stakeholders/cfo/buyIn: expected a number from 0 to 100, found 130",
    '/stakeholders/cfo/leftOn: expected a day of the calendar such as 2026-11-22, found "soon"',
  ]);
});
