import type { DatedReview } from "./reviews.js";

/** A time in the past: a review, or a part of the way from there to what follows it, the next review or today. */
export interface Moment {
  /** The review, by id. */
  readonly review: string;
  /** How much of the way is behind, 0..1; 0 at the review itself. */
  readonly share: number;
}

/** The same moment with its share in [0, 1). Nothing for today, and for a review that is not among these. */
export function findMoment(reviews: readonly DatedReview[], moment: Moment | undefined): Moment | undefined {
  const index = moment ? reviews.findIndex(({ id }) => id === moment.review) : -1;
  if (!moment || index < 0) return undefined;
  if (moment.share < 1) return { review: moment.review, share: Math.max(0, moment.share) };
  const next = reviews[index + 1];
  return next && { review: next.id, share: 0 };
}
