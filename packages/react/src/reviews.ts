import type { Day, Deal, Review } from "@buyinmap/core";

/** A review with the id it is stored under. */
export interface DatedReview extends Review {
  readonly id: string;
}

/** The reviews of a deal up to a day, by day and then by id. */
export function reviewsUntil({ reviews = {} }: Deal, asOf: Day): readonly DatedReview[] {
  return Object.keys(reviews)
    .map((id) => ({ ...reviews[id]!, id }))
    .filter(({ at }) => at <= asOf)
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
