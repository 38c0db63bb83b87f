import { expect, test } from "vitest";
import type { Command } from "@buyinmap/core";
import { takeStep } from "../../examples/planner/src/storage/step.js";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { sellerIdOf, signAs } from "../../examples/planner/src/session/signAs.js";
import { hrefOf, readRoute, type Route } from "../../examples/planner/src/routing/route.js";
import { signDeal } from "../../examples/planner/src/import/signDeal.js";
import { matcher } from "../../examples/planner/src/import/summarizeRead.js";

const deal = { id: "d", name: "D", stakeholders: { cfo: { name: "Dana" } } };
const start = storeAnew(deal, 0);
const rename = (name: string): Command => ({ type: "changeDeal", change: { name } });

test("a step makes the next revision; undo and redo move the very entry they name", () => {
  const one = takeStep(start, { type: "commit", entryId: "a", command: rename("E") }, 1)!;
  expect([one.revision, one.deal.name, one.past.map(({ id }) => id)]).toEqual([2, "E", ["a"]]);
  const back = takeStep(one, { type: "undo", entryId: "a" }, 2)!;
  expect([back.revision, back.deal, back.past, back.future.map(({ id }) => id)]).toEqual([3, deal, [], ["a"]]);
  const again = takeStep(back, { type: "redo", entryId: "a" }, 3)!;
  expect({ ...again, revision: one.revision, changedAt: one.changedAt }).toEqual(one);
});

test("a step that another tab has overtaken is refused", () => {
  const one = takeStep(start, { type: "commit", entryId: "a", command: rename("E") }, 1)!;
  const two = takeStep(one, { type: "commit", entryId: "b", command: rename("F") }, 2)!;
  expect(takeStep(two, { type: "undo", entryId: "a" }, 3)).toBeUndefined();
  expect(takeStep(start, { type: "undo", entryId: "a" }, 3)).toBeUndefined();
  expect(
    takeStep(start, { type: "commit", entryId: "c", command: { type: "removeStakeholder", id: "nobody" } }, 3),
  ).toBeUndefined();
});

test("the last 200 changes can be undone", () => {
  let stored = start;
  for (let index = 0; index < 205; index += 1) {
    stored = takeStep(stored, { type: "commit", entryId: String(index), command: rename(`D${index}`) }, index)!;
  }
  expect(stored.past.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, index) => String(index + 5)));
});

test("who signs is found on the team by id, email or name, and joins it otherwise", () => {
  const me = { id: "me-1", name: "Rae Costa", email: "rae@seller.example" };
  const claim: Command = { type: "assess", id: "cfo", buyIn: 50, at: "2026-11-22", by: "me-1" };
  expect(sellerIdOf({ ...deal, team: { rae: { name: "R. C.", email: "RAE@seller.example" } } }, me)).toBe("rae");
  expect(sellerIdOf({ ...deal, team: { rae: { name: " rae costa" } } }, me)).toBe("rae");
  expect(sellerIdOf(deal, me)).toBe("me-1");
  expect(signAs(deal, me, claim)).toEqual({
    type: "together",
    commands: [{ type: "addSeller", id: "me-1", seller: { name: "Rae Costa", email: "rae@seller.example" } }, claim],
  });
  expect(signAs({ ...deal, team: { "me-1": { name: "Rae Costa" } } }, me, claim)).toBe(claim);
  expect(signAs(deal, undefined, claim)).toBe(claim);
  expect(signAs(deal, me, rename("E"))).toEqual(rename("E"));
});

test.each<Route>([{ type: "deals" }, { type: "import" }, { type: "deal", id: "a/b ü" }])(
  "the address of %j leads back to it",
  (route) => {
    expect(readRoute(hrefOf(route))).toEqual(route);
  },
);

test.each(["", "#", "#/nowhere", "#/deals", "#/deals/"])("the address %j leads to the list", (hash) => {
  expect(readRoute(hash)).toEqual({ type: "deals" });
});

test("an incoming deal is recognized by the CRM id of the deal, else of its people, else by id or name with people in common", () => {
  const match = matcher([
    { id: "one", name: "One", crmKeys: ["hubspot:100", "hubspot:1", "hubspot:2"], nameKeys: ["dana", "luis"] },
    { id: "two", name: "Two", crmKeys: [], nameKeys: ["priya"] },
    { id: "empty", name: "Empty", crmKeys: [], nameKeys: [] },
  ]);
  const person = (id: string) => ({ crm: [{ system: "hubspot", id }] });
  const priya = { priya: { name: " Priya " } };
  expect(match({ id: "two", name: "Two", stakeholders: priya })).toEqual({ id: "two", name: "Two", by: "id" });
  expect(match({ id: "two", name: "Renamed", stakeholders: priya })).toEqual({ id: "two", name: "Two", by: "id" });
  expect(match({ id: "two", name: "Two", stakeholders: { other: { name: "Omar" } } })).toBeUndefined();
  expect(match({ id: "x", name: "X", crm: [{ system: "hubspot", id: "100" }], stakeholders: {} })).toEqual({
    id: "one",
    name: "One",
    by: "crm",
  });
  expect(match({ id: "x", name: "X", stakeholders: { a: person("1"), b: person("2"), c: person("3") } })).toEqual({
    id: "one",
    name: "One",
    by: "crm",
  });
  expect(
    match({
      id: "x",
      name: "X",
      crm: [{ system: "hubspot", id: "200" }],
      stakeholders: { a: person("1"), b: person("2") },
    }),
  ).toBeUndefined();
  expect(match({ id: "x", name: " two ", stakeholders: priya })).toEqual({ id: "two", name: "Two", by: "name" });
  expect(match({ id: "x", name: "Two", stakeholders: { other: { name: "Omar" } } })).toBeUndefined();
  expect(match({ id: "x", name: "empty", stakeholders: priya })).toEqual({ id: "empty", name: "Empty", by: "name" });
});

test("whoever imports answers for the scores that nobody signed, under the one id that the team knows", () => {
  const me = { id: "me-1", name: "Rae Costa" };
  const reading = { of: "buyIn", value: 80, tier: "claim", at: "2026-11-22", by: "me-1" } as const;
  const signed = { ...deal, stakeholders: { cfo: { readings: [reading] }, coo: { title: "COO" } } };
  expect(signDeal(deal, me)).toBe(deal);
  expect(signDeal(signed, undefined)).toBe(signed);
  expect(signDeal(signed, me)).toEqual({ ...signed, team: { "me-1": { name: "Rae Costa" } } });
  expect(signDeal({ ...signed, team: { rae: { name: "rae costa" } } }, me)).toEqual({
    ...signed,
    team: { rae: { name: "rae costa" } },
    stakeholders: { cfo: { readings: [{ ...reading, by: "rae" }] }, coo: { title: "COO" } },
  });
  const other = {
    ...deal,
    stakeholders: { cfo: { influence: 90, assessedBy: "ben" } },
    team: { ben: { name: "Ben" } },
  };
  expect(signDeal(other, me)).toBe(other);
});
