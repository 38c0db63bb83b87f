import { diff, type Deal, type Review } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { deal, freeze } from "../deal.js";

const asOf = "2026-11-22";

describe("two deals", () => {
  it("differ by who came, who left, and what changed for those who stayed", () => {
    const before = deal("cfo 90/45", "cto 50/59", "legal ?/30", "users 30/70");
    const after: Deal = freeze({
      ...deal("cfo 90/45", "cto 50/60", "coo 10/10"),
      stakeholders: {
        ...deal("cfo 90/45", "cto 50/60", "coo 10/10").stakeholders,
        legal: { influence: 40, asks: [{ rung: 2, at: asOf, outcome: "done" }] },
        users: { influence: 30, buyIn: 70, leftOn: asOf },
      },
    });
    expect(diff(before, after, { asOf })).toEqual({
      came: ["coo"],
      left: ["users"],
      changed: {
        cto: { buyIn: { before: 59, after: 60 }, zone: { before: "winOver", after: "leanOn" } },
        legal: { influence: { after: 40 }, buyIn: { before: 30 }, rung: { after: 2 } },
      },
    });
  });

  it("may be read on two days, under other thresholds", () => {
    const one: Deal = freeze({
      ...deal(),
      stakeholders: { cfo: { influence: 90, buyIn: 60, leftOn: "2026-11-01" }, cto: { influence: 50, buyIn: 60 } },
    });
    expect(diff(one, one, { asOf, before: "2026-10-01" })).toEqual({ came: [], left: ["cfo"], changed: {} });
    expect(diff(deal("cto 50/60"), deal("cto 50/70"), { asOf, assumptions: { line: 65 } }).changed).toEqual({
      cto: { buyIn: { before: 60, after: 70 }, zone: { before: "winOver", after: "leanOn" } },
    });
  });

  it("that are the same do not differ", () => {
    const same = deal("cfo 90/45", "champion 60/85 → cfo .3");
    expect(diff(same, same, { asOf })).toEqual({ came: [], left: [], changed: {} });
  });
});

it("compares two reviews, or a review with the deal today", () => {
  const review = (snapshot: Review["snapshot"]): Review => freeze({ at: "2026-10-01", state: "settled", snapshot });
  const earlier = review({ cfo: { influence: 90, buyIn: 45 }, champion: { influence: 60, buyIn: 85, rung: 2 } });
  const later = review({ cfo: { influence: 90, buyIn: 75 }, champion: { influence: 60, buyIn: 85, rung: 3 }, cto: {} });
  expect(diff(earlier, later, { asOf })).toEqual({
    came: ["cto"],
    left: [],
    changed: {
      cfo: { buyIn: { before: 45, after: 75 }, zone: { before: "winOver", after: "leanOn" } },
      champion: { rung: { before: 2, after: 3 } },
    },
  });
  expect(diff(earlier, deal("cfo 90/45", "champion 60/85"), { asOf })).toEqual({
    came: [],
    left: [],
    changed: { champion: { rung: { before: 2 } } },
  });
});
