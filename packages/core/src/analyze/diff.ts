import { assumptions as defaults, type Assumptions } from "../model/assumptions.js";
import type { Rung } from "../model/ask.js";
import type { Day } from "../model/day.js";
import type { Deal } from "../model/deal.js";
import type { Review } from "../model/review.js";
import type { ZoneName } from "../model/zone.js";
import { analyze } from "./analyze.js";
import { moved, onlyGiven, type Moved } from "./change.js";
import type { PerStakeholder } from "./given.js";
import { scoreOf } from "./metrics/placements.js";
import { zoneAt } from "./metrics/zones.js";

export interface DiffOptions {
  /** The day on which deals are read; a review has a day of its own. */
  readonly asOf: Day;
  /** The day on which the earlier deal is read, where it is another. */
  readonly before?: Day;
  readonly assumptions?: Partial<Assumptions>;
}

/** What is different for someone who is on both maps; what stayed is absent. */
export interface PersonDiff {
  readonly influence?: Moved<number>;
  readonly buyIn?: Moved<number>;
  readonly zone?: Moved<ZoneName>;
  readonly rung?: Moved<Rung>;
}

/** Who came, who left, and what changed for those who stayed; ids in order. */
export interface DealDiff {
  readonly came: readonly string[];
  readonly left: readonly string[];
  readonly changed: PerStakeholder<PersonDiff>;
}

/**
 * Compares where people stood with where they stand: two deals, two reviews, or one of each. A deal is read by its
 * marks, as a review keeps them; someone who has left the company is not on the map.
 * @example
 * const before = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 45 } } };
 * const after = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 70 }, cto: {} } };
 * diff(before, after, { asOf: "2026-11-22" }).came; // ["cto"]
 * diff(before, after, { asOf: "2026-11-22" }).changed.cfo.zone; // { before: "winOver", after: "leanOn" }
 */
export function diff(before: Deal | Review, after: Deal | Review, options: DiffOptions): DealDiff {
  const thresholds = { ...defaults, ...options.assumptions };
  const then = standings(before, { ...options, asOf: options.before ?? options.asOf });
  const now = standings(after, options);
  const ids = [...new Set([...then.keys(), ...now.keys()])].toSorted();
  const changed: Record<string, PersonDiff> = {};
  for (const id of ids) {
    const [was, is] = [then.get(id), now.get(id)];
    if (!was || !is) continue;
    const person = onlyGiven({
      influence: moved(was.influence, is.influence),
      buyIn: moved(was.buyIn, is.buyIn),
      zone: moved(zoneOf(was, thresholds), zoneOf(is, thresholds)),
      rung: moved(was.rung, is.rung),
    });
    if (Object.keys(person).length > 0) changed[id] = person;
  }
  return { came: ids.filter((id) => !then.has(id)), left: ids.filter((id) => !now.has(id)), changed };
}

/** Where someone stands, as a review keeps it. */
interface Standing {
  readonly influence?: number;
  readonly buyIn?: number;
  readonly rung?: Rung;
}

function standings(side: Deal | Review, { asOf, assumptions }: DiffOptions): ReadonlyMap<string, Standing> {
  if ("snapshot" in side) return new Map(Object.entries(side.snapshot));
  const { placements, advocacy } = analyze(side, { asOf, ...(assumptions ? { assumptions } : {}) });
  return new Map(
    Object.entries(placements).map(([id, { influence, buyIn }]) => {
      const rung = advocacy[id]!.rung;
      return [
        id,
        onlyGiven({ influence: scoreOf(influence), buyIn: scoreOf(buyIn), rung: rung === 0 ? undefined : rung }),
      ];
    }),
  );
}

function zoneOf({ influence, buyIn }: Standing, thresholds: Assumptions): ZoneName | undefined {
  return influence === undefined || buyIn === undefined ? undefined : zoneAt({ influence, buyIn }, thresholds);
}
