import fc from "fast-check";
import type { Deal } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { alongAxis, toScores } from "../../packages/react/src/frame.js";
import type { Point } from "../../packages/react/src/geometry.js";
import type { Moment } from "../../packages/react/src/moment.js";
import { placeMatrix, type PlaceMatrixOptions } from "../../packages/react/src/placeMatrix.js";
import { reviewsUntil } from "../../packages/react/src/reviews.js";
import { reviewedCrowd, reviewedDeal } from "../../packages/react/stories/reviewedDeal.js";
import { freeze } from "../deal.js";
import { momentsIn, reviewedDeals } from "./reviewed.js";

const asOf = "2026-11-22";

function place(deal: Deal, options: PlaceMatrixOptions = {}) {
  return placeMatrix(deal, { asOf, ...options });
}

/** One person's trail, in scores. */
function trailOf(id: string, deal: Deal = reviewedDeal, options: PlaceMatrixOptions = {}) {
  const { trails, frame } = place(deal, options);
  const trail = trails.find((one) => one.id === id);
  const scores = (point: Point) => {
    const { influence, buyIn } = toScores(frame, point);
    return `${Math.round(influence * 10) / 10}/${Math.round(buyIn * 10) / 10}`;
  };
  return trail && {
    legs: trail.legs.map(({ from, to, isGap }) => `${scores(from)}${isGap ? " … " : " "}${scores(to)}`),
    dots: trail.dots.map((dot) => `${dot.review} ${scores(dot)}`),
  };
}

describe("trails", () => {
  it("lead from review to review to where someone stands", () => {
    expect(trailOf("cfo")).toEqual({
      legs: ["82/30 90/38", "90/38 90/49", "90/49 90/55"],
      dots: ["august 82/30", "october 90/38", "november 90/49"],
    });
  });

  it("have a gap, and no dot, at a review that does not know both scores", () => {
    expect(trailOf("planner")).toEqual({
      legs: ["20/48 … 24/70", "24/70 24/81"],
      dots: ["august 20/48", "november 24/70"],
    });
  });

  it("begin with the first review that knows someone, and end at the day of the analysis", () => {
    expect(trailOf("coach")?.dots).toEqual(["october 30/70", "november 33/62"]);
    const later = { at: "2026-11-23", state: "settled" as const, snapshot: { coach: { influence: 40, buyIn: 80 } } };
    const deal: Deal = { ...reviewedDeal, reviews: { ...reviewedDeal.reviews, later } };
    expect(trailOf("coach", deal)?.dots).toEqual(["october 30/70", "november 33/62"]);
    expect(trailOf("coach", deal, { asOf: "2026-11-23" })?.dots).toHaveLength(3);
  });

  it("are not for those with a score unknown now, nor for those who have never been elsewhere", () => {
    expect(trailOf("buyer")).toBeUndefined();
    const still: Deal = freeze({
      id: "d",
      name: "D",
      stakeholders: { a: { influence: 60, buyIn: 40 } },
      reviews: { r: { at: "2026-10-01", state: "settled", snapshot: { a: { influence: 60, buyIn: 40 } } } },
    });
    expect(place(still).trails).toEqual([]);
  });

  it("lead to where someone stood at the moment that is shown", () => {
    expect(trailOf("cfo", reviewedDeal, { moment: { review: "october", share: 0.5 } })).toEqual({
      legs: ["82/30 90/38", "90/38 90/43.5"],
      dots: ["august 82/30", "october 90/38"],
    });
  });

  it("pale by half with each half-life, from the day that is shown", () => {
    const [first] = place(reviewedDeal, { asOf: "2026-12-29" }).trails.filter(({ id }) => id === "cfo");
    expect(first!.dots.map(({ freshness }) => freshness)).toEqual([0.25, 0.37, 0.54]);
    expect(first!.legs.map(({ freshness }) => freshness)).toEqual([0.25, 0.37, 0.54]);
  });

  it("are those of whoever is attended to when there are many", () => {
    expect(place(reviewedCrowd).trails).toEqual([]);
    expect(place(reviewedCrowd, { attended: ["p07"] }).trails.map(({ id }) => id)).toEqual(["p07"]);
  });

  it("are what names keep off where another place is free", () => {
    // Up and to the right, where a name would stand first.
    const deal = (reviews: Deal["reviews"]): Deal => ({
      id: "d",
      name: "D",
      stakeholders: { a: { name: "Dana Whitfield", influence: 50, buyIn: 30 } },
      ...(reviews && { reviews }),
    });
    const reviewed = deal({ r: { at: "2026-10-01", state: "settled", snapshot: { a: { influence: 70, buyIn: 34 } } } });
    const [alone, trailed] = [place(deal(undefined)), place(reviewed)];
    expect(trailed.labels[0]!.box).not.toEqual(alone.labels[0]!.box);
  });
});

describe("laws of the past on the picture", () => {
  const cases = reviewedDeals.chain((deal) =>
    fc.record({ deal: fc.constant(deal), moment: momentsIn(reviewsUntil(deal, asOf)) }),
  );

  it("every mark stands where its review says", () => {
    fc.assert(
      fc.property(cases, ({ deal, moment: { review } }) => {
        const { snapshot } = deal.reviews![review]!;
        const { marks, frame, people } = place(deal, { moment: { review, share: 0 } });
        const known = Object.keys(snapshot).filter((id) => Object.keys(snapshot[id]!).length > 0);
        expect([...people.keys()]).toEqual(known.toSorted());
        for (const { id, x, y, home = { x, y } } of marks) {
          const { influence, buyIn } = snapshot[id]!;
          if (influence === undefined || buyIn === undefined) continue;
          const [across, up] = [alongAxis(frame, "influence", influence), alongAxis(frame, "buyIn", buyIn)];
          expect(Math.hypot(home.x - across, home.y - up)).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the plot holds still while time goes by", () => {
    const twoMoments = reviewedDeals.chain((deal) => {
      const moments = momentsIn(reviewsUntil(deal, asOf)).filter(({ share }) => share < 1);
      return fc.record({ deal: fc.constant(deal), one: moments, other: moments });
    });
    fc.assert(
      fc.property(twoMoments, ({ deal, one, other }) => {
        const frameAt = (moment: Moment) => place(deal, { moment, layers: ["zones", "marks"] }).frame;
        expect(frameAt(one)).toEqual(frameAt(other));
      }),
      { numRuns: 60 },
    );
  });
});
