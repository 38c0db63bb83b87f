import type { KnownRole } from "../../model/role.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { see, type Seen } from "../view.js";

/** Who releases the money, who judges the use, who may rule a solution out, and who guides us. */
export type BuyingInfluence = "economic" | "user" | "technical" | "coach";
/** How someone sees their present situation against what they want: behind, broken, as wanted, or better than that. */
export type BuyingMode = "growth" | "trouble" | "evenKeel" | "overconfident";

export interface BuyingView {
  readonly influences: Seen<{ readonly influences: readonly BuyingInfluence[] }>;
  readonly mode: Seen<{ readonly mode: BuyingMode }>;
}

const rolesOf: readonly (readonly [BuyingInfluence, readonly KnownRole[]])[] = [
  ["economic", ["economicBuyer"]],
  ["user", ["userBuyer"]],
  ["technical", ["technicalBuyer", "procurement", "legalAndCompliance"]],
  ["coach", ["coach", "champion"]],
];

/**
 * The four buying influences by role, and the four modes in which a buyer receives a proposal (Miller & Heiman 1985,
 * “Strategic Selling”). The mode is read from what is on record of this person alone: pains are trouble, priorities or
 * something that would move them growth; whoever prefers the present state is on an even keel, or overconfident where
 * pains are on record all the same. Roles without an influence of their own give an empty list.
 */
export function buyingInfluences(given: Given): PerStakeholder<BuyingView> {
  return perStakeholder(given, ({ stakeholder }) => {
    const { roles } = stakeholder;
    return {
      influences: see({ roles: roles?.length ? roles : undefined }, (known) => {
        const held = rolesOf.filter(([, those]) => those.some((role) => known.roles.includes(role)));
        return { influences: held.map(([influence]) => influence) };
      }),
      mode: modeOf(stakeholder),
    };
  });
}

function modeOf({ prefers, research, persona }: Stakeholder): BuyingView["mode"] {
  const pains = research?.painPoints?.length;
  if (prefers?.option === "statusQuo") return { type: "seen", mode: pains ? "overconfident" : "evenKeel" };
  if (pains) return { type: "seen", mode: "trouble" };
  if (research?.priorities?.length || persona?.movesNeedle?.length) return { type: "seen", mode: "growth" };
  return { type: "unknown", missing: ["research", "persona", "prefers"] };
}
