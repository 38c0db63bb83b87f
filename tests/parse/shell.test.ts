import { describe, expect, it, test } from "vitest";
import type { Draft, Format, Progress } from "../../packages/core/src/parse/format.js";
import { maximumIssues, maximumRows } from "../../packages/core/src/parse/limits.js";
import { formats as allFormats } from "../../packages/core/src/parse/formats.js";
import { parseDeal } from "../../packages/core/src/parse/parseDeal.js";
import { parseDeals } from "../../packages/core/src/parse/parseDeals.js";
import { utf8 } from "./encode.js";

const nothing: Draft = { deals: [], issues: [], warnings: [], files: [] };
const empty = { stakeholders: {} };

/** A format for files of which each line is the name of a deal, and the first line the name of the format. */
function lines(id: string): Format {
  return {
    id,
    recognize: (texts) => texts.filter(({ text }) => text.startsWith(id)).map((text) => [text]),
    read: ([source]) => ({
      ...nothing,
      deals: source!.text.split("\n").slice(1).map((name) => ({ id: name, name, ...empty })),
      warnings: [{ code: "skippedLine", place: { file: source!.name, row: 1 }, found: id }],
    }),
  };
}

function file(name: string, text: string) {
  return { name, bytes: utf8(text) };
}

describe("files go to formats", () => {
  const formats = [lines("one"), lines("two")];

  it("in the order of the list, and what they say is joined", () => {
    expect(parseDeals([file("b", "two\nB"), file("a", "one\nA")], { formats })).toEqual({
      ok: true,
      value: [{ id: "A", name: "A", ...empty }, { id: "B", name: "B", ...empty }],
      warnings: [
        { code: "skippedLine", place: { file: "a", row: 1 }, found: "one" },
        { code: "skippedLine", place: { file: "b", row: 1 }, found: "two" },
      ],
      report: { files: [] },
    });
  });

  it("or to the one that a person chose", () => {
    const mapping = { b: { format: "one" } };
    expect(parseDeals([file("b", "two\nB")], { formats, mapping })).toMatchObject({
      ok: true,
      warnings: [{ code: "skippedLine", found: "one" }],
    });
    expect(parseDeals([file("b", "two\nB")], { formats, mapping: { b: { format: "three" } } })).toEqual({
      ok: false,
      issues: [{ code: "unrecognizedFile", place: { file: "b" } }],
    });
  });

  it("and a file that nobody knows is an issue even beside others", () => {
    expect(parseDeals([file("a", "one\nA"), file("c", "three")], { formats })).toEqual({
      ok: false,
      issues: [{ code: "unrecognizedFile", place: { file: "c" } }],
    });
  });

  it("and a deal whose id another file has taken gets a number, since such ids are of our making", () => {
    const files = [file("a", "one\nA\nA-2"), file("b", "two\nA\nB")];
    const read = parseDeals(files, { formats });
    expect(read.ok && read.value.map(({ id, name }) => [id, name])).toEqual([
      ["A", "A"],
      ["A-2", "A-2"],
      ["A-3", "A"],
      ["B", "B"],
    ]);
  });

  it("and deals of the same id in two of our own documents are an issue", () => {
    const first = JSON.stringify({ id: "d", name: "D", stakeholders: {} });
    expect(parseDeals([file("a.json", first), file("b.json", first)])).toEqual({
      ok: false,
      issues: [{ code: "duplicateId", place: { file: "b.json" }, found: "d" }],
    });
  });
});

describe("before any format", () => {
  test.each([
    ["", { code: "emptyFile" }],
    [" \r\n\t\ufeff", { code: "emptyFile" }],
    ["name,ti\0tle", { code: "binaryFile" }],
    ["\u0001\u0002\u0003", { code: "binaryFile" }],
    ["<!DOCTYPE html><table><tr><td>Name</td></tr></table>", { code: "unsupportedFile", params: { kind: "html" } }],
    ['<?xml version="1.0"?><Workbook/>', { code: "unsupportedFile", params: { kind: "xml" } }],
    [
      "a,b\n".repeat(maximumRows + 1),
      { code: "tooManyRows", params: { rows: maximumRows + 1, maximum: maximumRows } },
    ],
    ["a,b\r".repeat(maximumRows + 1), { code: "tooManyRows", params: { rows: maximumRows + 1, maximum: maximumRows } }],
  ])("texts are refused that no format could read: %#", (text, issue) => {
    expect(parseDeal(text)).toEqual({ ok: false, issues: [{ place: {}, ...issue }] });
    expect(parseDeals([file("f", text)])).toEqual({ ok: false, issues: [{ ...issue, place: { file: "f" } }] });
  });

  it("the lines of JSON are not counted", () => {
    const text = `{ "id": "d", "name": "D", "stakeholders": {}${"\n".repeat(maximumRows + 1)}}`;
    expect(parseDeal(text)).toMatchObject({ ok: true });
  });

  it("every file is looked at, and every issue told; a partner that could not be decoded is not called missing", () => {
    const formats: readonly Format[] = [
      {
        id: "pairs",
        recognize: (texts) => [texts],
        read: () => ({
          ...nothing,
          issues: [{ code: "missingPartnerFile", place: { file: "a" } }, { code: "noHeader", place: { file: "a" } }],
        }),
      },
    ];
    const files = [file("a", "text"), file("b.pdf", "%PDF-1.7"), file("c", "")];
    expect(parseDeals(files, { formats })).toEqual({
      ok: false,
      issues: [
        { code: "unsupportedFile", place: { file: "b.pdf" }, params: { kind: "pdf" } },
        { code: "emptyFile", place: { file: "c" } },
        { code: "noHeader", place: { file: "a" } },
      ],
    });
  });

  it("there must be files", () => {
    expect(parseDeals([])).toEqual({ ok: false, issues: [{ code: "noFiles", place: {} }] });
  });
});

test("a pasted table that names no deal becomes one called Deal", () => {
  const read = parseDeal("name,title\nVictor Paz,CFO", { formats: allFormats });
  expect(read.ok && [read.value.name, Object.values(read.value.stakeholders)]).toEqual([
    "Deal",
    [{ name: "Victor Paz", title: "CFO" }],
  ]);
});

test("progress is told between stages and never falls", () => {
  const told: Progress[] = [];
  const deal = (id: string) => JSON.stringify({ id, name: id, stakeholders: {} });
  parseDeals([file("a.json", deal("a")), file("b.json", deal("b"))], { onProgress: (progress) => told.push(progress) });
  expect(told.map(({ done, ...rest }) => ({ ...rest, done: Math.round(done * 100) / 100 }))).toEqual([
    { stage: "decoding", file: "a.json", done: 0 },
    { stage: "decoding", file: "b.json", done: 0.1 },
    { stage: "reading", file: "a.json", done: 0.2 },
    { stage: "checking", file: "a.json", done: 0.4 },
    { stage: "reading", file: "b.json", done: 0.6 },
    { stage: "checking", file: "b.json", done: 0.8 },
    { stage: "checking", done: 1 },
  ]);
});

test("after ten thousand problems reading stops and says so", () => {
  const stakeholders = Object.fromEntries(Array.from({ length: maximumIssues + 5 }, (_, index) => [`p${index}`, { buyIn: 101 }]));
  const read = parseDeal(JSON.stringify({ id: "d", name: "D", stakeholders }));
  expect(read.ok ? [] : read.issues.length).toBe(maximumIssues + 1);
  expect(read.ok ? [] : read.issues.at(-1)).toEqual({ code: "furtherIssues", place: {}, params: { maximum: maximumIssues } });
});
