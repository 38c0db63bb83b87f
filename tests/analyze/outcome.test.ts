import { analyze, type Deal, type Effect } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { freeze } from "../deal.js";

const asOf = "2026-11-22";

/** The committee whose numbers an independent reference program computed. */
const reference: Deal = freeze({
  id: "reference",
  name: "Reference",
  rule: { quota: 0.6, deciders: ["cfo"], vetoes: ["security"] },
  stakeholders: {
    cfo: { influence: 90, buyIn: 45, assessedAt: asOf },
    champion: {
      influence: 60,
      buyIn: 85,
      assessedAt: asOf,
      readings: [{ of: "buyIn", value: 90, tier: "costlyAct", at: "2026-10-23" }],
    },
    security: { influence: 50 },
    users: { influence: 30, buyIn: 70, assessedAt: "2026-07-25" },
  },
  ties: {
    t1: { from: "champion", to: "cfo", type: "sways", strength: 0.3 },
    t2: { from: "users", to: "champion", type: "sways", strength: 0.2 },
  },
});

describe("the reference committee", () => {
  it("settles where the reference says", () => {
    expect(analyze(reference, { asOf }).settled).toEqual({
      cfo: { type: "settled", view: expect.closeTo(55.853247, 6) },
      champion: { type: "settled", view: expect.closeTo(75.344156, 6) },
      security: { type: "unknown" },
      users: { type: "settled", view: expect.closeTo(54, 6) },
    });
  });

  it("decides as the reference says", () => {
    expect(analyze(reference, { asOf }).outcome).toEqual({
      type: "forecast",
      buy: expect.closeTo(0.348672, 6),
      reject: expect.closeTo(0.313717, 6),
      // The reference rounded this one up: its three shares as printed sum to 1.000001.
      noDecision: expect.closeTo(0.337612, 5),
      independent: { buy: expect.closeTo(0.318367, 6), reject: expect.closeTo(0.325924, 6) },
      position: expect.closeTo(59.423659, 6),
      quotaWeight: expect.closeTo(138, 9),
      totalWeight: 230,
    });
  });

  it("has the leverage and the pivots of the reference", () => {
    const { leverage, pivots } = analyze(reference, { asOf });
    expect(leverage).toEqual({
      cfo: expect.closeTo(0.088959, 6),
      champion: expect.closeTo(0.043631, 6),
      security: expect.closeTo(0.038993, 6),
      users: expect.closeTo(0.011613, 6),
    });
    expect(Object.values(pivots).map(({ ifYes, ifUndecided }) => ifYes - ifUndecided)).toEqual(
      [0.701317, 0.152725, 0.044198, 0].map((share) => expect.closeTo(share, 6)),
    );
  });

  it("leaves no power to those whom it does not need", () => {
    const half = { shapleyShubik: expect.closeTo(0.5, 12), banzhaf: 0.5 };
    const none = { shapleyShubik: 0, banzhaf: 0 };
    expect(analyze(reference, { asOf }).power).toEqual({ cfo: half, champion: none, security: half, users: none });
  });

  it("without its users decides as printed", () => {
    const { users, ...stakeholders } = reference.stakeholders;
    const smaller = { ...reference, stakeholders, ties: { t1: reference.ties!["t1"]! } };
    expect(users).toBeDefined();
    expect(analyze(smaller, { asOf }).outcome).toMatchObject({
      buy: expect.closeTo(0.378604, 6),
      reject: expect.closeTo(0.305628, 6),
      noDecision: expect.closeTo(0.315768, 6),
      position: expect.closeTo(62.558385, 6),
    });
  });
});

it("finds no leverage in whoever is as sure as one can be, and little in whoever nearly is", () => {
  const acts = (count: number) =>
    Array.from({ length: count }, () => ({ of: "buyIn", value: 100, tier: "costlyAct", at: asOf }) as const);
  const known: Deal = freeze({
    id: "d",
    name: "D",
    rule: { quota: 0.9 },
    stakeholders: { certain: { readings: acts(30) }, nearly: { readings: acts(1) }, other: { buyIn: 50 } },
  });
  const buyWith = (effects: Effect[]) => {
    const { outcome } = analyze(known, { asOf, effects });
    return outcome.type === "forecast" ? outcome.buy : Number.NaN;
  };
  // From 90, ten points would be certainty.
  const gain = buyWith([{ id: "nearly", mean: 9 }]) - buyWith([]);
  const { leverage } = analyze(known, { asOf });
  expect(leverage).toEqual({ certain: 0, nearly: expect.closeTo(gain, 12), other: expect.any(Number) });
  expect(gain).toBeGreaterThan(1e-3);
  expect(leverage["other"]).toBeGreaterThan(gain);
});

it("says which of the people in its rule it does not know, each once and in order", () => {
  const unknown = (rule: Partial<NonNullable<Deal["rule"]>>) =>
    analyze({ ...reference, rule: { quota: 0.6, ...rule } }, { asOf }).outcome;
  expect([unknown({ deciders: ["zoe", "cfo"], vetoes: ["ann", "zoe"] }), unknown({ vetoes: ["ann"] })]).toEqual([
    { type: "refused", why: "unknownInRule", ids: ["ann", "zoe"] },
    { type: "refused", why: "unknownInRule", ids: ["ann"] },
  ]);
});
