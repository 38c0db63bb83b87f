import type { Analysis, Dimension, Estimate } from "@buyinmap/core";

/** A claim beside what the evidence supports, ready to be drawn and said. */
export type DescribedEstimate =
  | { readonly type: "unknown" }
  | {
      readonly type: "known";
      /** The team's claim; absent where nobody claims anything. */
      readonly claim?: number;
      readonly mean: number;
      readonly low: number;
      readonly high: number;
      /** Claim minus what the evidence as a whole supports, in whole points. */
      readonly distance?: number;
      readonly confidence: Extract<Estimate, { type: "estimated" }>["confidence"];
      readonly why: "inferred" | "thin" | "oursOnly" | "some" | "solid";
    };

/** Reads the claim and the estimate of one score off an analysis. */
export function describeEstimate(
  analysis: Pick<Analysis, "estimates" | "placements" | "assumptions">,
  { id, of }: { readonly id: string; readonly of: Dimension },
): DescribedEstimate {
  const estimate = analysis.estimates[id]?.[of];
  if (estimate?.type !== "estimated") return { type: "unknown" };
  const placed = analysis.placements[id]![of];
  const { mean, low, high, confidence } = estimate;
  const claimed = placed.type === "claimed" ? { claim: placed.value, distance: Math.round(placed.value) - Math.round(mean) } : {};
  return { type: "known", ...claimed, mean, low, high, confidence, why: whyTrusted(estimate, analysis.assumptions) };
}

function whyTrusted(
  { readings, confidence }: Extract<Estimate, { type: "estimated" }>,
  { mediumConfidence }: Analysis["assumptions"],
): Extract<DescribedEstimate, { type: "known" }>["why"] {
  const counting = readings.filter(({ leftOut }) => leftOut === undefined);
  if (counting.every(({ tier }) => tier === "inference")) return "inferred";
  let mass = 0;
  for (const reading of counting) mass += reading.mass;
  if (mass < mediumConfidence) return "thin";
  if (counting.every(({ tier }) => tier === "inference" || tier === "claim")) return "oursOnly";
  return confidence === "high" ? "solid" : "some";
}

/** How often a range holds, in whole times: an interval that leaves out a tenth on each side holds 8 of 10 times. */
export function oddsOf(tail: number): { readonly times: number; readonly of: 10 | 100 } {
  const inside = Math.round((1 - 2 * tail) * 100);
  return inside % 10 === 0 ? { times: inside / 10, of: 10 } : { times: inside, of: 100 };
}
