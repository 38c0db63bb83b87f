import { analyze, assumptions, type Estimate, type Stakeholder } from "@buyinmap/core";
import { betaCdf } from "@buyinmap/core/math";
import { describe, expect, it, test } from "vitest";
import { freeze } from "../deal.js";

const asOf = "2026-11-22";

function buyInOf(stakeholder: Stakeholder, day = asOf): Estimate {
  const deal = freeze({ id: "d", name: "D", stakeholders: { one: stakeholder } });
  return analyze(deal, { asOf: day }).estimates["one"]!.buyIn;
}

function estimated(stakeholder: Stakeholder, day = asOf): Extract<Estimate, { type: "estimated" }> {
  const estimate = buyInOf(stakeholder, day);
  if (estimate.type === "unknown") throw new Error("expected an estimate");
  return estimate;
}

describe("an estimate", () => {
  it("joins a claim of today and a costly act of a month ago as the reference program does", () => {
    const { a, b, mean, sd, low, high, confidence } = estimated({
      buyIn: 85,
      assessedAt: asOf,
      readings: [{ of: "buyIn", value: 90, tier: "costlyAct", at: "2026-10-23" }],
    });
    expect(a).toBeCloseTo(7.791169, 6);
    expect(b).toBeCloseTo(1.865685, 6);
    expect(mean).toBeCloseTo(80.680195, 6);
    expect(sd).toBeCloseTo(12.09401, 6);
    // The reference solved for this bound to five decimals; the distribution at ours is a tenth to twelve.
    expect(low).toBeCloseTo(63.756957, 5);
    expect(betaCdf({ a, b }, low / 100)).toBeCloseTo(0.1, 12);
    expect(high).toBeCloseTo(94.509814, 6);
    expect(confidence).toBe("high");
  });

  it("is more cautious than a claim: 69 with nothing behind it supports 59.5", () => {
    expect(estimated({ buyIn: 69 }).mean).toBeCloseTo(59.5, 10);
  });

  it("never supports more than 75 on a claim alone", () => {
    expect(estimated({ buyIn: 100, assessedAt: asOf }).mean).toBe(75);
  });

  it("drifts back toward not knowing as evidence ages", () => {
    const claim: Stakeholder = { buyIn: 90, assessedAt: "2026-01-01" };
    const means = ["2026-01-01", "2026-03-02", "2026-09-01", "2030-01-01"].map((day) => estimated(claim, day).mean);
    expect(means.toSorted((x, y) => y - x)).toEqual(means);
    expect(means[0]).toBeCloseTo(70, 10);
    expect(means[1]).toBeCloseTo((1 + 0.9) / 3 * 100, 10);
    expect(means[3]).toBeCloseTo(50, 4);
  });

  it("is unknown without a reading, and that is not neutral", () => {
    expect(buyInOf({ influence: 80 })).toEqual({ type: "unknown" });
    expect(buyInOf({ readings: [{ of: "influence", value: 50, tier: "act", at: asOf }] })).toEqual({ type: "unknown" });
  });

  it("leaves out what lies in the future, and says so", () => {
    const stakeholder: Stakeholder = { readings: [{ of: "buyIn", value: 90, tier: "act", at: "2026-11-23" }] };
    expect(buyInOf(stakeholder)).toEqual({ type: "unknown" });
    const later = estimated({ ...stakeholder, buyIn: 50, assessedAt: asOf });
    expect(later.mean).toBe(50);
    expect(later.readings).toStrictEqual([
      { value: 90, tier: "act", at: "2026-11-23", path: "/readings/0", age: -1, mass: 0, leftOut: "future" },
      { value: 50, tier: "claim", at: asOf, path: "/buyIn", age: 0, mass: 2 },
    ]);
  });

  it("counts only the latest claim of each seller", () => {
    const { readings } = estimated({
      buyIn: 70,
      assessedAt: "2026-11-20",
      assessedBy: "rae",
      readings: [
        { of: "buyIn", value: 20, tier: "claim", at: "2026-11-01", by: "rae" },
        { of: "buyIn", value: 30, tier: "claim", at: "2026-11-10", by: "sam" },
        { of: "buyIn", value: 25, tier: "claim", at: "2026-11-05", by: "sam" },
        { of: "buyIn", value: 40, tier: "statement", at: "2026-11-01", by: "rae" },
      ],
    });
    expect(readings.map(({ value, leftOut }) => [value, leftOut])).toEqual([
      [20, "superseded"],
      [30, undefined],
      [25, "superseded"],
      [40, undefined],
      [70, undefined],
    ]);
  });

  it("keeps a claim beside newer words of the same seller, and beside claims that are still to come", () => {
    const { readings } = estimated({
      buyIn: 70,
      readings: [
        { of: "buyIn", value: 60, tier: "claim", at: "2026-11-01", by: "rae" },
        { of: "buyIn", value: 40, tier: "statement", at: "2026-11-20", by: "rae" },
        { of: "buyIn", value: 80, tier: "claim", at: "2026-12-01", by: "rae" },
      ],
    });
    const byRae = { by: "rae" };
    expect(readings).toStrictEqual([
      { value: 60, tier: "claim", at: "2026-11-01", ...byRae, path: "/readings/0", age: 21, mass: 2 * 2 ** (-21 / 60) },
      { value: 40, tier: "statement", at: "2026-11-20", ...byRae, path: "/readings/1", age: 2, mass: 2 * 2 ** (-2 / 60) },
      { value: 80, tier: "claim", at: "2026-12-01", ...byRae, path: "/readings/2", age: -9, mass: 0, leftOut: "future" },
      { value: 70, tier: "claim", path: "/buyIn", age: 0, mass: 2 },
    ]);
  });

  it("takes a claim without a date as made on the day of the analysis", () => {
    expect(estimated({ buyIn: 80 }, "2040-01-01").mean).toBe(estimated({ buyIn: 80, assessedAt: asOf }).mean);
  });
});

describe("confidence", () => {
  const inference = { of: "buyIn", value: 60, tier: "inference", at: asOf } as const;
  const statement = { of: "buyIn", value: 60, tier: "statement", at: asOf } as const;
  const act = { of: "buyIn", value: 60, tier: "act", at: asOf } as const;
  test.each<[string, Stakeholder, string]>([
    ["is low with inferences alone, however many", { readings: Array.from({ length: 20 }, () => inference) }, "low"],
    ["is low below a mass of 2", { buyIn: 60, assessedAt: "2026-11-21" }, "low"],
    ["is medium from a mass of 2", { buyIn: 60, assessedAt: asOf }, "medium"],
    ["is medium below a mass of 6", { readings: [act] }, "medium"],
    ["is medium with an act among inferences", { readings: [inference, act] }, "medium"],
    ["is high from a mass of 6", { readings: [act, statement] }, "high"],
    [
      "stays medium while the buyer has not been heard",
      {
        readings: [
          inference,
          ...["a", "b", "c", "d"].map((by) => ({ of: "buyIn", value: 60, tier: "claim", at: asOf, by }) as const),
        ],
      },
      "medium",
    ],
  ])("%s", (_, stakeholder, expected) => {
    expect(estimated(stakeholder).confidence).toBe(expected);
  });
});

it("can be computed under other assumptions, which the analysis carries", () => {
  const deal = freeze({ id: "d", name: "D", stakeholders: { one: { buyIn: 90, assessedAt: "2026-10-23" } } });
  const { assumptions: used, estimates } = analyze(deal, { asOf, assumptions: { halfLife: 30 } });
  expect(used).toEqual({ ...assumptions, halfLife: 30 });
  expect(estimates["one"]!.buyIn).toMatchObject({ mean: expect.closeTo((100 * 1.9) / 3, 10) });
});
