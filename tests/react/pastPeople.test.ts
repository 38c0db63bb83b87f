import type { Deal } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { describePast } from "../../packages/react/src/pastPeople.js";
import { freeze } from "../deal.js";

const deal: Deal = freeze({
  id: "d",
  name: "D",
  rule: { quota: 0.6, deciders: ["cfo"] },
  stakeholders: {
    cfo: { name: "Dana", title: "CFO", influence: 90, buyIn: 80, target: { buyIn: 95 }, asks: [{ rung: 4, at: "2026-11-01", outcome: "done" }] },
    coo: { name: "Ravi", leftOn: "2026-10-01" },
    new: { name: "Tom", influence: 20, buyIn: 20 },
  },
});

function past(standings: Parameters<typeof describePast>[1]) {
  return describePast(deal, standings, { line: 60, highInfluence: 50 }, createCatalog());
}

describe("people in the past", () => {
  it("are seen as they were: scores, zone, what they had done, and how they are read out", () => {
    const [dana] = past({ cfo: { influence: 70, buyIn: 40, rung: 2 } });
    expect(dana).toMatchObject({
      influence: { type: "claimed", value: 70 },
      buyIn: { type: "claimed", value: 40 },
      zone: "winOver",
      advocated: false,
      mustAgree: true,
      ways: {},
      evidence: { influence: { type: "unknown" }, buyIn: { type: "unknown" } },
      said: "Dana, CFO, must agree, influence 70 (claimed), buy-in 40 (claimed), Win over",
    });
    expect(past({ cfo: { influence: 70, buyIn: 60, rung: 3 } })[0]).toMatchObject({
      zone: "leanOn",
      advocated: true,
      said: "Dana, CFO, must agree, has spoken up for it, influence 70 (claimed), buy-in 60 (claimed), Lean on",
    });
  });

  it("are in no zone while a score is unknown", () => {
    expect(past({ cfo: { influence: 70 } })[0]).toMatchObject({ zone: undefined, buyIn: { type: "unknown" } });
  });

  it("are those of whom a score was known, also if they have left since; not those who came later", () => {
    const standings = { coo: { influence: 60, buyIn: 60 }, cfo: { rung: 1 as const }, gone: { influence: 1, buyIn: 1 } };
    expect(past(standings).map(({ id }) => id)).toEqual(["coo"]);
  });
});
