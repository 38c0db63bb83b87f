import { everyone, zoneAt, type Assumptions, type Deal, type Estimates, type Placed } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";
import { advocateRung, describer, type Person, type Seen } from "./people.js";
import type { Standing, Standings } from "./standings.js";

type Thresholds = Pick<Assumptions, "line" | "highInfluence">;

const unknown: Estimates = { influence: { type: "unknown" }, buyIn: { type: "unknown" } };

/**
 * Everyone of whom a score was known at an earlier time, where they stood then, in the committee's one order: also those
 * who have left since. Of their evidence and aims nothing is said, as reviews do not keep them.
 */
export function describePast(
  deal: Deal,
  standings: Standings,
  thresholds: Thresholds,
  catalog: Catalog,
): readonly Person[] {
  const describe = describer(deal, catalog);
  return everyone(deal).flatMap((member) => {
    const standing = Object.hasOwn(standings, member.id) ? standings[member.id]! : {};
    if (standing.influence === undefined && standing.buyIn === undefined) return [];
    return [describe(member, seenAt(standing, thresholds))];
  });
}

function seenAt({ influence, buyIn, rung = 0 }: Standing, thresholds: Thresholds): Seen {
  const isPlaced = influence !== undefined && buyIn !== undefined;
  return {
    influence: claimed(influence),
    buyIn: claimed(buyIn),
    zone: isPlaced ? zoneAt({ influence, buyIn }, thresholds) : undefined,
    evidence: unknown,
    advocated: rung >= advocateRung,
  };
}

function claimed(score: number | undefined): Placed {
  return score === undefined ? { type: "unknown" } : { type: "claimed", value: score };
}
