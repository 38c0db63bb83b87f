import type { Assumptions } from "../model/assumptions.js";
import type { Day } from "../model/day.js";
import { daysBetween } from "../model/daysBetween.js";
import type { Dimension, Tier } from "../model/reading.js";
import type { Stakeholder } from "../model/stakeholder.js";

/** A reading with what it weighs on the day of the analysis. */
export interface WeighedReading {
  readonly value: number;
  readonly tier: Tier;
  readonly at?: Day;
  readonly by?: string;
  /** JSON Pointer from the stakeholder to where it is stored: `/readings/2`, or `/buyIn` for the present claim. */
  readonly path: string;
  /** Whole days before the day of the analysis; 0 for a present claim without a date. */
  readonly age: number;
  /** Observations that it counts for: the tier's mass, halved every half-life. 0 when it is left out. */
  readonly mass: number;
  /** Why it does not count: it lies in the future, or the same seller has claimed anew since. */
  readonly leftOut?: "future" | "superseded";
}

/**
 * All readings of one dimension with their masses: the stored ones in the order of the document, then the present
 * claim, which counts as one `claim` by whoever signed it. Of one seller's claims only the latest counts; claims that
 * nobody signed count as one seller's. A present claim without a date is taken as made on the day of the analysis.
 */
export function weighReadings(
  stakeholder: Stakeholder,
  of: Dimension,
  { asOf, assumptions }: { asOf: Day; assumptions: Assumptions },
): readonly WeighedReading[] {
  const all = observations(stakeholder, of);
  const latest = new Map<string | undefined, Observation>();
  for (const observation of all) {
    const { at, tier, by } = observation;
    if (at !== undefined) observation.age = daysBetween(at, asOf);
    const { age } = observation;
    if (tier === "claim" && age >= 0 && age <= (latest.get(by)?.age ?? Infinity)) latest.set(by, observation);
  }
  for (const observation of all) {
    const { age, tier, by } = observation;
    if (age < 0) observation.leftOut = "future";
    else if (tier === "claim" && latest.get(by) !== observation) observation.leftOut = "superseded";
    else observation.mass = assumptions.mass[tier] * 2 ** (-age / assumptions.halfLife);
  }
  return all;
}

/** A reading on its way to being weighed. */
type Observation = { -readonly [Field in keyof WeighedReading]: WeighedReading[Field] };

/** The stored readings in the order of the document, then the present claim. */
function observations(stakeholder: Stakeholder, of: Dimension): readonly Observation[] {
  const all: Observation[] = [];
  stakeholder.readings?.forEach(({ of: axis, value, tier, at, by }, index) => {
    if (axis === of) all.push(noted({ value, tier, path: `/readings/${index}`, age: 0, mass: 0 }, at, by));
  });
  const { [of]: value, assessedAt, assessedBy } = stakeholder;
  if (value !== undefined)
    all.push(noted({ value, tier: "claim", path: `/${of}`, age: 0, mass: 0 }, assessedAt, assessedBy));
  return all;
}

function noted(observation: Observation, at: Day | undefined, by: string | undefined): Observation {
  if (at !== undefined) observation.at = at;
  if (by !== undefined) observation.by = by;
  return observation;
}
