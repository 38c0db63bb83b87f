import fc from "fast-check";
import { expect, it } from "vitest";
import { ballotFor, chanceOfBuying, factorsFor, profilesOf, type Chances, type Seat } from "../../packages/core/src/math/ballot.js";
import { nodesHangingOn, tally, type Tally } from "../../packages/core/src/math/tally.js";

const seat: fc.Arbitrary<Seat> = fc.record(
  { weight: fc.integer({ min: 0, max: 100 }), right: fc.constantFrom("decider" as const, "veto" as const) },
  { requiredKeys: ["weight"] },
);
const percent = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const anyone: fc.Arbitrary<Chances> = fc.tuple(percent, percent).map(([yes, part]) => ({ yes, no: (1 - yes) * part }));

/** A ballot, and voters whose chances change a few at a time. */
const counts = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.record({
    seats: fc.array(seat, { minLength: size, maxLength: size }).filter((seats) => seats.some(({ weight }) => weight > 0)),
    first: fc.array(anyone, { minLength: size, maxLength: size }),
    changes: fc.array(fc.record({ voter: fc.nat({ max: size - 1 }), to: anyone }), { maxLength: 6 }),
    correlation: fc.constantFrom(0, 0.2, 0.6),
    quota: fc.constantFrom(0.55, 2 / 3, 1),
  }),
);

it("counts what chanceOfBuying counts, from nothing or from what was counted before", () => {
  fc.assert(
    fc.property(counts, ({ seats, first, changes, correlation, quota }) => {
      const factors = factorsFor(correlation);
      const ballot = ballotFor(seats, quota)!;
      let now = first;
      let voices = now.map((each) => profilesOf([each], factors));
      let before: Tally | undefined;
      for (const change of [undefined, ...changes]) {
        if (change) {
          now = now.with(change.voter, change.to);
          voices = voices.with(change.voter, profilesOf([change.to], factors));
        }
        before = tally(ballot, factors, voices, { before, room: [] });
        expect(before.buy).toBeCloseTo(chanceOfBuying(ballot, factors, profilesOf(now, factors)), 13);
      }
    }),
  );
});

it("finds anew only what hangs on those who have changed, and leaves the earlier count as it was", () => {
  const seats: readonly Seat[] = [{ weight: 40, right: "decider" }, { weight: 30, right: "veto" }, { weight: 20 }, { weight: 10 }];
  const factors = factorsFor(0.2);
  const ballot = ballotFor(seats, 0.6)!;
  const voices = seats.map((_, index) => profilesOf([{ yes: 0.3 + index / 10, no: 0.1 }], factors));
  const before = tally(ballot, factors, voices, { before: undefined, room: [] });
  const kept = structuredClone(before);
  const reused = seats.map((_, voter) => {
    const changed = voices.with(voter, profilesOf([{ yes: 0.9, no: 0.05 }], factors));
    const after = tally(ballot, factors, changed, { before, room: [] });
    const found = after.onward.filter((chances, node) => chances !== before.onward[node]).length;
    expect(found).toBe(
      nodesHangingOn(
        ballot.yes,
        seats.map((_one, index) => index === voter),
      ),
    );
    expect(after.given.filter((given, index) => given !== before.given[index]).length).toBe(1);
    return after.passes === before.passes;
  });
  // Only those with a right decide what may pass.
  expect(reused).toEqual([false, false, true, true]);
  expect(tally(ballot, factors, voices, { before, room: [] }).onward.every((chances, node) => chances === before.onward[node])).toBe(
    true,
  );
  expect(before).toEqual(kept);
});

it("writes into the room it is given", () => {
  const factors = factorsFor(0);
  const ballot = ballotFor([{ weight: 1 }, { weight: 1 }], 1)!;
  const voices = [0.5, 0.25].map((yes) => profilesOf([{ yes, no: 0 }], factors));
  const room: Float64Array[] = [];
  const first = tally(ballot, factors, voices, { before: undefined, room });
  expect(first.buy).toBe(0.125);
  expect(first.onward.slice(2)).toEqual(room.slice(2));
  const other = voices.with(0, profilesOf([{ yes: 1, no: 0 }], factors));
  const second = tally(ballot, factors, other, { before: undefined, room });
  expect(second.buy).toBe(0.25);
  expect(second.onward.slice(2).every((chances, index) => chances === first.onward[index + 2])).toBe(true);
});

it("goes on from a count of another ballot as from nothing", () => {
  const factors = factorsFor(0.2);
  const voices = [0.3, 0.7].map((yes) => profilesOf([{ yes, no: 0.1 }], factors));
  const count = (weights: readonly number[], before: Tally | undefined) =>
    tally(ballotFor(weights.map((weight) => ({ weight })), 0.6)!, factors, voices, { before, room: [] });
  const other = count([50, 50], undefined);
  expect(count([90, 10], other).buy).toBe(count([90, 10], undefined).buy);
  expect(count([90, 10], other).buy).not.toBe(other.buy);
});

it("tosses the coins of a ballot too large to be exact", () => {
  const factors = factorsFor(0);
  const seats = Array.from({ length: 40 }, (_, index) => ({ weight: 1 + ((index * 37.123457) % 99) }));
  const each = seats.map((_, index) => ({ yes: (index % 10) / 10, no: 0 }));
  const ballot = ballotFor(seats, 0.4)!;
  expect(ballot.yes.coins.length).toBeGreaterThan(0);
  const { buy } = tally(ballot, factors, each.map((one) => profilesOf([one], factors)), { before: undefined, room: [] });
  expect(buy).toBeCloseTo(chanceOfBuying(ballot, factors, profilesOf(each, factors)), 13);
  expect(buy).toBeGreaterThan(0.1);
});

it("hangs little on those who are asked first, and all on who is asked last", () => {
  const { yes } = ballotFor([{ weight: 40 }, { weight: 30 }, { weight: 20 }], 0.51)!;
  const nodes = yes.voter.length - 2;
  expect([0, 1, 2].map((voter) => nodesHangingOn(yes, [0, 1, 2].map((one) => one === voter)))).toEqual([1, nodes - 1, nodes]);
  expect(nodesHangingOn(yes, [])).toBe(0);
});
