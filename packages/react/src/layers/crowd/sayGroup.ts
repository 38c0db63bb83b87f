import type { Dimension } from "@buyinmap/core";
import type { Catalog } from "../../catalog.js";
import type { Person } from "../../people.js";
import type { PlacedGroup } from "./placeGroups.js";

/** A group in words: how many people, between which scores, in which zone; one person as their mark would say it. */
export function sayGroup({ ids, influence, buyIn, zone }: PlacedGroup, everyone: ReadonlyMap<string, Person>, catalog: Catalog): string {
  if (ids.length === 1) return everyone.get(ids[0]!)!.said;
  const { say, number } = catalog;
  const people = say.countPeople(ids.length, number(ids.length));
  return say.group(people, range("influence", influence), range("buyIn", buyIn), zone ? catalog.zone(zone) : "");

  function range(of: Dimension, scores: PlacedGroup["influence"]): string {
    if (!scores) return say.scoreUnknown[of];
    return say.between[of](number(Math.round(scores.from)), number(Math.round(scores.to)));
  }
}
