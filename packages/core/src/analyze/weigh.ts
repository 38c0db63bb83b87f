import type { Assumptions } from "../model/assumptions.js";
import { daysBetween, type Day } from "../model/day.js";
import type { Dimension, Reading, Tier } from "../model/reading.js";
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
  const latest = latestClaims(all, asOf);
  return all.map(({ path, ...reading }) => {
    const age = reading.at === undefined ? 0 : daysBetween(reading.at, asOf);
    const leftOut = age < 0 ? "future" : isSuperseded({ path, ...reading }, latest) ? "superseded" : undefined;
    const observed = { path, ...reading, age };
    if (leftOut) return { ...observed, mass: 0, leftOut };
    return { ...observed, mass: assumptions.mass[reading.tier] * 2 ** (-age / assumptions.halfLife) };
  });
}

type Observation = Pick<Reading, "value" | "tier" | "by"> & { readonly at?: Day; readonly path: string };

function observations(stakeholder: Stakeholder, of: Dimension): readonly Observation[] {
  const all: Observation[] = [];
  (stakeholder.readings ?? []).forEach((reading, index) => {
    if (reading.of !== of) return;
    const { value, tier, at } = reading;
    all.push({ value, tier, at, ...signed(reading.by), path: `/readings/${index}` });
  });
  const claim = stakeholder[of];
  if (claim !== undefined) {
    const at = stakeholder.assessedAt;
    const dated = at === undefined ? {} : { at };
    all.push({ value: claim, tier: "claim", ...dated, ...signed(stakeholder.assessedBy), path: `/${of}` });
  }
  return all;
}

function signed(by: string | undefined): { readonly by?: string } {
  return by === undefined ? {} : { by };
}

/** The path of each seller's latest claim up to the day; of claims of one day, the one noted last. */
function latestClaims(all: readonly Observation[], asOf: Day): ReadonlyMap<string | undefined, string> {
  const latest = new Map<string | undefined, Observation>();
  for (const observation of all) {
    if (observation.tier !== "claim" || (observation.at ?? asOf) > asOf) continue;
    const earlier = latest.get(observation.by);
    if (earlier && (earlier.at ?? asOf) > (observation.at ?? asOf)) continue;
    latest.set(observation.by, observation);
  }
  return new Map([...latest].map(([by, { path }]) => [by, path]));
}

function isSuperseded({ tier, by, path }: Observation, latest: ReadonlyMap<string | undefined, string>): boolean {
  return tier === "claim" && latest.get(by) !== path;
}
