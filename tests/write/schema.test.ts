import { readFileSync } from "node:fs";
import { writeJson, writeJsonSchema } from "@buyinmap/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { deal } from "../laws/arbitraries.js";

const published = readFileSync(new URL("../../packages/core/schema.json", import.meta.url), "utf8");
const isDocument = new Ajv2020({ strict: false }).compile(JSON.parse(published));

it("is published as it is written", () => {
  expect(published).toBe(writeJsonSchema());
});

it("accepts every document that is written", () => {
  fc.assert(
    fc.property(fc.array(deal, { maxLength: 3 }), (deals) => {
      isDocument(JSON.parse(writeJson(deals)));
      expect(isDocument.errors).toBe(null);
    }),
  );
});

test.each([
  ["a newer version", { format: "buyin-map", version: 2, deals: [] }, "/version"],
  ["a score out of range", { format: "buyin-map", version: 1, deals: [{ id: "d", name: "D", stakeholders: { one: { buyIn: 101 } } }] }, "/deals/0/stakeholders/one/buyIn"],
  ["an unknown key", { format: "buyin-map", version: 1, deals: [{ id: "d", name: "D", stakeholders: {}, color: "red" }] }, "/deals/0"],
])("refuses %s", (_, document, path) => {
  isDocument(document);
  expect(isDocument.errors?.map(({ instancePath }) => instancePath)).toEqual([path]);
});
