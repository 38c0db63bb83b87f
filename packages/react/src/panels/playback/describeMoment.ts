import type { Catalog } from "../../catalog.js";
import type { Moment } from "../../moment.js";
import { dayAt, indexOf, type Stop } from "../../stops.js";

/** A moment in words. */
export interface MomentWords {
  /** Its day, or that it is today. */
  readonly day: string;
  /** The name of the review, or what the moment lies between; empty for today and for a review without a name. */
  readonly detail: string;
  /** Both in one. */
  readonly text: string;
}

/** Says which day a moment is, and which review it is or lies between. */
export function describeMoment(stops: readonly Stop[], moment: Moment | undefined, catalog: Catalog): MomentWords {
  const { say } = catalog;
  if (!moment) return { day: say.today, detail: "", text: say.today };
  const day = catalog.day(dayAt(stops, moment));
  const detail = describeReview(stops, moment, catalog);
  return { day, detail, text: detail === "" ? day : say.momentOf(day, detail) };
}

function describeReview(stops: readonly Stop[], moment: Moment, { say, day }: Catalog): string {
  const index = indexOf(stops, moment);
  const [from, to] = [stops[index]?.review, stops[index + 1]?.review];
  if (!from) return "";
  if (moment.share === 0) return from.name ?? "";
  const name = from.name || day(from.at);
  return to ? say.betweenReviews(name, to.name || day(to.at)) : say.sinceReview(name);
}
