import fc from "fast-check";
import type { Deal } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { momentAt, momentOf, positionOf, stopAfter, stopBefore } from "../../packages/react/src/panels/playback/alongStops.js";
import { describeMoment } from "../../packages/react/src/panels/playback/describeMoment.js";
import { playedFor } from "../../packages/react/src/panels/playback/playedFor.js";
import { findMoment } from "../../packages/react/src/moment.js";
import { reviewsUntil } from "../../packages/react/src/reviews.js";
import { dayAt, stopsOf } from "../../packages/react/src/stops.js";
import { reviewedDeal } from "../../packages/react/stories/reviewedDeal.js";
import { freeze } from "../deal.js";
import { momentsIn, reviewedDeals } from "./reviewed.js";

const asOf = "2026-11-22";
const deal: Deal = freeze({
  id: "d",
  name: "D",
  stakeholders: {},
  reviews: {
    a: { at: "2026-09-01", name: "First look", state: "settled", snapshot: {} },
    b: { at: "2026-10-01", state: "settled", snapshot: {} },
    c: { at: "2026-10-01", name: "Again", state: "settled", snapshot: {} },
    d: { at: asOf, name: "Last look", state: "settled", snapshot: {} },
  },
});
const stops = stopsOf(reviewsUntil(deal, asOf), asOf);
const at = (review: string, share = 0) => ({ review, share });

describe("stops", () => {
  it("are the reviews and today, by their days, never two at one place", () => {
    expect(stops.map(({ review, day, at: place }) => [review?.id, day, place])).toEqual([
      ["a", "2026-09-01", 0],
      ["b", "2026-10-01", 30],
      ["c", "2026-10-01", 31],
      ["d", asOf, 83],
      [undefined, asOf, 84],
    ]);
    expect(stopsOf([], asOf)).toEqual([{ day: asOf, at: 0 }]);
  });

  it.each([
    [at("a"), 0, "2026-09-01"],
    [at("a", 0.5), 15, "2026-09-16"],
    [at("c", 0.25), 44, "2026-10-14"],
    [undefined, 84, asOf],
  ])("the moment %o lies %d days in, on %s", (moment, position, day) => {
    expect(positionOf(stops, moment)).toBe(position);
    expect(dayAt(stops, moment)).toBe(day);
    expect(momentAt(stops, position)).toEqual(moment);
  });

  it("a place near a stop is that stop", () => {
    expect(momentAt(stops, 1.2)).toEqual(at("a"));
    expect(momentAt(stops, 1.3)).toEqual(at("a", 1.3 / 30));
    expect(momentAt(stops, 84)).toBeUndefined();
  });

  it.each([
    [at("a"), undefined, "b"],
    [at("a", 0.5), "a", "b"],
    [at("b"), "a", "c"],
    [at("d"), "c", "today"],
    [at("d", 0.5), "d", "today"],
    [undefined, "d", undefined],
  ])("around %o they are %s and %s", (moment, before, after) => {
    const nameOf = (stop: ReturnType<typeof stopAfter>) => stop && (stop.review?.id ?? "today");
    expect([nameOf(stopBefore(stops, moment)), nameOf(stopAfter(stops, moment))]).toEqual([before, after]);
  });

  it("every moment is found again where it lies, or at a stop nearby", () => {
    const cases = reviewedDeals.chain((one) => {
      const reviews = reviewsUntil(one, asOf);
      return fc.record({ reviews: fc.constant(reviews), moment: momentsIn(reviews) });
    });
    fc.assert(
      fc.property(cases, ({ reviews, moment }) => {
        const all = stopsOf(reviews, asOf);
        const found = findMoment(reviews, moment);
        const position = positionOf(all, found);
        const again = positionOf(all, momentAt(all, position));
        expect(Math.abs(again - position)).toBeLessThanOrEqual(0.015 * all.at(-1)!.at + 1e-9);
        expect(all.slice(1).every(({ at: place }, index) => place > all[index]!.at)).toBe(true);
      }),
    );
  });
});

describe("playing", () => {
  const all = stopsOf(reviewsUntil(reviewedDeal, asOf), asOf);

  it.each([
    [0, at("august")],
    [700, at("august")],
    [1350, at("august", 0.5)],
    [2000, at("october")],
    [4000 + 700 + 1300 / 4, at("november", 0.25)],
    [6000, undefined],
    [60_000, undefined],
  ])("rests at each review and goes on: after %d ms it is at %o", (milliseconds, moment) => {
    expect(playedFor(all, at("august"), milliseconds, "glide")).toEqual(moment);
  });

  it("goes on from between two reviews without a rest", () => {
    expect(playedFor(all, at("october", 0.5), 0, "glide")).toEqual(at("october", 0.5));
    expect(playedFor(all, at("october", 0.5), 650, "glide")).toEqual(at("november"));
  });

  it.each([
    [at("august"), 1999, at("august")],
    [at("august"), 2000, at("october")],
    [at("august", 0.5), 0, at("october")],
    [at("november", 0.1), 0, undefined],
  ])("jumps from review to review where nothing may glide: from %o, after %d ms, to %o", (start, milliseconds, moment) => {
    expect(playedFor(all, start, milliseconds, "jump")).toEqual(moment);
  });

  it("never goes back", () => {
    const time = fc.double({ min: 0, max: 7000, noNaN: true });
    fc.assert(
      fc.property(time, time, fc.constantFrom("glide" as const, "jump" as const), (one, other, pace) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const placeAfter = (milliseconds: number) => positionOf(all, playedFor(all, at("august"), milliseconds, pace));
        expect(placeAfter(early)).toBeLessThanOrEqual(placeAfter(late) + 1e-9);
      }),
    );
  });
});

describe("a moment in words", () => {
  const catalog = createCatalog();

  it.each([
    [at("a"), "Sep 1, 2026, First look"],
    [at("b"), "Oct 1, 2026"],
    [at("a", 0.5), "Sep 16, 2026, between First look and Oct 1, 2026"],
    [at("b", 0.5), "Oct 1, 2026, between Oct 1, 2026 and Again"],
    [at("d", 0.5), "Nov 22, 2026, between Last look and today"],
    [undefined, "Today"],
  ])("%o is %s", (moment, text) => {
    expect(describeMoment(stops, moment, catalog).text).toBe(text);
  });

  it("writes days as the reader does", () => {
    const german = createCatalog({ locale: "de" });
    expect(describeMoment(stops, momentOf(stops[0]!), german).day).toBe("1. Sept. 2026");
  });
});
