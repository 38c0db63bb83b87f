import type { Deal, MarkAnalysis } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";
import type { HalfKnownPeople } from "./layers/margins/onMargins.js";
import type { TrailReviews } from "./layers/trails/placeTrails.js";
import type { Person } from "./people.js";
import type { DatedReview } from "./reviews.js";
import type { Stop } from "./stops.js";

/** What a picture shows of a deal at one time. */
export interface Shown {
  readonly people: readonly Person[];
  readonly past: TrailReviews;
  /** Those who stand on the margins at any other time. */
  readonly room: readonly HalfKnownPeople[];
}

/** What is known of a deal today. */
export interface Today {
  readonly deal: Deal;
  readonly analysis: Pick<MarkAnalysis, "assumptions">;
  readonly catalog: Catalog;
  readonly people: readonly Person[];
}

/** Who is there today, and all reviews, which have led here. */
export function showToday(stops: readonly Stop[], { analysis, people }: Today): Shown {
  const { halfLife } = analysis.assumptions;
  return { people, past: { reviews: reviewsIn(stops), day: stops.at(-1)!.day, halfLife }, room: [] };
}

/** The reviews among the stops. */
export function reviewsIn(stops: readonly Stop[]): readonly DatedReview[] {
  return stops.flatMap(({ review }) => review ?? []);
}
