import fc from "fast-check";
import type { Deal, Dimension, Review } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { findMoment } from "../../packages/react/src/moment.js";
import { reviewsUntil, type DatedReview } from "../../packages/react/src/reviews.js";
import { standingsAt, type Standings } from "../../packages/react/src/standings.js";
import { freeze } from "../deal.js";
import { momentsIn, reviewedDeals } from "./reviewed.js";

const asOf = "2026-11-22";

function review(at: string, snapshot: Review["snapshot"] = {}): Review {
  return { at, state: "settled", snapshot };
}

function dealOf(reviews: Readonly<Record<string, Review>>): Deal {
  return freeze({ id: "d", name: "D", stakeholders: {}, reviews: { ...reviews } });
}

describe("the reviews of a deal", () => {
  it("come by day, then by id, up to the day that is asked for", () => {
    const deal = dealOf({
      later: review("2026-11-30"),
      b: review("2026-10-01"),
      today: review(asOf),
      a: review("2026-10-01"),
      first: review("2026-09-01"),
    });
    expect(reviewsUntil(deal, asOf).map(({ id, at }) => `${id} ${at}`)).toEqual([
      "first 2026-09-01",
      "a 2026-10-01",
      "b 2026-10-01",
      "today 2026-11-22",
    ]);
    expect(reviewsUntil({ id: "d", name: "D", stakeholders: {} }, asOf)).toEqual([]);
  });
});

describe("a moment", () => {
  const reviews = reviewsUntil(dealOf({ a: review("2026-09-01"), b: review("2026-10-01") }), asOf);

  it.each([
    [undefined, undefined],
    [{ review: "gone", share: 0.5 }, undefined],
    [
      { review: "a", share: 0.25 },
      { review: "a", share: 0.25 },
    ],
    [
      { review: "a", share: -1 },
      { review: "a", share: 0 },
    ],
    [
      { review: "a", share: 1 },
      { review: "b", share: 0 },
    ],
    [{ review: "b", share: 1 }, undefined],
  ])("%o is %o among these reviews", (moment, found) => {
    expect(findMoment(reviews, moment)).toEqual(found);
  });
});

describe("standings", () => {
  const deal = dealOf({
    a: review("2026-09-01", {
      cfo: { influence: 80, buyIn: 20, rung: 1 },
      it: { influence: 40, buyIn: 60 },
      half: { influence: 10 },
      left: { influence: 70, buyIn: 70 },
    }),
    b: review("2026-10-01", {
      cfo: { influence: 90, buyIn: 40, rung: 3 },
      it: { influence: 50 },
      half: { influence: 20, buyIn: 80 },
      came: { influence: 30, buyIn: 30 },
    }),
  });
  const reviews = reviewsUntil(deal, asOf);
  const now: Standings = { cfo: { influence: 90, buyIn: 60 }, it: { influence: 50, buyIn: 70 } };

  it("lie between two reviews where both know a score; nobody is guessed", () => {
    expect(standingsAt(reviews, now, { review: "a", share: 0.5 })).toEqual({
      cfo: { influence: 85, buyIn: 30, rung: 1 },
      it: { influence: 45 },
      half: { influence: 15 },
    });
  });

  it("lie between the last review and today", () => {
    expect(standingsAt(reviews, now, { review: "b", share: 0.25 })).toEqual({
      cfo: { influence: 90, buyIn: 45, rung: 3 },
      it: { influence: 50 },
    });
  });

  it("are those of now at a moment that is not among the reviews", () => {
    expect(standingsAt(reviews, now, { review: "gone", share: 0 })).toBe(now);
  });
});

describe("laws of standings", () => {
  /** A deal's reviews with a moment among them, and where people stand now. */
  const cases = reviewedDeals.chain((deal) => {
    const reviews = reviewsUntil(deal, asOf);
    return fc.record({ reviews: fc.constant(reviews), now: fc.constant(deal.stakeholders as Standings), moment: momentsIn(reviews) });
  });

  const sides = (reviews: readonly DatedReview[], now: Standings, id: string) => {
    const index = reviews.findIndex((one) => one.id === id);
    return [reviews[index]!.snapshot, reviews[index + 1]?.snapshot ?? now] as const;
  };

  it("at a review they are exactly its snapshot, and at the end of the way what follows", () => {
    fc.assert(
      fc.property(cases, ({ reviews, now, moment: { review: id } }) => {
        const [from, to] = sides(reviews, now, id);
        expect(standingsAt(reviews, now, { review: id, share: 0 })).toBe(from);
        expect(standingsAt(reviews, now, { review: id, share: 1 })).toBe(to);
      }),
    );
  });

  it("on the way they never invent a score, and lie within the two that they are between", () => {
    fc.assert(
      fc.property(cases, ({ reviews, now, moment }) => {
        fc.pre(moment.share > 0 && moment.share < 1);
        const [from, to] = sides(reviews, now, moment.review);
        const standings = standingsAt(reviews, now, moment);
        expect(Object.keys(standings)).toEqual(Object.keys(from).filter((id) => Object.hasOwn(to, id)));
        for (const [id, standing] of Object.entries(standings)) {
          expect({ id, influence: lies("influence"), buyIn: lies("buyIn") }).toEqual({ id, influence: "between", buyIn: "between" });

          function lies(of: Dimension): "between" | "invented" | "beyond" {
            const [start, end, score] = [from[id]![of], to[id]![of], standing[of]];
            const isKnown = start !== undefined && end !== undefined;
            if (!isKnown) return score === undefined ? "between" : "invented";
            const isWithin = score !== undefined && score >= Math.min(start, end) - 1e-9 && score <= Math.max(start, end) + 1e-9;
            return isWithin ? "between" : "beyond";
          }
        }
      }),
    );
  });

  it("near a review nobody who is shown stands far from where it has them", () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 1e-9, max: 1e-3, noNaN: true }), ({ reviews, now, moment: { review: id } }, little) => {
        const [from, to] = sides(reviews, now, id);
        for (const [side, share] of [[from, little], [to, 1 - little]] as const) {
          for (const [person, standing] of Object.entries(standingsAt(reviews, now, { review: id, share }))) {
            for (const of of ["influence", "buyIn"] as const) {
              if (standing[of] === undefined) continue;
              expect(Math.abs(standing[of] - side[person]![of]!)).toBeLessThanOrEqual(100 * little + 1e-9);
            }
          }
        }
      }),
    );
  });
});
