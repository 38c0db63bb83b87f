import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { advocacy, advocateRung } from "../metrics/advocacy.js";
import { placements, scoreOf } from "../metrics/placements.js";
import { see, type Seen } from "../view.js";

/** How someone is engaged, from against to in front. */
export type EngagementLevel = "resistant" | "neutral" | "supportive" | "leading";

export interface Engagement {
  readonly current: Seen<{ readonly level: EngagementLevel }>;
  readonly desired: Seen<{ readonly level: EngagementLevel }>;
}

/**
 * The engagement assessment matrix, current (C) beside desired (D) engagement (PMBOK Guide, 6th ed. 2017, section
 * 13.2.2.5). Current is the buy-in of the mark: below opposition resistant, below the line neutral, from there
 * supportive, and leading with a standing of 3 on the ask ladder; desired is the same of the `target`, where asking
 * someone to act takes them to be at the line. The fifth level of the matrix, unaware, is no score: of whom nothing is
 * known, nothing is said.
 */
export function engagement(given: Given): PerStakeholder<Engagement> {
  const placed = given.once(placements);
  const standing = given.once(advocacy);
  return perStakeholder(given, ({ id, stakeholder: { target } }) => ({
    current: see({ buyIn: scoreOf(placed[id]!.buyIn) }, ({ buyIn }) => levelAt(buyIn, standing[id]!.rung)),
    desired: see(
      { target: target?.buyIn ?? (target?.rung === undefined ? undefined : given.assumptions.line) },
      (known) => {
        return levelAt(known.target, target?.rung ?? 0);
      },
    ),
  }));

  function levelAt(score: number, rung: number): { readonly level: EngagementLevel } {
    if (score < given.assumptions.opposition) return { level: "resistant" };
    if (score < given.assumptions.line) return { level: "neutral" };
    return { level: rung >= advocateRung ? "leading" : "supportive" };
  }
}
