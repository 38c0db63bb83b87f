import type { Deal, Dimension, Estimate, Placed, WeighedReading } from "@buyinmap/core";
import { today } from "../clock.js";
import { sayAge } from "../words/days.js";

/** How a score is known, in one word, and the sentences beside it. */
export interface ScoreDescription {
  readonly status: "Claimed" | "Known from evidence" | "Inferred" | "Unknown";
  readonly claim: string;
  readonly evidence: string;
}

interface Score {
  readonly axis: Dimension;
  readonly deal: Deal;
  readonly placed: Placed;
  readonly estimate: Estimate;
}

/** Says plainly what is claimed, by whom and when, and what the evidence supports. */
export function describeScore(score: Score): ScoreDescription {
  return { status: statusOf(score.placed), claim: sayClaim(score), evidence: sayEvidence(score) };
}

function statusOf({ type }: Placed): ScoreDescription["status"] {
  if (type === "claimed") return "Claimed";
  if (type === "evidenced") return "Known from evidence";
  return type === "inferred" ? "Inferred" : "Unknown";
}

function sayClaim({ axis, deal, placed, estimate }: Score): string {
  if (placed.type === "unknown")
    return `Nothing is known of their ${axis === "buyIn" ? "buy-in" : "influence"}. Unknown is not neutral.`;
  if (placed.type === "inferred") return "Inferred from title or role only; nobody has judged it yet.";
  if (placed.type === "evidenced") return "Nobody has made a claim; the mark stands where the evidence puts it.";
  const { at, by } = claimBehind(placed.value, estimate) ?? {};
  const signer = by === undefined ? "" : ` by ${deal.team?.[by]?.name ?? by}`;
  return `Claimed ${round(placed.value)}${signer}${at ? `, ${sayAge(at, today())}` : ", undated"}.`;
}

/** The claim that a mark stands on: the last one noted of that value. */
function claimBehind(value: number, estimate: Estimate): WeighedReading | undefined {
  if (estimate.type === "unknown") return undefined;
  return estimate.readings.findLast(
    (reading) => reading.tier === "claim" && !reading.leftOut && reading.value === value,
  );
}

function sayEvidence({ estimate, placed }: Score): string {
  if (estimate.type === "unknown") return "";
  const range = `${round(estimate.low)} to ${round(estimate.high)}`;
  const base = `Evidence supports ${round(estimate.mean)} (${range}), ${estimate.confidence} confidence`;
  if (placed.type !== "claimed") return `${base}.`;
  const gap = round(placed.value) - round(estimate.mean);
  if (gap === 0) return `${base}.`;
  return `${base}: ${Math.abs(gap)} ${gap > 0 ? "below" : "above"} the claim.`;
}

function round(value: number): number {
  return Math.round(value);
}
