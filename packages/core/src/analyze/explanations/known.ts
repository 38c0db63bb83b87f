import { creditViews, type Sway } from "../../math/swayNetwork.js";
import type { Analysis } from "../analyze.js";
import type { Part } from "../explanation.js";
import { unknownView } from "../metrics/settled.js";

/** Where someone's view settles, as a part: the number, or the one that stands in for what nobody knows. */
export function settledPart({ settled }: Analysis, id: string): Part {
  if (settled[id]?.type === "settled") return { of: `settled.${id}.view` };
  return { id: "unknownView", value: unknownView, params: { person: id } };
}

/** What someone's own evidence supports, as a part. */
export function firstViewPart(
  { estimates }: Analysis,
  id: string,
  params: Readonly<Record<string, number>> = {},
): Part {
  if (estimates[id]?.buyIn.type === "estimated") return { of: `estimates.${id}.buyIn.mean`, params };
  return { id: "unknownView", value: unknownView, params: { person: id, ...params } };
}

/** An assumption, as a part. */
export function assumed(name: string): Part {
  return { of: `assumptions.${name}` };
}

/** Everyone who counts, and how much of one person's settled view comes from each: the greatest first, none of 0. */
export function sharesIn(analysis: Analysis, id: string): readonly { readonly id: string; readonly share: number }[] {
  const people = Object.keys(analysis.estimates);
  const shares = creditViews(
    swaysByIndex(analysis),
    people.map((person) => (person === id ? 1 : 0)),
  );
  return people
    .map((person, index) => ({ id: person, share: shares[index]! }))
    .filter(({ share }) => share > 1e-12)
    .toSorted((one, other) => other.share - one.share);
}

/** The ties by index, in the order of the estimates. */
export function swaysByIndex({ estimates, sways }: Analysis): readonly Sway[] {
  const indexOf = new Map(Object.keys(estimates).map((id, index) => [id, index]));
  return sways.map(({ from, to, strength }) => ({ from: indexOf.get(from)!, to: indexOf.get(to)!, strength }));
}

/** What someone may do under the rule. */
export function rightOf({ rule }: Analysis, id: string): "decider" | "veto" | "none" {
  if (rule.deciders?.includes(id)) return "decider";
  return rule.vetoes?.includes(id) ? "veto" : "none";
}
