import { axes, perStakeholder, type Given, type PerStakeholder } from "../given.js";
import type { Dimension } from "../../model/reading.js";
import type { ZoneName } from "../../model/zone.js";
import { placements, scoreOf, type Placement } from "./placements.js";

/** Where someone stands on the map, or which score is missing to say so. */
export type Zone =
  | { readonly type: "unknown"; readonly missing: readonly Dimension[] }
  | { readonly type: "zoned"; readonly zone: ZoneName; readonly inferred: boolean };

/** Everyone's zone, by their mark and not by the estimate. */
export function zones(given: Given): PerStakeholder<Zone> {
  const placed = given.once(placements);
  return perStakeholder(given, given.spare(zones, ({ id }) => zone(placed[id]!, given.assumptions)));
}

function zone(mark: Placement, thresholds: { line: number; highInfluence: number }): Zone {
  const [influence, buyIn] = [scoreOf(mark.influence), scoreOf(mark.buyIn)];
  if (influence === undefined || buyIn === undefined) {
    return { type: "unknown", missing: axes.filter((axis) => mark[axis].type === "unknown") };
  }
  const inferred = axes.some((axis) => mark[axis].type === "inferred");
  return { type: "zoned", zone: zoneAt({ influence, buyIn }, thresholds), inferred };
}

/**
 * The zone of a point, 0..100 on both axes. Whoever stands on a threshold is above it.
 * @example
 * zoneAt({ influence: 50, buyIn: 59 }, { line: 60, highInfluence: 50 }); // "winOver"
 * zoneAt({ influence: 20, buyIn: 60 }, { line: 60, highInfluence: 50 }); // "strengthen"
 */
export function zoneAt(
  { influence, buyIn }: Readonly<Record<Dimension, number>>,
  { line, highInfluence }: { readonly line: number; readonly highInfluence: number },
): ZoneName {
  if (influence >= highInfluence) return buyIn >= line ? "leanOn" : "winOver";
  return buyIn >= line ? "strengthen" : "keepInView";
}
