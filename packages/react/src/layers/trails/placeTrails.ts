import { daysBetween, type Day } from "@buyinmap/core";
import { toPixels, type Frame } from "../../frame.js";
import { distance, type Point } from "../../geometry.js";
import type { Person } from "../../people.js";
import type { DatedReview } from "../../reviews.js";
import type { PlacedMark } from "../marks/placeMarks.js";

/** The way that someone has come through earlier reviews, to where they stand. */
export interface PlacedTrail {
  readonly id: string;
  /** From one known place to the next, oldest first; none between two places that are one to the eye. */
  readonly legs: readonly TrailLeg[];
  /** Where they stood at each review, oldest first. */
  readonly dots: readonly TrailDot[];
}

/** A part of a trail. */
export interface TrailLeg {
  readonly from: Point;
  readonly to: Point;
  /** How fresh its older end is, from 0 for what was long ago to 1 for today. */
  readonly freshness: number;
  /** Whether reviews lie in between that do not know where they stood. */
  readonly isGap: boolean;
}

/** Where someone stood at a review. */
export interface TrailDot extends Point {
  readonly review: string;
  readonly freshness: number;
}

/** What trails lead through. */
export interface TrailReviews {
  /** Up to the day that is shown, by day and then by id. */
  readonly reviews: readonly DatedReview[];
  /** The day that is shown. */
  readonly day: Day;
  /** Days after which a place is half as fresh. */
  readonly halfLife: number;
}

/** With more marks than these, only those attended to show their trail. */
export const mostTrails = 25;
/** Pixels from which two places lie apart. */
const apart = 1;

/**
 * Places a trail for everyone whose scores are both known, now and at some review. An unknown score is a gap: no dot,
 * and the line across it is marked as one. Whoever has never been elsewhere has no trail.
 */
export function placeTrails(
  frame: Frame,
  marks: readonly PlacedMark[],
  people: ReadonlyMap<string, Person>,
  past: TrailReviews,
  attended: readonly string[],
): readonly PlacedTrail[] {
  if (past.reviews.length === 0) return [];
  const shown = marks.length > mostTrails ? marks.filter(({ id }) => attended.includes(id)) : marks;
  return shown.flatMap((mark) => {
    const { influence, buyIn } = people.get(mark.id)!;
    if (influence.type === "unknown" || buyIn.type === "unknown") return [];
    return placeTrail(frame, mark, past);
  });
}

function placeTrail(frame: Frame, { id, x, y, home = { x, y } }: PlacedMark, past: TrailReviews): readonly PlacedTrail[] {
  const legs: TrailLeg[] = [];
  const dots: TrailDot[] = [];
  let last: TrailDot | undefined;
  let isGap = false;
  for (const { id: review, at, snapshot } of past.reviews) {
    const { influence, buyIn } = (Object.hasOwn(snapshot, id) && snapshot[id]) || {};
    if (influence === undefined || buyIn === undefined) {
      isGap = true;
      continue;
    }
    const dot = { review, ...toPixels(frame, { influence, buyIn }), freshness: freshnessOf(at, past) };
    walkTo(dot);
    dots.push(dot);
    last = dot;
    isGap = false;
  }
  walkTo(home);
  return legs.length === 0 ? [] : [{ id, legs, dots }];

  function walkTo(place: Point): void {
    if (!last || distance(place, last) < apart) return;
    legs.push({ from: { x: last.x, y: last.y }, to: { x: place.x, y: place.y }, freshness: last.freshness, isGap });
  }
}

/** Places pale as readings do: half as fresh after each half-life. */
function freshnessOf(at: Day, { day, halfLife }: TrailReviews): number {
  return Math.round(100 * 0.5 ** (daysBetween(at, day) / halfLife)) / 100;
}
