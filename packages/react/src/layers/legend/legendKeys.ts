import type { LayerName } from "../../layers.js";
import { families, type Family, type Person } from "../../people.js";
import { hasTether, mostTethers } from "../intervals/placeIntervals.js";
import { hasWay, mostTargets } from "../targets/placeTargets.js";
import type { NamedTie } from "../ties/placeTies.js";
import { mostTrails, type TrailReviews } from "../trails/placeTrails.js";

/** A sign of the picture that the legend explains. */
export type LegendKey =
  | Family
  | "advocated"
  | "inferred"
  | "mustAgree"
  | "badge"
  | "tether"
  | "aimed"
  | NamedTie["type"]
  | "trail";

/** What a map shows, whoever is attended to: the legend must not change with every look at someone else. */
export interface LegendFacts {
  /** Everyone who has a mark. */
  readonly people: readonly Person[];
  readonly ties: readonly NamedTie[];
  readonly past?: TrailReviews | undefined;
}

/** All signs, in the order in which a legend lists them. */
const signs: readonly LegendKey[] = [
  ...families,
  "advocated",
  "inferred",
  "mustAgree",
  "badge",
  "tether",
  "aimed",
  "sways",
  "reportsTo",
  "conflict",
  "trail",
];

/** The signs on a map, in the order in which the legend lists them. */
export function legendKeys(facts: LegendFacts, isDrawn: (layer: LayerName) => boolean): readonly LegendKey[] {
  const { people, ties, past } = facts;
  const on = new Set<LegendKey>();
  if (isDrawn("marks")) for (const person of people) addSigns(person, on);
  if (isDrawn("intervals") && people.length <= mostTethers && people.some(hasTether)) on.add("tether");
  if (isDrawn("targets") && isAimed(people)) on.add("aimed");
  if (isDrawn("ties") && ties.length > 0) addTies(ties, people, on);
  if (isDrawn("trails") && past && hasTrails(people, past)) on.add("trail");
  return signs.filter((key) => on.has(key));
}

function addSigns({ family, advocated, inferred, mustAgree, warned }: Person, on: Set<LegendKey>): void {
  on.add(family);
  if (advocated) on.add("advocated");
  if (inferred) on.add("inferred");
  if (mustAgree) on.add("mustAgree");
  if (warned.length > 0) on.add("badge");
}

function addTies(ties: LegendFacts["ties"], people: readonly Person[], on: Set<LegendKey>): void {
  const ids = new Set(people.map(({ id }) => id));
  for (const { type, from, to } of ties) if (from !== to && ids.has(from) && ids.has(to)) on.add(type);
}

function isAimed(people: readonly Person[]): boolean {
  const count = people.filter(hasWay).length;
  return count > 0 && count <= mostTargets;
}

/** Whether anybody stood elsewhere at some review. */
function hasTrails(people: readonly Person[], past: TrailReviews): boolean {
  if (past.reviews.length === 0 || people.length > mostTrails) return false;
  return people.some(({ id, influence, buyIn }) => {
    if (influence.type === "unknown" || buyIn.type === "unknown") return false;
    return past.reviews.some(({ snapshot }) => {
      const then = Object.hasOwn(snapshot, id) ? snapshot[id]! : {};
      if (then.influence === undefined || then.buyIn === undefined) return false;
      return then.influence !== influence.value || then.buyIn !== buyIn.value;
    });
  });
}
