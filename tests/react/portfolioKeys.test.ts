import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf, partsOf } from "../../packages/react/src/panels/portfolio/dealKeys.js";
import { matcher } from "../../packages/react/src/panels/portfolio/matchPeople.js";
import { describeDeal } from "../../packages/react/src/panels/portfolio/describeDeal.js";
import { createCatalog } from "../../packages/react/src/catalog.js";

test("an id of all deals says of which deal and whose it is, whatever these ids hold", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (deal, id) => {
      expect(partsOf(keyOf(deal, id))).toEqual({ deal, id });
    }),
  );
});

const catalog = createCatalog();
const { people, known } = describeDeal(
  {
    id: "d/1",
    name: "Harbor renewal",
    stakeholders: {
      "2": { name: "Jürgen Müller", title: "CFO", roles: ["economicBuyer"], influence: 90, buyIn: 40 },
      "10": { title: "CISO", influence: 60, buyIn: 70 },
    },
  },
  { catalog, asOf: "2026-11-22", assumptions: undefined },
);

test("people of a deal bear its name beside their title", () => {
  expect(people.map(({ id, name, title }) => [id, name, title])).toEqual([
    ["3/d/1/10", "CISO · Harbor renewal", undefined],
    ["3/d/1/2", "Jürgen Müller", "CFO · Harbor renewal"],
  ]);
  expect(people[1]!.said).toContain("Jürgen Müller, CFO · Harbor renewal, ");
  expect(known.map(({ id, title, influence, buyIn }) => ({ id, title, influence, buyIn }))).toEqual([
    { id: "10", title: "CISO", influence: 60, buyIn: 70 },
    { id: "2", title: "CFO", influence: 90, buyIn: 40 },
  ]);
});

test.each([
  ["", ["3/d/1/10", "3/d/1/2"]],
  ["muller", ["3/d/1/2"]],
  ["HARBOR cfo", ["3/d/1/2"]],
  ["harbor", ["3/d/1/10", "3/d/1/2"]],
  ["harbor nobody", []],
])("%j finds %j", (text, ids) => {
  expect(people.filter(matcher({ text })).map(({ id }) => id)).toEqual(ids);
});

test("finds by zone and by part in the decision", () => {
  expect(people.filter(matcher({ text: "", zone: "leanOn" })).map(({ id }) => id)).toEqual(["3/d/1/10"]);
  expect(people.filter(matcher({ text: "", family: "decides" })).map(({ id }) => id)).toEqual(["3/d/1/2"]);
  expect(people.filter(matcher({ text: "", zone: "leanOn", family: "decides" }))).toEqual([]);
});
