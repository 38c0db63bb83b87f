import { diff, type Ask, type Deal, type Review } from "@buyinmap/core";
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
    expect(diff(before, after, { asOf })).toStrictEqual({
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
    expect(diff(one, one, { asOf, before: "2026-10-01" })).toStrictEqual({ came: [], left: ["cfo"], changed: {} });
    expect(diff(deal("cto 50/60"), deal("cto 50/70"), { asOf, assumptions: { line: 65 } }).changed).toStrictEqual({
      cto: { buyIn: { before: 60, after: 70 }, zone: { before: "winOver", after: "leanOn" } },
    });
  });

  it("put nobody into a zone while one of their scores is unknown", () => {
    expect(diff(deal("cfo ?/30", "cto 80/?"), deal("cfo 40/30", "cto 80/70"), { asOf }).changed).toStrictEqual({
      cfo: { influence: { after: 40 }, zone: { after: "keepInView" } },
      cto: { buyIn: { after: 70 }, zone: { after: "leanOn" } },
    });
  });

  it("are both read under the assumptions of the day", () => {
    const asked = (...asks: Ask[]): Deal => freeze({ ...deal(), stakeholders: { cfo: { asks } } });
    const done: Ask = { rung: 3, at: "2026-10-01", outcome: "done" };
    const before = asked(done);
    const after = asked(done, { rung: 4, at: "2026-11-01", outcome: "hedged" });
    expect(diff(before, after, { asOf }).changed).toStrictEqual({});
    expect(diff(before, after, { asOf, assumptions: { refusalsInARow: 1 } }).changed).toStrictEqual({
      cfo: { rung: { before: 3, after: 2 } },
    });
  });

  it("do not differ by what is only rounding: numbers within a billionth are the same", () => {
    const at = (influence: number): Deal => freeze({ ...deal(), stakeholders: { cfo: { influence } } });
    expect(diff(at(0), at(1e-9), { asOf }).changed).toStrictEqual({});
    expect(diff(at(0), at(2e-9), { asOf }).changed).toStrictEqual({ cfo: { influence: { before: 0, after: 2e-9 } } });
  });

  it("that are the same do not differ", () => {
    const same = deal("cfo 90/45", "champion 60/85 → cfo .3");
    expect(diff(same, same, { asOf })).toStrictEqual({ came: [], left: [], changed: {} });
  });
});

it("compares two reviews, or a review with the deal today", () => {
  const review = (snapshot: Review["snapshot"]): Review => freeze({ at: "2026-10-01", state: "settled", snapshot });
  const earlier = review({ cfo: { influence: 90, buyIn: 45 }, champion: { influence: 60, buyIn: 85, rung: 2 } });
  const later = review({ cfo: { influence: 90, buyIn: 75 }, champion: { influence: 60, buyIn: 85, rung: 3 }, cto: {} });
  expect(diff(earlier, later, { asOf })).toStrictEqual({
    came: ["cto"],
    left: [],
    changed: {
      cfo: { buyIn: { before: 45, after: 75 }, zone: { before: "winOver", after: "leanOn" } },
      champion: { rung: { before: 2, after: 3 } },
    },
  });
  expect(diff(earlier, deal("cfo 90/45", "champion 60/85"), { asOf })).toStrictEqual({
    came: [],
    left: [],
    changed: { champion: { rung: { before: 2 } } },
  });
});
