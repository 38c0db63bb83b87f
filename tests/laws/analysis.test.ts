import { analyze, type Analysis, type Deal, type Stakeholder } from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { deal as shorthand, freeze } from "../deal.js";
import { deal as anyDeal } from "./arbitraries.js";

const asOf = "2025-06-01";

function forecastOf(
  deal: Deal,
  options: Partial<Parameters<typeof analyze>[1]> = {},
): { buy: number; reject: number } | undefined {
  const { outcome } = analyze(deal, { asOf, ...options });
  return outcome.type === "forecast" ? outcome : undefined;
}

/** A deal with people in it that has a forecast, and one of them. */
const forecasted = anyDeal
  .filter((deal) => forecastOf(deal) !== undefined)
  .chain((deal) =>
    fc.constantFrom(...Object.keys(analyze(deal, { asOf }).zones)).map((id) => ({ deal: freeze(deal), id })),
  );

describe("laws of the outcome", () => {
  it("a higher estimate at the same concentration never lowers P(buy), nor raises a rejection", () => {
    fc.assert(
      fc.property(forecasted, fc.double({ min: 0.1, max: 60, noNaN: true }), ({ deal, id }, mean) => {
        const start = forecastOf(deal, { effects: [{ id, mean: 1e-9 }] })!;
        const raised = forecastOf(deal, { effects: [{ id, mean: mean + 1 }] })!;
        expect(raised.buy).toBeGreaterThanOrEqual(start.buy - 1e-9);
        expect(raised.reject).toBeLessThanOrEqual(start.reject + 1e-9);
      }),
    );
  });

  it("a veto or a decider's right for someone who is there never raises P(buy), and a decider is harder than a veto", () => {
    fc.assert(
      fc.property(forecasted, ({ deal, id }) => {
        const { quota, deciders = [], vetoes = [] } = deal.rule ?? { quota: 0.6 };
        const [others, otherVetoes] = [deciders.filter((one) => one !== id), vetoes.filter((one) => one !== id)];
        const buyUnder = (rule: Deal["rule"]) => forecastOf({ ...deal, rule: rule! })!.buy;
        const free = buyUnder({ quota, deciders: others, vetoes: otherVetoes });
        const veto = buyUnder({ quota, deciders: others, vetoes: [...otherVetoes, id] });
        const decider = buyUnder({ quota, deciders: [...others, id], vetoes: otherVetoes });
        expect(veto).toBeLessThanOrEqual(free + 1e-12);
        expect(decider).toBeLessThanOrEqual(veto + 1e-12);
        expect(buyUnder({ quota, deciders: [...others, id], vetoes: [...otherVetoes, id] })).toBe(decider);
      }),
    );
  });

  it("a higher quota never raises a purchase or a rejection", () => {
    fc.assert(
      fc.property(
        forecasted,
        fc.double({ min: 0.51, max: 1, noNaN: true }),
        fc.double({ min: 0.51, max: 1, noNaN: true }),
        ({ deal }, one, other) => {
          const at = (quota: number) => forecastOf({ ...deal, rule: { ...deal.rule, quota } })!;
          const [low, high] = [at(Math.min(one, other)), at(Math.max(one, other))];
          expect(high.buy).toBeLessThanOrEqual(low.buy + 1e-12);
          expect(high.reject).toBeLessThanOrEqual(low.reject + 1e-12);
        },
      ),
    );
  });

  it("weights count by their proportions alone", () => {
    fc.assert(
      fc.property(forecasted, fc.constantFrom(0.5, 0.25, 0.01), ({ deal }, factor) => {
        const known = analyze(deal, { asOf });
        const scaled = Object.fromEntries(
          Object.entries(deal.stakeholders).map(([id, one]) => {
            const influence = Math.round(known.weights[id]?.influence ?? 0);
            // Weights are told apart to six decimals, so the factor must not reach below them.
            const salience = Math.round(100 * (one.salience ?? 1)) / 100;
            return [
              id,
              {
                ...one,
                influence,
                salience,
                readings: one.readings?.filter(({ of }) => of !== "influence") ?? [],
                assessedAt: asOf,
              },
            ];
          }),
        ) as Deal["stakeholders"];
        const by = (share: number) => {
          const stakeholders = Object.fromEntries(
            Object.entries(scaled).map(([id, one]) => [id, { ...one, influence: one.influence! * share }]),
          );
          const { outcome, power } = analyze({ ...deal, stakeholders }, { asOf });
          return outcome.type === "forecast"
            ? { buy: outcome.buy, reject: outcome.reject, position: outcome.position, power: JSON.stringify(power) }
            : null;
        };
        const whole = by(1);
        fc.pre(whole !== null);
        expect(by(factor)).toEqual({
          buy: expect.closeTo(whole.buy, 9),
          reject: expect.closeTo(whole.reject, 9),
          position: expect.closeTo(whole.position, 9),
          power: whole.power,
        });
      }),
    );
  });

  it("what hangs on someone holds: a yes never hurts, a no never helps, and P(buy) lies between", () => {
    fc.assert(
      fc.property(forecasted, ({ deal }) => {
        const { pivots, outcome } = analyze(deal, { asOf });
        const buy = outcome.type === "forecast" ? outcome.buy : Number.NaN;
        for (const { ifYes, ifUndecided, ifNo } of Object.values(pivots)) {
          expect(ifYes).toBeGreaterThanOrEqual(ifUndecided - 1e-12);
          expect(ifUndecided).toBeGreaterThanOrEqual(ifNo - 1e-12);
          expect(ifNo).toBeGreaterThanOrEqual(-1e-12);
          expect(ifYes).toBeLessThanOrEqual(1 + 1e-12);
        }
        const independent = analyze(deal, { asOf, assumptions: { correlation: 0 } });
        Object.entries(independent.pivots).forEach(([id, { ifYes, ifUndecided, ifNo }]) => {
          const { yes, no } = independent.chances[id]!;
          const mixed = yes * ifYes + (1 - yes - no) * ifUndecided + no * ifNo;
          expect(mixed).toBeCloseTo(independent.outcome.type === "forecast" ? independent.outcome.buy : Number.NaN, 9);
        });
        expect(buy).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("leverage is what re-analysis says it is", () => {
    fc.assert(
      fc.property(forecasted, ({ deal, id }) => {
        const before = analyze(deal, { asOf });
        const estimate = before.estimates[id]!.buyIn;
        const mean = estimate.type === "estimated" ? estimate.mean : 50;
        fc.pre(mean > 1 && mean < 99);
        // Someone unknown becomes known with the first effect, so that their settled view is compared as known.
        const step = Math.min(10, 99 - mean);
        const after = forecastOf(deal, { effects: [{ id, mean: step }] })!;
        expect(before.leverage[id]).toBeCloseTo(after.buy - forecastOf(deal)!.buy, 9);
      }),
    );
  });
});

describe("laws of influence", () => {
  it("settled views lie within the first ones, and social power is shared out whole", () => {
    fc.assert(
      fc.property(forecasted, ({ deal }) => {
        const { estimates, settled, socialPower, outcome } = analyze(deal, { asOf });
        const first = Object.values(estimates).map(({ buyIn }) => (buyIn.type === "estimated" ? buyIn.mean : 50));
        for (const view of Object.values(settled)) {
          if (view.type === "unknown") continue;
          expect(view.view).toBeGreaterThanOrEqual(Math.min(...first));
          expect(view.view).toBeLessThanOrEqual(Math.max(...first));
        }
        const shares = Object.values(socialPower);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const position = shares.reduce((sum, share, index) => sum + share * first[index]!, 0);
        expect(position).toBeCloseTo(outcome.type === "forecast" ? outcome.position : Number.NaN, 7);
      }),
    );
  });

  it("power under the rule is shared out whole: everyone together can always decide", () => {
    fc.assert(
      fc.property(forecasted, ({ deal }) => {
        const shares = Object.values(analyze(deal, { asOf }).power).map(({ shapleyShubik }) => shapleyShubik);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

const sways = (from: string, to: string, strength = 0.5) => ({ from, to, type: "sways" as const, strength });

/** Deals that nobody would draw, and what they come to. */
describe("an absurd deal", () => {
  const everyone = (one: Stakeholder, count = 3): Deal["stakeholders"] =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, one]));
  const dealOf = (stakeholders: Deal["stakeholders"], rest: Partial<Deal> = {}): Deal =>
    freeze({ id: "d", name: "D", stakeholders, ...rest });
  const views = ({ settled }: Analysis) =>
    Object.values(settled).map((view) => (view.type === "settled" ? Number(view.view.toFixed(6)) : "unknown"));

  test.each<[string, Deal, (analysis: Analysis) => unknown, unknown]>([
    [
      "with ties in a circle settles all the same",
      dealOf({ a: { buyIn: 80 }, b: { buyIn: 20 } }, { ties: { t: sways("a", "b"), u: sways("b", "a") } }),
      views,
      // x = (65, 35): z = (x + z′) / 2 on both sides.
      [55, 45],
    ],
    [
      "with a tie to oneself settles as without",
      dealOf({ a: { buyIn: 80 } }, { ties: { t: sways("a", "a") } }),
      views,
      [65],
    ],
    [
      "with ties above 1 in sum leaves everyone a tenth of their own view",
      dealOf(
        { a: { buyIn: 100 }, b: { buyIn: 100 }, c: { buyIn: 0 } },
        { ties: { t: sways("a", "c", 1), u: sways("b", "c", 1) } },
      ),
      views,
      [75, 75, 70],
    ],
    [
      "whose quota the deciders meet alone hangs on them alone",
      dealOf(
        { a: { influence: 90, buyIn: 70 }, b: { influence: 10, buyIn: 10 } },
        { rule: { quota: 0.6, deciders: ["a"] } },
      ),
      ({ pivots }) => [pivots["b"]!.ifYes === pivots["b"]!.ifNo, pivots["a"]!.ifYes],
      [true, expect.closeTo(1, 12)],
    ],
    [
      "where everyone may say no still decides",
      dealOf(everyone({ influence: 50, buyIn: 50 }), { rule: { quota: 0.6, vetoes: ["p0", "p1", "p2"] } }),
      ({ outcome, power }) => [
        outcome.type,
        Object.values(power).map(({ shapleyShubik }) => Number(shapleyShubik.toFixed(9))),
      ],
      ["forecast", [1 / 3, 1 / 3, 1 / 3].map((share) => Number(share.toFixed(9)))],
    ],
    [
      "whose decider weighs nothing needs their yes and somebody's weight",
      dealOf(
        { a: { influence: 0, buyIn: 90 }, b: { influence: 50, buyIn: 90 } },
        { rule: { quota: 0.6, deciders: ["a"] } },
      ),
      ({ pivots }) => [pivots["a"]!.ifUndecided, pivots["b"]!.ifUndecided],
      [0, 0],
    ],
    [
      "with evidence from the future alone knows nothing yet",
      dealOf({ a: { readings: [{ of: "buyIn", value: 90, tier: "costlyAct", at: "2030-01-01" }] } }),
      ({ settled, zones }) => [settled, zones],
      [{ a: { type: "unknown" } }, { a: { type: "unknown", missing: ["influence", "buyIn"] } }],
    ],
    [
      "of which nothing is known has a forecast, and says what it took for it",
      dealOf(everyone({})),
      ({ outcome, weights }) => [outcome.type, Object.values(weights).map(({ from, weight }) => [from, weight])],
      [
        "forecast",
        [
          ["assumed", 50],
          ["assumed", 50],
          ["assumed", 50],
        ],
      ],
    ],
    [
      "of one person is that person",
      shorthand("cfo 10/90"),
      ({ outcome, chances, socialPower }) => [
        outcome.type === "forecast" && Math.abs(outcome.buy - chances["cfo"]!.yes) < 1e-9,
        socialPower["cfo"],
        chances["cfo"]!.yes > 0.5,
      ],
      [true, 1, true],
    ],
    ["of nobody has nothing to decide", dealOf({}), ({ outcome }) => outcome, { type: "refused", why: "nobody" }],
    [
      "that everyone has left has nobody",
      dealOf(everyone({ buyIn: 90, leftOn: "2020-01-01" })),
      ({ outcome, gaps }) => [outcome, gaps.reach],
      [{ type: "refused", why: "nobody" }, []],
    ],
    [
      "whose decider has left counts the others alone, and warns",
      dealOf(
        { a: { influence: 50, buyIn: 90 }, gone: { leftOn: "2020-01-01" } },
        { rule: { quota: 0.6, deciders: ["gone"] }, ties: { t: sways("gone", "a") } },
      ),
      ({ outcome, warnings, settled }) => [
        outcome.type,
        warnings.some(({ id }) => id === "goneButNamed"),
        settled["a"],
      ],
      ["forecast", true, { type: "settled", view: 70 }],
    ],
  ])("%s", (_, deal, of, expected) => {
    const analysis = analyze(deal, { asOf });
    expect(of(analysis)).toEqual(expected);
    expect(JSON.stringify(analysis)).not.toMatch(/NaN|Infinity/);
    expect(numbersIn(analysis).filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  it("never makes a number that is none, whatever the deal", () => {
    fc.assert(
      fc.property(anyDeal, (deal) => {
        expect(numbersIn(analyze(deal, { asOf })).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });
});

describe("a large map", () => {
  it("of 10,000 people in a chain settles, finds who is informed, and who reaches whom", () => {
    const count = 10_000;
    const id = (index: number) => `p${String(index).padStart(5, "0")}`;
    const stakeholders = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [id(index), index === count - 1 ? { buyIn: 90 } : {}]),
    );
    const ties = Object.fromEntries(
      Array.from({ length: count - 1 }, (_, index) => [id(index), sways(id(index + 1), id(index), 0.9)]),
    );
    const { settled, gaps, paths } = analyze({ id: "d", name: "D", stakeholders, ties }, { asOf });
    // The view of the last, 70, fades along the chain into the 50 of all who are unknown.
    expect(settled[id(count - 1)]).toEqual({ type: "settled", view: 70 });
    expect(settled[id(count - 2)]).toEqual({ type: "settled", view: expect.closeTo(50 + 20 * 0.9, 9) });
    expect(settled[id(0)]).toEqual({ type: "settled", view: expect.closeTo(50, 9) });
    expect(paths[id(count - 2)]).toEqual({ people: [id(count - 1), id(count - 2)], strength: 0.9 });
    // Seven stand at the line, and what they pass on reaches one more.
    expect(Object.keys(paths).length).toBe(7);
    expect(gaps.reach.length).toBe(count - 8);
  }, 20_000);
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
