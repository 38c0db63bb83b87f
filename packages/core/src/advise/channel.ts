import { hasMet } from "../analyze/metrics/coverage.js";
import type { Coverage } from "../model/stakeholder.js";
import type { Scene } from "./scene.js";

/** Through whom a step goes. */
export interface Channel {
  /** The seller who knows one of those it is about best. */
  readonly by?: string;
  /** Stakeholders in between, the nearest to us first. */
  readonly through: readonly string[];
}

const closeness: readonly Coverage["strength"][] = ["none", "brief", "regular", "trusted"];

/**
 * Who should go, and by which way: the seller who knows one of these people best, directly; where nobody knows them,
 * along the path from the advocate who reaches them best, by the seller who knows that advocate.
 */
export function channelTo(about: readonly string[], scene: Scene): Channel {
  const direct = nearest(about, scene);
  if (direct !== undefined) return { by: direct, through: [] };
  const [strongest] = about
    .flatMap((id) => (Object.hasOwn(scene.analysis.paths, id) ? scene.analysis.paths[id]! : []))
    .toSorted((one, other) => other.strength - one.strength);
  const through = (strongest?.people ?? []).filter((id) => !about.includes(id));
  const by = nearest(through.slice(0, 1), scene);
  return { ...(by === undefined ? {} : { by }), through };
}

/** The seller closest to any of these people; of equals the one who spoke last, then the first by id. */
function nearest(people: readonly string[], { deal, analysis }: Scene): string | undefined {
  const known = people
    .flatMap((id) => deal.stakeholders[id]?.coverage ?? [])
    .filter((entry) => hasMet(entry, analysis.asOf));
  return known.toSorted(
    (one, other) =>
      closeness.indexOf(other.strength ?? "brief") - closeness.indexOf(one.strength ?? "brief") ||
      compare(other.lastContactOn ?? "", one.lastContactOn ?? "") ||
      compare(one.seller, other.seller),
  )[0]?.seller;
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
