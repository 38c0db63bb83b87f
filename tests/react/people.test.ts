import { expect, test } from "vitest";
import { analyze, type Deal } from "@buyinmap/core";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { describePeople } from "../../packages/react/src/people.js";

const deal: Deal = {
  id: "d",
  name: "D",
  rule: { quota: 0.6, vetoes: ["cto"] },
  stakeholders: {
    cfo: {
      name: "Dana",
      title: "CFO",
      roles: ["economicBuyer"],
      influence: 90,
      buyIn: 45,
      readings: [{ at: "2026-11-01", of: "buyIn", value: 30, tier: "statement" }],
    },
    cto: { name: "Sam", influence: 80 },
    lead: { name: "Lea", influence: 40, buyIn: 80 },
    ops: { name: "Omar", influence: 30, buyIn: 70 },
    ops2: { name: "Pia", influence: 30, buyIn: 70 },
    ops3: { name: "Quin", influence: 30, buyIn: 70 },
  },
  ties: {
    a: { from: "lead", to: "cfo", type: "sways", strength: 0.5 },
    b: { from: "lead", to: "cfo", type: "reportsTo" },
    c: { from: "cto", to: "cfo", type: "conflict" },
    d: { from: "ops", to: "cfo", type: "sways" },
    e: { from: "ops2", to: "cfo", type: "sways" },
    f: { from: "ops3", to: "cfo", type: "sways" },
  },
};
const people = new Map(
  describePeople(deal, analyze(deal, { asOf: "2026-11-22" }), createCatalog()).map((person) => [person.id, person]),
);

test("a mark's name says the score with its confidence, the zone, and the ties", () => {
  expect(people.get("cfo")!.said).toMatch(
    /^Dana, CFO, Economic buyer, influence 90 \(claimed\), buy-in 45 \(claimed, could be \d+ to \d+\), Win over, swayed by Lea, Omar, Pia, and 1 other; has Lea reporting; in conflict with Sam/u,
  );
});

test("ties are said from both ends, and nothing where there are none", () => {
  expect([people.get("lead")!.tied, people.get("cto")!.tied]).toEqual([
    "sways Dana; reports to Dana",
    "in conflict with Dana",
  ]);
});

test("warnings reach those they concern, in sentences and as a count in the name", () => {
  const { warned, said } = people.get("cto")!;
  expect(warned).toContain("Sam could stop it, and nothing is known of where they stand.");
  expect(said).toContain(warned.length === 1 ? "1 warning" : `${warned.length} warnings`);
  expect(people.get("ops")!.warned).toEqual([]);
});
