import type { Moment } from "../../moment.js";
import { indexOf, type Stop } from "../../stops.js";

/** Share of all days within which a place counts as the stop that it is near: nobody hits one day of many. */
const near = 0.015;

/** The moment of a stop; nothing today. */
export function momentOf({ review }: Stop): Moment | undefined {
  return review && { review: review.id, share: 0 };
}

/** The days from the first stop to a moment. */
export function positionOf(stops: readonly Stop[], moment: Moment | undefined): number {
  const index = indexOf(stops, moment);
  const here = stops[index]!;
  const next = stops[index + 1];
  return next ? here.at + (next.at - here.at) * moment!.share : here.at;
}

/** The moment at so many days from the first stop; nothing today. Near a stop it is that stop. */
export function momentAt(stops: readonly Stop[], position: number): Moment | undefined {
  const away = ({ at }: Stop) => Math.abs(at - position);
  const nearest = stops.reduce((one, other) => (away(other) < away(one) ? other : one));
  if (away(nearest) <= stops.at(-1)!.at * near) return momentOf(nearest);
  const index = stops.findLastIndex(({ at }) => at < position);
  const [here, next] = [stops[index], stops[index + 1]];
  if (!here?.review || !next) return undefined;
  return { review: here.review.id, share: (position - here.at) / (next.at - here.at) };
}

/** The stop that comes after a moment; none today. */
export function stopAfter(stops: readonly Stop[], moment: Moment | undefined): Stop | undefined {
  return stops[indexOf(stops, moment) + 1];
}

/** The stop that comes before a moment: while under way, the review that it set out from. */
export function stopBefore(stops: readonly Stop[], moment: Moment | undefined): Stop | undefined {
  const index = indexOf(stops, moment);
  return moment && moment.share > 0 ? stops[index] : stops[index - 1];
}
