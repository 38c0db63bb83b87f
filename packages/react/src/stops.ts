import { daysBetween, type Day } from "@buyinmap/core";
import type { Moment } from "./moment.js";
import type { DatedReview } from "./reviews.js";

/** Where playback can halt: a review, or today. */
export interface Stop {
  /** Absent today. */
  readonly review?: DatedReview;
  readonly day: Day;
  /** Days after the first stop, and at least one after the stop before: two reviews of one day stand apart. */
  readonly at: number;
}

/** The reviews, in their order, and today. */
export function stopsOf(reviews: readonly DatedReview[], today: Day): readonly Stop[] {
  const stops: Stop[] = [];
  for (const review of reviews) stops.push({ review, day: review.at, at: daysUntil(review.at) });
  return [...stops, { day: today, at: daysUntil(today) }];

  function daysUntil(day: Day): number {
    const last = stops.at(-1);
    return last ? last.at + Math.max(1, daysBetween(last.day, day)) : 0;
  }
}

/** The calendar day of a moment. */
export function dayAt(stops: readonly Stop[], moment: Moment | undefined): Day {
  const index = indexOf(stops, moment);
  const here = stops[index]!;
  const next = stops[index + 1];
  if (!next) return here.day;
  const days = Math.round(daysBetween(here.day, next.day) * moment!.share);
  const date = new Date(here.day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Which stop a moment is at, or has left last. */
export function indexOf(stops: readonly Stop[], moment: Moment | undefined): number {
  return stops.findIndex(({ review }) => review?.id === moment?.review);
}
