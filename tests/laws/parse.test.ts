import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { documentSchema } from "../../packages/core/src/model/document.js";
import type { ReadResult } from "../../packages/core/src/parse/format.js";
import { checkShape } from "../../packages/core/src/parse/json/checkShape.js";
import { nothingFound } from "../../packages/core/src/parse/json/findings.js";
import { findSyntaxError } from "../../packages/core/src/parse/json/findSyntaxError.js";
import { tidy } from "../../packages/core/src/parse/json/tidy.js";
import { formats } from "../../packages/core/src/parse/formats.js";
import { parseDeal } from "../../packages/core/src/parse/parseDeal.js";
import { parseDeals } from "../../packages/core/src/parse/parseDeals.js";
import { describeIssue } from "../../packages/core/src/words/describeIssue.js";
import { encodeUtf16, encodeWindows1252, utf8 } from "../parse/encode.js";
import { deal } from "./arbitraries.js";

const folder = new URL("../data/crm/", import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => /\.[ct]sv$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/**
 * What is wrong with an answer: it must have deals or issues, never neither, all of it must be sayable, and deals must
 * be such that they can be written and read again.
 */
function faultsOf(read: ReadResult<unknown>): readonly string[] {
  const said = (read.ok ? read.warnings : read.issues).map((issue) => describeIssue(issue));
  const mute = said.filter((sentence) => !/\S/.test(sentence) || /\bundefined\b|\[object /.test(sentence));
  if (!read.ok) return read.issues.length > 0 ? mute : ["neither deals nor issues"];
  return [...mute, ...faultsOfDeals([read.value].flat())];
}

function faultsOfDeals(deals: readonly unknown[]): readonly string[] {
  const again = parseDeals([{ name: "again.json", bytes: utf8(JSON.stringify({ format: "buyin-map", version: 1, deals })) }]);
  if (!again.ok) return again.issues.map((issue) => `read, but not again: ${describeIssue(issue)}`);
  return isDeepStrictEqual(again.value, deals) ? [] : ["read again as something else"];
}

function faultsOfBoth(text: string, name = "file"): readonly string[] {
  return [
    ...faultsOf(parseDeal(text)),
    ...faultsOf(parseDeal(text, { formats })),
    ...faultsOf(parseDeals([{ name, bytes: utf8(text) }])),
  ];
}

test("any bytes get an answer", () => {
  const mark = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x50, 0x4b, 3, 4], [0x7b]);
  fc.assert(
    fc.property(mark, fc.uint8Array({ maxLength: 400 }), fc.constantFrom("a.csv", "a.json", "", "__proto__"), (start, rest, name) => {
      expect(faultsOf(parseDeals([{ name, bytes: Uint8Array.from([...start, ...rest]) }]))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("any text gets an answer", () => {
  const pieces = fc.constantFrom("name", "title", "buy-in", "influence", "Role", ",", ";", "\t", "\n", "\r\n", '"', "50", "-2", "7,5", "CFO", "{", "[", ":", " ");
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")));
  fc.assert(
    fc.property(text, (any) => {
      expect(faultsOfBoth(any)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("any JSON gets an answer", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(faultsOfBoth(text, "file.json")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** JSON that is nearly a document: some value in it replaced, some key added. */
const nearlyDocument = fc
  .tuple(deal, fc.array(fc.tuple(fc.nat(), fc.constantFrom("__proto__", "constructor", "mood", "extra", "name"), fc.jsonValue({ maxDepth: 1 })), { maxLength: 4 }))
  .map(([whole, changes]) => {
    const document = JSON.parse(JSON.stringify({ format: "buyin-map", version: 1, deals: [whole] }));
    for (const [which, key, drawn] of changes) {
      const records = recordsIn(document);
      const value: unknown = JSON.parse(JSON.stringify(drawn));
      Object.defineProperty(records[which % records.length], key, { value, enumerable: true, configurable: true, writable: true });
    }
    return document as unknown;
  });

function recordsIn(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(recordsIn);
  return Array.isArray(value) ? inside : [value, ...inside];
}

test("any document gets an answer, and one with issues has a path for each", () => {
  fc.assert(
    fc.property(nearlyDocument, (document) => {
      const read = parseDeal(JSON.stringify(document));
      expect(faultsOf(read)).toEqual([]);
      expect(read.ok ? [] : read.issues.filter(({ place }) => !place.path?.startsWith("/"))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("our walk of a document and the schema say the same of it", () => {
  fc.assert(
    fc.property(nearlyDocument, (document) => {
      const findings = nothingFound();
      const { value } = tidy(document);
      checkShape(documentSchema, value, [], findings);
      expect(findings.issues.length === 0).toBe(documentSchema.safeParse(value).success);
    }),
    { numRuns: 300 },
  );
});

test("a deal that is written as JSON is read again as it was, in every encoding of all characters", () => {
  fc.assert(
    fc.property(deal, fc.constantFrom("utf8" as const, "little" as const, "big" as const), (whole, encoding) => {
      const text = JSON.stringify({ format: "buyin-map", version: 1, deals: [whole] });
      const bytes = encoding === "utf8" ? utf8(text) : encodeUtf16(`\ufeff${text}`, encoding);
      const read = parseDeals([{ name: "deals.json", bytes }]);
      expect(read.ok ? read.value : read.issues).toEqual([tidy(JSON.parse(JSON.stringify(whole))).value]);
    }),
    { numRuns: 200 },
  );
});

test("we find a syntax error exactly where JSON.parse does", () => {
  const token = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-0.5e+7", "true", "null", " ", "\n", '"\\u00e9"', '"\\q"', "01", "'");
  fc.assert(
    fc.property(fc.oneof(fc.array(token, { maxLength: 8 }).map((parts) => parts.join("")), fc.json(), fc.string()), (text) => {
      expect(findSyntaxError(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A file as it may be after a bad save, a bad copy or a bad day: pieces cut out, doubled, exchanged, put in. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    put: fc.oneof(fc.constant(""), fc.string({ unit: "binary", maxLength: 3 }), fc.constantFrom('"', "\n", ",", ";", "\0", "\ufffd")),
  }),
  { maxLength: 4 },
);

test("real files, damaged, get an answer, in any encoding and company", () => {
  const encoders = [utf8, encodeWindows1252, (text: string) => encodeUtf16(text, "little"), (text: string) => encodeUtf16(text, "big")];
  const damaged = fc
    .tuple(fc.constantFrom(...samples), damage, fc.constantFrom(...encoders))
    .map(([{ name, text }, cuts, encode]) => {
      const broken = cuts.reduce((rest, { at, length, put }) => {
        const start = Math.floor(at * rest.length);
        return rest.slice(0, start) + put + rest.slice(start + length);
      }, text);
      return { name, text: broken, bytes: encode(broken) };
    });
  fc.assert(
    fc.property(fc.array(damaged, { minLength: 1, maxLength: 4 }), (files) => {
      expect(faultsOf(parseDeals(files, { importedOn: "2026-11-22", by: "rae" }))).toEqual([]);
      expect(faultsOf(parseDeal(files[0]!.text))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
