import type { Deal, Dimension, Placed, Stakeholder } from "@buyinmap/core";
import { today } from "../clock.js";
import { sayAge } from "../words/days.js";

/** How a score is known, in a word. */
export function statusOf({ type }: Placed): "Claimed" | "Known from evidence" | "Inferred" | "Unknown" {
  if (type === "claimed") return "Claimed";
  if (type === "evidenced") return "Known from evidence";
  return type === "inferred" ? "Inferred" : "Unknown";
}

/** Says plainly what the mark stands on: what is claimed, by whom and when, or why there is nothing better. */
export function sayClaim(placed: Placed, axis: Dimension, { assessedBy, assessedAt }: Stakeholder, deal: Deal): string {
  if (placed.type === "unknown")
    return `Nothing is known of their ${axis === "buyIn" ? "buy-in" : "influence"}. Unknown is not neutral.`;
  if (placed.type === "inferred") return "Inferred from title or role only; nobody has judged it yet.";
  if (placed.type === "evidenced") return "Nobody has made a claim; the mark stands where the evidence puts it.";
  const signer = assessedBy === undefined ? "" : ` by ${deal.team?.[assessedBy]?.name ?? assessedBy}`;
  return `Claimed ${Math.round(placed.value)}${signer}${assessedAt ? `, ${sayAge(assessedAt, today())}` : ", undated"}.`;
}
