import type { Dimension, Review } from "@buyinmap/core";
import type { Moment } from "./moment.js";
import { scoresOf, type Person } from "./people.js";
import type { DatedReview } from "./reviews.js";

/** Where someone stood: what is unknown is absent. */
export type Standing = Readonly<Review["snapshot"][string]>;

/** Where everyone stood, by stakeholder. */
export type Standings = Readonly<Record<string, Standing>>;

/** A stretch of time, by where people stand at its two ends; a single time has the same ends. */
export interface Stretch {
  readonly from: Standings;
  readonly to: Standings;
}

/** Where people stand who are shown. */
export function standingsOf(people: readonly Person[]): Standings {
  return Object.fromEntries(people.map((person) => [person.id, scoresOf(person)]));
}

/**
 * Where everyone stood at a moment: at a review, what it recorded; on the way to what follows, in proportion between the
 * two. A score that either of them does not know is unknown in between, and whoever either does not know is not there.
 * A rung is held from the review on. A moment that these reviews do not have is now.
 */
export function standingsAt(reviews: readonly DatedReview[], now: Standings, { review, share }: Moment): Standings {
  const index = reviews.findIndex(({ id }) => id === review);
  const from = reviews[index]?.snapshot;
  if (!from || share <= 0) return from ?? now;
  const to = reviews[index + 1]?.snapshot ?? now;
  if (share >= 1) return to;
  const standings: Record<string, Standing> = {};
  for (const id of Object.keys(from)) {
    if (Object.hasOwn(to, id)) standings[id] = between(from[id]!, to[id]!, share);
  }
  return standings;
}

function between(from: Standing, to: Standing, share: number): Standing {
  const influence = part("influence");
  const buyIn = part("buyIn");
  return {
    ...(influence !== undefined && { influence }),
    ...(buyIn !== undefined && { buyIn }),
    ...(from.rung !== undefined && { rung: from.rung }),
  };

  function part(of: Dimension): number | undefined {
    const [start, end] = [from[of], to[of]];
    if (start === undefined || end === undefined) return undefined;
    return start + (end - start) * share;
  }
}
