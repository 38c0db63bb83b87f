import { committeeVote, type CommitteeVote, type VoteForecast, type Voter } from "@buyinmap/core/math";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

function vote(committee: CommitteeVote): VoteForecast {
  const forecast = committeeVote(committee);
  if (!forecast) throw new Error("expected a forecast");
  return forecast;
}

const committee: readonly Voter[] = [
  { weight: 90, yes: 0.453023, no: 0.101232, right: "decider" },
  { weight: 60, yes: 0.865031, no: 0.00046 },
  { weight: 50, yes: 0.4, no: 0.25, right: "veto" },
  { weight: 30, yes: 0.444474, no: 0.177991 },
];

describe("the reference committee", () => {
  it("buys, rejects or does neither as the reference program says", () => {
    const { buy, reject, noDecision } = vote({ voters: committee, quota: 0.6, correlation: 0.2 });
    expect([buy, reject, noDecision]).toEqual([0.348672, 0.313717, 0.337612].map((share) => expect.closeTo(share, 5)));
  });

  it("and so when its members decide independently", () => {
    const { buy, reject } = vote({ voters: committee, quota: 0.6, correlation: 0 });
    expect([buy, reject]).toEqual([0.318367, 0.325924].map((share) => expect.closeTo(share, 5)));
  });

  it("hangs on each person as the reference program says", () => {
    const { pivots } = vote({ voters: committee, quota: 0.6, correlation: 0.2 });
    expect(pivots.map(({ ifYes, ifUndecided }) => ifYes - ifUndecided)).toEqual(
      [0.701317, 0.152725, 0.044198, 0].map((share) => expect.closeTo(share, 5)),
    );
    expect(pivots.map(({ ifNo }) => ifNo)).toEqual([0, pivots[1]!.ifNo, 0, pivots[3]!.ifNo]);
  });
});

it("passes the Council of 1958 with the published probability, and turns on each member as published", () => {
  const weights = [4, 4, 4, 2, 2, 1];
  const yes = [0.9, 0.7, 0.6, 0.4, 0.8, 0.5];
  const voters = weights.map((weight, index) => ({ weight, yes: yes[index]!, no: 0 }));
  const { buy, pivots } = vote({ voters, quota: 12 / 17, correlation: 0 });
  expect(buy).toBeCloseTo(0.52392, 10);
  expect(pivots.map(({ ifYes, ifUndecided }) => ifYes - ifUndecided)).toEqual(
    [0.4328, 0.5016, 0.5372, 0.3648, 0.1824, 0].map((share) => expect.closeTo(share, 10)),
  );
});

it("meets a quota that floating point would miss", () => {
  const reached = (weights: readonly number[], quota: number) =>
    vote({ voters: weights.map((weight, index) => ({ weight, yes: index === 0 ? 1 : 0, no: 0 })), quota, correlation: 0 }).buy;
  expect([reached([55, 45], 0.55), reached([60, 30], 2 / 3), reached([54.9, 45.1], 0.55)]).toEqual([1, 1, 0]);
});

it("refuses when nothing weighs", () => {
  expect([committeeVote({ voters: [], quota: 0.6, correlation: 0 }), committeeVote({ voters: [{ weight: 0, yes: 1, no: 0 }], quota: 0.6, correlation: 0.2 })]).toEqual([
    null,
    null,
  ]);
});

it("lets certainty pass through the copula", () => {
  const voters: readonly Voter[] = [{ weight: 1, yes: 1, no: 0 }, { weight: 1, yes: 0, no: 1, right: "veto" }];
  expect(vote({ voters, quota: 0.51, correlation: 0.5 })).toMatchObject({ buy: 0, reject: expect.closeTo(1, 12) });
});

const chances = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([one, other]) => ({ yes: Math.min(one, other), no: 1 - Math.max(one, other) }));
const voter: fc.Arbitrary<Voter> = fc
  .record({ weight: fc.nat({ max: 100 }), chances, right: fc.constantFrom(undefined, undefined, "decider" as const, "veto" as const) })
  .map(({ weight, chances: { yes, no }, right }) => ({ weight, yes, no, ...(right ? { right } : {}) }));
const anyCommittee = fc.record({
  voters: fc.array(voter, { minLength: 1, maxLength: 7 }).filter((voters) => voters.some(({ weight }) => weight > 0)),
  quota: fc.double({ min: 0.501, max: 1, noNaN: true }),
});

describe("laws", () => {
  it("equals the enumeration of all 3ⁿ states, pivots included", () => {
    fc.assert(
      fc.property(anyCommittee, ({ voters, quota }) => {
        const byHand = enumerate(voters, quota);
        const { buy, reject, noDecision, pivots } = vote({ voters, quota, correlation: 0 });
        expect([buy, reject, noDecision]).toEqual([byHand.buy, byHand.reject, byHand.noDecision].map((share) => expect.closeTo(share, 9)));
        pivots.forEach(({ ifYes, ifUndecided, ifNo }, index) => {
          const { right } = voters[index]!;
          const given = (yes: number, no: number) =>
            enumerate(voters.map((one, at) => (at === index ? { ...one, yes, no } : one)), quota).buy;
          expect([ifYes, ifUndecided]).toEqual([given(1, 0), given(0, 0)].map((share) => expect.closeTo(share, 9)));
          expect(right === undefined ? ifUndecided : 0).toBeCloseTo(given(0, 1), 9);
          expect(ifNo).toBeCloseTo(given(0, 1), 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("gives probabilities that sum to 1, in any order of people, at any correlation", () => {
    fc.assert(
      fc.property(anyCommittee, fc.double({ min: 0, max: 0.9, noNaN: true }), ({ voters, quota }, correlation) => {
        const one = vote({ voters, quota, correlation });
        const other = vote({ voters: voters.toReversed(), quota, correlation });
        expect(one.buy + one.reject + one.noDecision).toBeCloseTo(1, 9);
        expect(Math.min(one.buy, one.reject, one.noDecision)).toBeGreaterThanOrEqual(-1e-12);
        expect([other.buy, other.reject]).toEqual([expect.closeTo(one.buy, 9), expect.closeTo(one.reject, 9)]);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change when all weights are multiplied, and never buys more under a higher quota", () => {
    fc.assert(
      fc.property(anyCommittee, fc.constantFrom(0.01, 3, 250), fc.double({ min: 0, max: 0.4, noNaN: true }), ({ voters, quota }, factor, more) => {
        const one = vote({ voters, quota, correlation: 0.2 });
        const scaled = vote({ voters: voters.map((each) => ({ ...each, weight: each.weight * factor })), quota, correlation: 0.2 });
        expect([scaled.buy, scaled.reject]).toEqual([expect.closeTo(one.buy, 9), expect.closeTo(one.reject, 9)]);
        const stricter = vote({ voters, quota: Math.min(1, quota + more), correlation: 0.2 });
        expect(stricter.buy).toBeLessThanOrEqual(one.buy + 1e-12);
        expect(stricter.reject).toBeLessThanOrEqual(one.reject + 1e-12);
      }),
      { numRuns: 60 },
    );
  });
});

function enumerate(voters: readonly Voter[], quota: number) {
  const total = voters.reduce((sum, { weight }) => sum + weight, 0);
  const outcome = { buy: 0, reject: 0, noDecision: 0 };
  for (let state = 0; state < 3 ** voters.length; state += 1) {
    const says = voters.map((_, index) => (["yes", "no", "undecided"] as const)[Math.floor(state / 3 ** index) % 3]!);
    let probability = 1;
    const weight = { yes: 0, no: 0, undecided: 0 };
    says.forEach((word, index) => {
      const each = voters[index]!;
      probability *= word === "undecided" ? Math.max(0, 1 - each.yes - each.no) : each[word];
      weight[word] += each.weight;
    });
    const rights = voters.flatMap(({ right }, index) => (right ? [{ right, says: says[index]! }] : []));
    const need = quota * total - 1e-9 * total;
    if (rights.some((one) => one.says === "no") || weight.no >= need) outcome.reject += probability;
    else if (rights.every((one) => one.right === "veto" || one.says === "yes") && weight.yes >= need) outcome.buy += probability;
    else outcome.noDecision += probability;
  }
  return outcome;
}
