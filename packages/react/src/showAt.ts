import type { Deal, MarkAnalysis } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";
import type { TrailReviews } from "./layers/trails/placeTrails.js";
import type { Moment } from "./moment.js";
import { describePast } from "./pastPeople.js";
import type { Person } from "./people.js";
import { standingsAt, standingsOf, type Standings, type Stretch } from "./standings.js";
import { dayAt, indexOf, type Stop } from "./stops.js";

/** What a picture shows of a deal at one time. */
export interface Shown {
  readonly people: readonly Person[];
  readonly past: TrailReviews;
  /** The times that there must be room for on the margins. */
  readonly room: readonly Stretch[];
}

/** What is known of a deal today. */
export interface Today {
  readonly deal: Deal;
  readonly analysis: Pick<MarkAnalysis, "assumptions">;
  readonly catalog: Catalog;
  readonly people: readonly Person[];
}

/**
 * Who is shown at a moment, and the reviews that have led there. In the past there is room on the margins for whoever
 * stands there at any time, so that the plot holds still.
 */
export function showAt(moment: Moment | undefined, stops: readonly Stop[], today: Today): Shown {
  const { deal, analysis, catalog, people } = today;
  const { assumptions } = analysis;
  const reviews = stops.flatMap(({ review }) => review ?? []);
  const { halfLife } = assumptions;
  if (!moment) return { people, past: { reviews, day: stops.at(-1)!.day, halfLife }, room: [] };
  const past = { reviews: reviews.slice(0, indexOf(stops, moment) + 1), day: dayAt(stops, moment), halfLife };
  const now = standingsOf(people);
  return {
    people: describePast(deal, standingsAt(reviews, now, moment), assumptions, catalog),
    past,
    room: roomFor([...reviews.map(({ snapshot }) => snapshot), now]),
  };
}

/** Each standing, and each way from one to the next. */
function roomFor(standings: readonly Standings[]): readonly Stretch[] {
  return standings.flatMap((from, index) => {
    const to = standings[index + 1];
    return to ? [{ from, to: from }, { from, to }] : [{ from, to: from }];
  });
}
