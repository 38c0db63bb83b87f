import { describe, expect, it, test } from "vitest";
import type { Issue } from "../../packages/core/src/parse/issue.js";
import { parseDeal } from "../../packages/core/src/parse/parseDeal.js";
import { parseDeals } from "../../packages/core/src/parse/parseDeals.js";
import type { Upgrade } from "../../packages/core/src/parse/upgrade.js";

/** A deal around some JSON, in an envelope of this version. */
function around(more: string): string {
  const start = `{ "format": "buyin-map", "version": 1, "deals": [{ "id": "d", "name": "D", "stakeholders": { "cfo": {} }`;
  return `${start}${more === "" ? "" : `, ${more}`} }] }`;
}

const plain = { id: "d", name: "D", stakeholders: { cfo: {} } };

function issuesOf(text: string): readonly Issue[] | "read" {
  const read = parseDeal(text);
  return read.ok ? "read" : read.issues;
}

function readWithWarnings(text: string): unknown {
  const read = parseDeal(text);
  return read.ok ? { value: read.value, warnings: read.warnings } : read.issues;
}

describe("a document", () => {
  it("is read with a report and without a warning", () => {
    const text = around('"ties": {}');
    expect(parseDeal(text)).toEqual({
      ok: true,
      value: { ...plain, ties: {} },
      warnings: [],
      report: {
        files: [
          { file: "Deal", format: "json", encoding: "utf-8", columns: [], records: 1, people: 1, merged: 0, skipped: 0 },
        ],
      },
    });
  });

  it("may have no deals, of which parseDeal wants one and parseDeals none", () => {
    const text = '{ "format": "buyin-map", "version": 1, "deals": [] }';
    expect(issuesOf(text)).toEqual([{ code: "noDeals", place: {} }]);
    expect(parseDeals([{ name: "none.json", bytes: new TextEncoder().encode(text) }])).toMatchObject({ ok: true, value: [] });
  });

  it("with several deals is for parseDeals; the issue names them", () => {
    const deals = Array.from("abcdefg", (id) => ({ id, name: `Deal ${id}`, stakeholders: {} }));
    const text = JSON.stringify({ format: "buyin-map", version: 1, deals });
    const found = "Deal a, Deal b, Deal c, Deal d, Deal e, …";
    expect(issuesOf(text)).toEqual([{ code: "severalDeals", place: {}, found, params: { count: 7 } }]);
    expect(parseDeals([{ name: "deals.json", bytes: new TextEncoder().encode(text) }])).toMatchObject({ value: deals });
  });

  test.each([
    ["one deal", JSON.stringify(plain)],
    ["a list of deals", JSON.stringify([plain])],
    ["a record of deals", JSON.stringify({ deals: [plain] })],
  ])("may lack its envelope: %s", (_, text) => {
    expect(readWithWarnings(text)).toEqual({ value: plain, warnings: [{ code: "bareDeal", place: {} }] });
  });

  test.each([
    ["one deal", JSON.stringify({ id: "d", stakeholders: {} }), "/name"],
    ["a list of deals", JSON.stringify([plain, { id: "e", stakeholders: {} }]), "/1/name"],
    ["a record of deals", JSON.stringify({ deals: [{ id: "d", stakeholders: {} }] }), "/deals/0/name"],
  ])("without its envelope has paths through the file as it is: %s", (_, text, path) => {
    expect(issuesOf(text)).toEqual([{ code: "missing", place: { path }, expected: "string" }]);
  });

  test.each([
    ["{}", {}, "{}"],
    ['{ "a": 1 }', {}, "{…}"],
    ['{ "format": "geojson", "stakeholders": {} }', { path: "/format" }, '"geojson"'],
  ])("is told from other JSON: %s", (text, place, found) => {
    expect(issuesOf(text)).toEqual([{ code: "notADocument", place, expected: "buyin-map", found }]);
  });

  test("with deals that are no list, and with things in the list that are no deals", () => {
    const path = "/deals";
    expect(issuesOf('{ "format": "buyin-map", "version": 1, "deals": 7 }')).toEqual([
      { code: "wrongType", place: { path }, expected: "list", found: "7" },
    ]);
    expect(issuesOf('{ "format": "buyin-map", "version": 1, "deals": [null, []] }')).toEqual([
      { code: "wrongType", place: { path: "/deals/0" }, expected: "record", found: "null" },
      { code: "wrongType", place: { path: "/deals/1" }, expected: "record", found: "[]" },
    ]);
  });
});

describe("versions", () => {
  const steps: readonly Upgrade[] = [
    { from: -1, upgrade: ({ opportunities, ...rest }) => ({ ...rest, records: opportunities }) },
    { from: 0, upgrade: ({ records, ...rest }) => ({ ...rest, deals: records }) },
  ];
  const old = JSON.stringify({ format: "buyin-map", version: -1, opportunities: [plain] });

  it("are taken up one step at a time", () => {
    expect(parseDeal(old, { upgrades: steps })).toMatchObject({ ok: true, value: plain, warnings: [] });
  });

  it("are refused when a step is missing", () => {
    const issue = { code: "unknownVersion", place: { path: "/version" }, expected: "1", found: "-1" };
    expect(parseDeal(old)).toEqual({ ok: false, issues: [issue] });
    expect(parseDeal(old, { upgrades: steps.slice(0, 1) })).toEqual({ ok: false, issues: [issue] });
  });

  test.each([
    ["2", "newerVersion", "2"],
    ["1e300", "unknownVersion", "1e+300"],
    ["1.5", "unknownVersion", "1.5"],
    ['"1"', "unknownVersion", '"1"'],
    ["null", "unknownVersion", "null"],
  ])("that are not ours are refused: %s", (version, code, found) => {
    const text = `{ "format": "buyin-map", "version": ${version}, "deals": [] }`;
    expect(issuesOf(text)).toEqual([{ code, place: { path: "/version" }, expected: "1", found }]);
  });

  it("have to be stated", () => {
    const text = '{ "format": "buyin-map", "deals": [] }';
    expect(issuesOf(text)).toEqual([{ code: "unknownVersion", place: { path: "/version" }, expected: "1" }]);
  });
});

describe("the syntax of JSON", () => {
  test.each([
    ['{ "a": 1,\n  }', 2, 3, "key", "}"],
    ['{ "a": 1\r\n"b": 2 }', 2, 1, "commaOrRecordEnd", '"'],
    ["{ a: 1 }", 1, 3, "keyOrEnd", "a"],
    ["{ 'a': 1 }", 1, 3, "keyOrEnd", "'"],
    ["{ , }", 1, 3, "keyOrEnd", ","],
    ['{ "a" 1 }', 1, 7, "colon", "1"],
    ['{ "a": NaN }', 1, 8, "value", "NaN"],
    ['{ "a": 01 }', 1, 9, "commaOrRecordEnd", "1"],
    ['{ "a": .5 }', 1, 8, "value", ".5"],
    ['{ "a": [1 2] }', 1, 11, "commaOrListEnd", "2"],
    ['{ "a": [,] }', 1, 9, "valueOrEnd", ","],
    ['{ "a": [1,] }', 1, 11, "value", "]"],
    ['{ "a": 1 }\r{', 2, 1, "nothing", "{"],
    ['{ "a": "line\nbreak" }', 1, 13, "closingQuote", "\\n"],
    ['{ "a": "\\x" }', 1, 9, "escape", "\\"],
    ['{ "a": "\t" }', 1, 9, "plainCharacter", "\\t"],
    ['{ "a": “b” }', 1, 8, "value", "“"],
    ['{ "a": 😀 }', 1, 8, "value", "😀"],
  ])("is refused at its line and column: %j", (text, row, column, expected, found) => {
    expect(issuesOf(text)).toEqual([{ code: "invalidJson", place: { row }, expected, found, params: { column } }]);
  });

  test.each([
    ["{", 2, "keyOrEnd"],
    ['{ "a"', 6, "colon"],
    ['{ "a": [1', 10, "commaOrListEnd"],
    ['{ "a": [[', 10, "valueOrEnd"],
  ])("is refused at the end of the file, where nothing is found: %s", (text, column, expected) => {
    expect(issuesOf(text)).toEqual([{ code: "invalidJson", place: { row: 1 }, expected, params: { column } }]);
  });

  it("is asked of every file whose name says JSON", () => {
    const bytes = new TextEncoder().encode("name,title\nVictor Paz,CFO");
    expect(parseDeals([{ name: "people.JSON", bytes }])).toEqual({
      ok: false,
      issues: [
        { code: "invalidJson", place: { file: "people.JSON", row: 1 }, expected: "value", found: "name", params: { column: 1 } },
      ],
    });
  });

  it("may be deep, and no deeper than 64", () => {
    const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const place = { row: 1 };
    // Four stand around it: the document, its deals, the deal, its extra.
    expect(readWithWarnings(around(`"extra": { "a": ${deep(60)} }`))).toMatchObject({ warnings: [] });
    expect(issuesOf(around(`"extra": { "a": ${deep(61)} }`))).toEqual([
      { code: "tooDeep", place, params: { column: expect.any(Number), maximum: 64 } },
    ]);
    expect(issuesOf("[".repeat(50_000_000))).toEqual([{ code: "tooDeep", place, params: { column: 65, maximum: 64 } }]);
    expect(issuesOf('{"a":'.repeat(1_000_000))).toEqual([{ code: "tooDeep", place, params: { column: 321, maximum: 64 } }]);
    expect(issuesOf(JSON.stringify({ ...plain, name: "[".repeat(100) }))).toBe("read");
  });
});

describe("keys", () => {
  it("of prototypes are reported and kept out, wherever they are", () => {
    const text = around(
      `"__proto__": { "polluted": true }, "ties": { "constructor": {} }, "extra": { "a": [{ "prototype": 1 }, { "prototype": 2 }] }`,
    );
    expect(readWithWarnings(text)).toEqual({
      value: { ...plain, ties: {}, extra: { a: [{}, {}] } },
      warnings: [
        { code: "forbiddenKey", place: { path: "/deals/0/__proto__" }, found: "__proto__", params: { count: 1 } },
        { code: "forbiddenKey", place: { path: "/deals/0/ties/constructor" }, found: "constructor", params: { count: 1 } },
        { code: "forbiddenKey", place: { path: "/deals/0/extra/a/0/prototype" }, found: "prototype", params: { count: 2 } },
      ],
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("of prototypes are seen through escapes too", () => {
    expect(readWithWarnings(around('"\\u005f_proto__": 1'))).toMatchObject({ value: plain, warnings: [{ code: "forbiddenKey" }] });
  });

  it("that name what every object has are unknown keys like others", () => {
    const text = around('"toString": 1, "hasOwnProperty": 2');
    expect(readWithWarnings(text)).toEqual({
      value: { ...plain, extra: { toString: 1, hasOwnProperty: 2 } },
      warnings: ["toString", "hasOwnProperty"].map((key) => ({
        code: "unknownKey",
        place: { path: `/deals/0/${key}` },
        found: key,
        params: { of: "deals", count: 1 },
      })),
    });
  });

  it("that stand twice are refused with line and path, since one of the two would be lost", () => {
    const text = `{ "id": "d", "name": "D", "stakeholders": {\n  "cfo": { "name": "One" },\n  "\\u0063fo": { "name": "Two", "name": "Too" } } }`;
    expect(issuesOf(text)).toEqual([
      { code: "duplicateKey", place: { row: 3, path: "/stakeholders/cfo" }, found: "cfo" },
      { code: "duplicateKey", place: { row: 3, path: "/stakeholders/cfo/name" }, found: "name" },
    ]);
  });

  it("that are unknown move into extra, with one warning per key and kind of record", () => {
    const person = (mood: number) => ({ mood, notes: [{ text: "a", color: "red" }] });
    const document = {
      format: "buyin-map",
      version: 1,
      exportedBy: "another tool",
      deals: [{ id: "d", name: "D", mood: 3, extra: { mood: 0, "mood (2)": 1 }, stakeholders: { a: person(1), b: person(2) } }],
    };
    const kept = (mood: number) => ({ notes: [{ text: "a", extra: { color: "red" } }], extra: { mood } });
    expect(readWithWarnings(JSON.stringify(document))).toEqual({
      value: { id: "d", name: "D", extra: { mood: 0, "mood (2)": 1, "mood (3)": 3 }, stakeholders: { a: kept(1), b: kept(2) } },
      warnings: [
        { code: "ignoredKey", place: { path: "/exportedBy" }, found: "exportedBy" },
        { code: "unknownKey", place: { path: "/deals/0/stakeholders/a/notes/0/color" }, found: "color", params: { of: "notes", count: 2 } },
        { code: "unknownKey", place: { path: "/deals/0/stakeholders/a/mood" }, found: "mood", params: { of: "stakeholders", count: 2 } },
        { code: "unknownKey", place: { path: "/deals/0/mood" }, found: "mood", params: { of: "deals", count: 1 } },
      ],
    });
  });

  test.each(["null", '"text"', "7"])("that are unknown cannot move where extra is no record: %s", (extra) => {
    expect(issuesOf(around(`"mood": 1, "extra": ${extra}`))).toEqual([
      { code: "wrongType", place: { path: "/deals/0/extra" }, expected: "record", found: extra },
    ]);
  });
});

describe("numbers and characters", () => {
  it("that JSON can write and we cannot hold are issues, warnings, or put right", () => {
    expect(issuesOf(around('"amount": { "value": 1e999 }, "extra": { "a": [-1e999] }'))).toEqual([
      { code: "outOfRange", place: { path: "/deals/0/amount/value" }, expected: "number", found: "Infinity" },
      { code: "outOfRange", place: { path: "/deals/0/extra/a/0" }, expected: "number", found: "-Infinity" },
    ]);
    expect(readWithWarnings(around('"amount": { "value": -0 }, "extra": { "crmId": 12345678901234567890, "list": [-0] }'))).toEqual({
      value: { ...plain, amount: { value: 0 }, extra: { crmId: 12345678901234567000, list: [0] } },
      warnings: [
        { code: "inexactNumber", place: { path: "/deals/0/extra/crmId" }, found: "12345678901234567000", params: { count: 1 } },
      ],
    });
  });

  it("that are halves of pairs become U+FFFD, in keys too, and nothing is overwritten", () => {
    const text = around('"stage": "\\ud83d", "extra": { "\\ud83d": 1, "\\ud83e": 2, "😀": "\\ud83d\\ude00" }');
    expect(readWithWarnings(text)).toEqual({
      value: { ...plain, stage: "\ufffd", extra: { "😀": "😀", "\ufffd": 1, "\ufffd (2)": 2 } },
      warnings: [{ code: "replacedCharacters", place: { path: "/deals/0/stage" }, found: "\ufffd", params: { count: 3 } }],
    });
    expect(readWithWarnings(around('"stage": "\ud83d"'))).toEqual({
      value: { ...plain, stage: "\ufffd" },
      warnings: [{ code: "replacedCharacters", place: {} }],
    });
  });

  it("after a byte order mark are read as if it were not there", () => {
    expect(readWithWarnings(`\ufeff${around("")}`)).toEqual({ value: plain, warnings: [] });
  });
});

describe("what does not fit the schema", () => {
  const at = (path: string) => ({ path: `/deals/0${path}` });

  test.each<[string, Issue]>([
    ['"stakeholders": 1', { code: "wrongType", place: at("/stakeholders"), expected: "record", found: "1" }],
    ['"stakeholders": []', { code: "wrongType", place: at("/stakeholders"), expected: "record", found: "[]" }],
    ['"stakeholders": { "a": null }', { code: "wrongType", place: at("/stakeholders/a"), expected: "record", found: "null" }],
    ['"stakeholders": { "a": { "name": 5 } }', { code: "wrongType", place: at("/stakeholders/a/name"), expected: "string", found: "5" }],
    ['"stakeholders": { "a/b~c": { "asks": {} } }', { code: "wrongType", place: at("/stakeholders/a~1b~0c/asks"), expected: "list", found: "{}" }],
    [
      '"stakeholders": { "a": { "buyIn": 130 } }',
      { code: "outOfRange", place: at("/stakeholders/a/buyIn"), expected: "number", found: "130", params: { minimum: 0, maximum: 100 } },
    ],
    [
      '"stakeholders": { "a": { "buyIn": "50" } }',
      { code: "wrongType", place: at("/stakeholders/a/buyIn"), expected: "number", found: '"50"', params: { minimum: 0, maximum: 100 } },
    ],
    ['"stakeholders": { "a": { "leftOn": "soon" } }', { code: "badDay", place: at("/stakeholders/a/leftOn"), expected: "day", found: '"soon"' }],
    ['"stakeholders": { "a": { "leftOn": "2026-02-30" } }', { code: "badDay", place: at("/stakeholders/a/leftOn"), expected: "day", found: '"2026-02-30"' }],
    ['"stakeholders": { "a": { "leftOn": 2026 } }', { code: "wrongType", place: at("/stakeholders/a/leftOn"), expected: "day", found: "2026" }],
    ['"stakeholders": { "a": { "roles": [""] } }', { code: "emptyText", place: at("/stakeholders/a/roles/0") }],
    ['"stakeholders": { "": {} }', { code: "emptyText", place: at("/stakeholders/") }],
    [
      '"stakeholders": { "a": { "target": { "rung": 5 } } }',
      { code: "wrongValue", place: at("/stakeholders/a/target/rung"), expected: "0, 1, 2, 3, 4", found: "5" },
    ],
    [
      '"stakeholders": {}, "status": "maybe"',
      { code: "wrongValue", place: at("/status"), expected: "open, won, lost, noDecision", found: '"maybe"' },
    ],
    [
      '"stakeholders": {}, "rule": { "quota": 0.5 }',
      { code: "outOfRange", place: at("/rule/quota"), expected: "number", found: "0.5", params: { above: 0.5, maximum: 1 } },
    ],
    ['"stakeholders": {}, "rule": {}', { code: "missing", place: at("/rule/quota"), expected: "number" }],
    ['"stakeholders": {}, "reviews": { "r": { "at": "2026-11-22", "state": "open" } }', { code: "missing", place: at("/reviews/r/snapshot"), expected: "record" }],
    ['"stakeholders": {}, "notes": [{ "text": "", "internal": "no" }]', { code: "wrongType", place: at("/notes/0/internal"), expected: "boolean", found: '"no"' }],
  ])("%s", (more, issue) => {
    expect(issuesOf(`{ "format": "buyin-map", "version": 1, "deals": [{ "id": "d", "name": "D", ${more} }] }`)).toEqual([issue]);
  });

  it("is shown shortened", () => {
    const status = "😀".repeat(40);
    expect(issuesOf(around(`"status": "${status}"`))).toMatchObject([{ found: `"${"😀".repeat(29)}…"` }]);
  });
});

describe("references", () => {
  const at = (path: string) => ({ path: `/deals/0${path}` });

  it("that point nowhere are issues, all at once", () => {
    const text = around(
      `"ties": { "t": { "from": "cfo", "to": "cto", "type": "sways" }, "u": { "from": "cfo", "to": "cfo", "type": "conflict" } },
       "rule": { "quota": 1, "deciders": ["cfo", "toString"], "vetoes": ["cio"] },
       "steps": { "s": { "rule": "r", "about": ["cfo", "cpo"], "through": ["coo"], "effects": [{ "id": "cro" }], "state": "done",
                         "createdOn": "2026-11-22", "owner": "rae" } }`,
    );
    expect(issuesOf(text)).toEqual([
      { code: "unknownStakeholder", place: at("/ties/t/to"), found: "cto" },
      { code: "selfTie", place: at("/ties/u"), found: "cfo" },
      { code: "unknownStakeholder", place: at("/rule/deciders/1"), found: "toString" },
      { code: "unknownStakeholder", place: at("/rule/vetoes/0"), found: "cio" },
      { code: "unknownStakeholder", place: at("/steps/s/about/1"), found: "cpo" },
      { code: "unknownStakeholder", place: at("/steps/s/through/0"), found: "coo" },
      { code: "unknownStakeholder", place: at("/steps/s/effects/0/id"), found: "cro" },
      { code: "unknownSeller", place: at("/steps/s/owner"), found: "rae" },
    ]);
  });

  it("and ties are checked even in a deal with other issues, by what can be trusted of it", () => {
    const text = `[{ "id": "d", "stakeholders": { "cfo": { "buyIn": -1, "coverage": [{ "seller": "rae" }, { "seller": "sam" }] }, "cto": {} },
      "ties": { "t": { "from": "cfo", "to": "x", "type": "sways", "strength": 2 }, "u": { "from": "y", "type": "sways" },
                "v": { "from": "cfo", "to": "cto", "type": "conflict" }, "w": { "from": "cto", "to": "cfo", "type": "conflict" } },
      "team": { "rae": {} }, "rule": { "deciders": ["z"] } }]`;
    expect(issuesOf(text)).toEqual([
      { code: "outOfRange", place: { path: "/0/stakeholders/cfo/buyIn" }, expected: "number", found: "-1", params: { minimum: 0, maximum: 100 } },
      { code: "outOfRange", place: { path: "/0/ties/t/strength" }, expected: "number", found: "2", params: { above: 0, maximum: 1 } },
      { code: "missing", place: { path: "/0/ties/u/to" }, expected: "string" },
      { code: "missing", place: { path: "/0/team/rae/name" }, expected: "string" },
      { code: "missing", place: { path: "/0/rule/quota" }, expected: "number" },
      { code: "missing", place: { path: "/0/name" }, expected: "string" },
      { code: "unknownStakeholder", place: { path: "/0/ties/t/to" }, found: "x" },
      { code: "secondTie", place: { path: "/0/ties/w" }, found: "cto → cfo" },
      { code: "unknownStakeholder", place: { path: "/0/rule/deciders/0" }, found: "z" },
      { code: "unknownSeller", place: { path: "/0/stakeholders/cfo/coverage/1/seller" }, found: "sam" },
    ]);
  });

  it("to sellers wait until the team itself is readable", () => {
    const text = '[{ "id": "d", "name": "D", "stakeholders": { "cfo": { "coverage": [{ "seller": "rae" }] } }, "team": null }]';
    expect(issuesOf(text)).toEqual([{ code: "wrongType", place: { path: "/0/team" }, expected: "record", found: "null" }]);
  });

  it("to one of two deals with the same id would be in doubt", () => {
    const text = JSON.stringify([plain, { ...plain, name: "E" }]);
    expect(issuesOf(text)).toEqual([{ code: "duplicateId", place: { path: "/1/id" }, found: "d" }]);
  });
});
