import { settleViews } from "../../math/swayNetwork.js";
import { byStart } from "../byStart.js";
import { meanOf } from "../estimate.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { estimates } from "./estimates.js";
import { network } from "./network.js";

/** Where someone's view settles once those who sway them have been heard, 0..100. */
export type Settled = { readonly type: "unknown" } | { readonly type: "settled"; readonly view: number };

/** The number an unknown view enters the arithmetic with; it is never shown as a view. */
export const unknownView = 50;

/** Everyone's settled view; unknown only for those of whom, as of all who sway them, nothing is known. */
export function settled(given: Given): PerStakeholder<Settled> {
  const views = given.once(settledViews);
  const informed = given.once(whoIsInformed);
  return perStakeholder(given, (_, index) =>
    informed.has(index) ? { type: "settled", view: views[index]! } : { type: "unknown" },
  );
}

/** First views by index: the means of the estimates. */
export function firstViews(given: Given): readonly number[] {
  const known = given.once(estimates);
  return given.committee.map(({ id }) => meanOf(known[id]!.buyIn) ?? unknownView);
}

/** Settled views by index, those of the unknown included. */
export function settledViews(given: Given): readonly number[] {
  const { sways } = given.once(network);
  const views = given.once(firstViews);
  return sways.length === 0 ? views : settleViews(sways, views);
}

/** Those of whom something is known, and everyone they sway, near and far: a walk along the ties. */
function whoIsInformed(given: Given): ReadonlySet<number> {
  const known = given.once(estimates);
  const ways = byStart(given.once(network).sways);
  const informed = new Set<number>();
  for (const [person, { id }] of given.committee.entries()) {
    if (known[id]!.buyIn.type === "estimated") informed.add(person);
  }
  // A set goes on to those who are added on the way.
  for (const person of informed) ways.get(person)?.forEach(({ to }) => informed.add(to));
  return informed;
}
