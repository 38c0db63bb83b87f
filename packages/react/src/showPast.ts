import type { HalfKnownPeople } from "./layers/margins/onMargins.js";
import { passOnMargins } from "./layers/margins/passOnMargins.js";
import type { Moment } from "./moment.js";
import { describePast } from "./pastPeople.js";
import { reviewsIn, type Shown, type Today } from "./showToday.js";
import { standingsAt, standingsOf, type Standings } from "./standings.js";
import { dayAt, indexOf, type Stop } from "./stops.js";

/**
 * Who was there at a moment, and the reviews that had led there. There is room on the margins for whoever stands there at
 * any time, so that the plot holds still.
 */
export function showPast(moment: Moment, stops: readonly Stop[], { deal, analysis, catalog, people }: Today): Shown {
  const { assumptions } = analysis;
  const reviews = reviewsIn(stops);
  const now = standingsOf(people);
  return {
    people: describePast(deal, standingsAt(reviews, now, moment), assumptions, catalog),
    past: {
      reviews: reviews.slice(0, indexOf(stops, moment) + 1),
      day: dayAt(stops, moment),
      halfLife: assumptions.halfLife,
    },
    room: roomFor([...reviews.map(({ snapshot }) => snapshot), now]),
  };
}

/** Whoever is on a margin at each standing, and on each way from one to the next. */
function roomFor(standings: readonly Standings[]): readonly HalfKnownPeople[] {
  return standings.flatMap((from, index) => {
    const to = standings[index + 1];
    return [{ from, to: from }, ...(to ? [{ from, to }] : [])].map(passOnMargins);
  });
}
