import { writeCsv, writeJson, writeJsonSchema, writers, type Deal } from "@buyinmap/core";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { freeze } from "../deal.js";

const deal = freeze<Deal>({
  id: "d",
  name: "Harbor, “Freight”",
  stakeholders: {
    priya: { name: "Priya", roles: ["champion", "hostRole"], buyIn: 85.5, assessedAt: "2026-11-22", assessedBy: "rae", target: { buyIn: 90 } },
    cfo: { title: 'CFO "acting"', influence: 0 },
  },
  team: { rae: { name: "Rae Costa" } },
});

it("writes people in one order, with empty cells for what is unknown", () => {
  expect(writeCsv([deal])).toBe(
    [
      "\uFEFFDeal,Id,Name,Title,Department,Organization,Email,Phone,Roles,Influence (0-100),Buy-in (0-100),Assessed on,Assessed by,Target influence (0-100),Target buy-in (0-100),Left on",
      '"Harbor, “Freight”",cfo,,"CFO ""acting""",,,,,,0,,,,,,',
      '"Harbor, “Freight”",priya,Priya,,,,,,Champion; hostRole,,85.5,2026-11-22,Rae Costa,,90,',
      "",
    ].join("\r\n"),
  );
});

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+cmd", "'+cmd"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\u0000x", "'\u0000x"],
  ["\rx", '"\'\rx"'],
  ["+1 555 0100", "'+1 555 0100"],
  ["-4", "-4"],
  ["a=b", "a=b"],
])("makes a cell that begins like a formula harmless: %j", (name, cell) => {
  const written = writeCsv([{ id: "d", name: "D", stakeholders: { one: { name } } }]);
  expect(written.split("\r\n")[1]).toBe(`D,one,${cell},,,,,,,,,,,,,`);
});

it("never writes a cell that a spreadsheet would execute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const cells = writeCsv([{ id: "d", name: "D", stakeholders: { one: { name } } }]).split("D,one,")[1]!;
      expect(/^"?[=@\t\r]/.test(cells)).toBe(false);
      expect(/^"?[+-](?!\d+(\.\d+)?[,"])/.test(cells)).toBe(false);
    }),
  );
});

it("writes JSON that reads as a document", () => {
  expect(JSON.parse(writeJson([deal]))).toEqual({ format: "buyin-map", version: 1, deals: [deal] });
});

it("publishes a JSON Schema of the document", () => {
  const schema = JSON.parse(writeJsonSchema());
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Buy-in Map document",
    type: "object",
    required: ["format", "version", "deals"],
  });
});

it("lists its writers", () => {
  expect(writers.map(({ id, extension, mediaType }) => [id, extension, mediaType])).toEqual([
    ["json", "json", "application/json"],
    ["csv", "csv", "text/csv"],
  ]);
});
