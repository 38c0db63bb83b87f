import { defaultRule, type Analysis, type Deal, type Weight } from "@buyinmap/core";

/** Someone's stated influence beside their power under the rule. */
export interface PowerRow {
  readonly id: string;
  /** 0..100. */
  readonly influence: number;
  readonly from: Weight["from"];
  /** Of all weight, 0..1. */
  readonly share: number;
  /** Shapley–Shubik index, 0..1; sums to 1 over the committee. */
  readonly power: number;
  /** Banzhaf index, 0..1: the share of all ways the others may answer in which theirs makes the difference. */
  readonly swing: number;
  readonly right?: "decider" | "veto";
  readonly compared: "more" | "less" | "even";
}

/** Difference of power and share, 0..1, from which one counts as more than the other. */
const noticeable = 0.05;

/** Everyone by power, greatest first. Empty where there is no forecast. */
export function comparePower(deal: Deal, { power, weights }: Pick<Analysis, "power" | "weights">): readonly PowerRow[] {
  const rule = deal.rule ?? defaultRule;
  let total = 0;
  for (const { weight } of Object.values(weights)) total += weight;
  return Object.entries(power)
    .map(([id, { shapleyShubik, banzhaf }]): PowerRow => {
      const { weight, influence, from } = weights[id]!;
      const share = weight / total;
      const isDecider = rule.deciders?.includes(id);
      return {
        id,
        influence,
        from,
        share,
        power: shapleyShubik,
        swing: banzhaf,
        ...(isDecider ? { right: "decider" } : rule.vetoes?.includes(id) ? { right: "veto" } : {}),
        compared: compare(shapleyShubik, share),
      };
    })
    .toSorted((one, other) => other.power - one.power || other.share - one.share || (one.id < other.id ? -1 : 1));
}

function compare(power: number, share: number): PowerRow["compared"] {
  if (Math.abs(power - share) < noticeable) return "even";
  return power > share ? "more" : "less";
}
