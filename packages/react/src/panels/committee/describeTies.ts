import type { Assumptions, Deal, Tie } from "@buyinmap/core";

/** A tie with the id it is stored under. */
export interface TieRow {
  readonly id: string;
  readonly tie: Tie;
}

/** Ties by type, in the order they are drawn. */
export const tieTypes = ["sways", "reportsTo", "conflict"] as const;

/** The ties of a deal, or those of one person, by id. */
export function listTies({ ties = {} }: Deal, person?: string): readonly TieRow[] {
  return Object.keys(ties)
    .toSorted()
    .map((id) => ({ id, tie: ties[id]! }))
    .filter(({ tie }) => person === undefined || tie.from === person || tie.to === person);
}

/** A share of someone's view in a word: below 15 %, below 35 %, below 60 %, and above. Bounds of ours. */
export function gradeStrength(share: number): "little" | "noticeably" | "strongly" | "mostly" {
  if (share < 0.15) return "little";
  if (share < 0.35) return "noticeably";
  return share < 0.6 ? "strongly" : "mostly";
}

/** People whose view others hold more of, together, than anyone can; their ties are scaled down. */
export function overSwayed({ ties = {} }: Deal, assumptions: Assumptions): readonly { readonly id: string; readonly sum: number }[] {
  const sums = new Map<string, number>();
  for (const { type, to, strength = assumptions.assumedStrength } of Object.values(ties)) {
    if (type === "sways") sums.set(to, (sums.get(to) ?? 0) + strength);
  }
  return [...sums]
    .filter(([, sum]) => sum > assumptions.mostSwayed + 1e-9)
    .map(([id, sum]) => ({ id, sum }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Whether the same two already have a tie of this type; in a conflict it does not matter who comes first. */
export function hasTie({ ties = {} }: Deal, { type, from, to }: Pick<Tie, "type" | "from" | "to">): boolean {
  return Object.values(ties).some((tie) => {
    if (tie.type !== type) return false;
    if (tie.from === from && tie.to === to) return true;
    return type === "conflict" && tie.from === to && tie.to === from;
  });
}
