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

interface Sign {
  readonly key: LegendKey;
  /** The layer that draws it. */
  readonly layer: LayerName;
  readonly isOn: (facts: LegendFacts) => boolean;
}

const signs: readonly Sign[] = [
  ...families.map((family) => ofMarks(family, (person) => person.family === family)),
  ofMarks("advocated", ({ advocated }) => advocated),
  ofMarks("inferred", ({ inferred }) => inferred),
  ofMarks("mustAgree", ({ mustAgree }) => mustAgree),
  ofMarks("badge", ({ warned }) => warned.length > 0),
  { key: "tether", layer: "intervals", isOn: ({ people }) => people.length <= mostTethers && people.some(hasTether) },
  { key: "aimed", layer: "targets", isOn: isAimed },
  ...(["sways", "reportsTo", "conflict"] as const).map(betweenMarks),
  { key: "trail", layer: "trails", isOn: hasTrails },
];

/** The signs on a map, in the order in which the legend lists them. */
export function legendKeys(facts: LegendFacts, isDrawn: (layer: LayerName) => boolean): readonly LegendKey[] {
  return signs.filter(({ layer, isOn }) => isDrawn(layer) && isOn(facts)).map(({ key }) => key);
}

function ofMarks(key: LegendKey, isOn: (person: Person) => boolean): Sign {
  return { key, layer: "marks", isOn: ({ people }) => people.some(isOn) };
}

function betweenMarks(type: NamedTie["type"]): Sign {
  const isOn = ({ people, ties }: LegendFacts) => {
    const those = ties.filter((tie) => tie.type === type && tie.from !== tie.to);
    if (those.length === 0) return false;
    const ids = new Set(people.map(({ id }) => id));
    return those.some(({ from, to }) => ids.has(from) && ids.has(to));
  };
  return { key: type, layer: "ties", isOn };
}

function isAimed({ people }: LegendFacts): boolean {
  const count = people.filter(hasWay).length;
  return count > 0 && count <= mostTargets;
}

/** Whether anybody stood elsewhere at some review. */
function hasTrails({ people, past }: LegendFacts): boolean {
  if (!past || people.length > mostTrails) return false;
  return people.some(({ id, influence, buyIn }) => {
    if (influence.type === "unknown" || buyIn.type === "unknown") return false;
    return past.reviews.some(({ snapshot }) => {
      const then = Object.hasOwn(snapshot, id) ? snapshot[id]! : {};
      if (then.influence === undefined || then.buyIn === undefined) return false;
      return then.influence !== influence.value || then.buyIn !== buyIn.value;
    });
  });
}
