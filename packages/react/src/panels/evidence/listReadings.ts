import type { Analysis, Day, Dimension, Stakeholder, Tier } from "@buyinmap/core";

/** One piece of evidence, with what it weighs and why it may not count. */
export interface ReadingRow {
  /** Where it is stored, from the stakeholder on. */
  readonly path: string;
  /** Place in the list of readings; absent for the claim on the map, which is changed there. */
  readonly index?: number;
  readonly value: number;
  readonly tier: Tier;
  readonly at?: Day;
  readonly by?: string;
  readonly note?: string;
  /** Whole days; absent where it is not counted. */
  readonly age?: number;
  /** What it weighs now and what it weighed when new, in observations. */
  readonly mass: number;
  readonly fresh: number;
  readonly leftOut?: "future" | "superseded" | "gone";
}

/** Every piece of evidence of one score, newest first; the claim on the map is one of them. */
export function listReadings(
  stakeholder: Stakeholder,
  of: Dimension,
  { id, analysis }: { readonly id: string; readonly analysis: Pick<Analysis, "estimates" | "assumptions"> },
): readonly ReadingRow[] {
  const fresh = analysis.assumptions.mass;
  const estimate = analysis.estimates[id]?.[of];
  if (estimate?.type !== "estimated") {
    // Of someone on the committee whose estimate is unknown, whatever is stored lies in the future.
    return stored(stakeholder, of, estimate ? "future" : "gone")
      .map((row) => ({ ...row, mass: 0, fresh: fresh[row.tier] }))
      .toSorted(byDay);
  }
  return estimate.readings
    .map(({ path, ...reading }) => {
      const index = indexIn(path);
      const note = index === undefined ? undefined : stakeholder.readings?.[index]?.note;
      return {
        ...reading,
        path,
        ...(index !== undefined && { index }),
        ...(note !== undefined && { note }),
        fresh: fresh[reading.tier],
      };
    })
    .toSorted(byDay);
}

function stored(stakeholder: Stakeholder, of: Dimension, leftOut: "future" | "gone"): readonly Omit<ReadingRow, "mass" | "fresh">[] {
  const rows: Omit<ReadingRow, "mass" | "fresh">[] = [];
  (stakeholder.readings ?? []).forEach(({ of: dimension, value, tier, at, by, note }, index) => {
    if (dimension !== of) return;
    const path = `/readings/${index}`;
    rows.push({ path, index, value, tier, at, ...(by && { by }), ...(note && { note }), leftOut });
  });
  const { [of]: value, assessedAt: at, assessedBy: by } = stakeholder;
  if (value !== undefined) rows.push({ path: `/${of}`, value, tier: "claim", ...(at && { at }), ...(by && { by }), leftOut });
  return rows;
}

function indexIn(path: string): number | undefined {
  const found = /^\/readings\/(\d+)$/.exec(path)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Newest first; what has no day counts as new. Of one day, what was noted last comes first. */
function byDay(one: ReadingRow, other: ReadingRow): number {
  if (one.at === other.at) return (other.index ?? Infinity) < (one.index ?? Infinity) ? -1 : 1;
  if (one.at === undefined || other.at === undefined) return one.at === undefined ? -1 : 1;
  return one.at > other.at ? -1 : 1;
}
