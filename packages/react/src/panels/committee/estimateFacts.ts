import type { Analysis, Dimension } from "@buyinmap/core";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import { describeEstimate, oddsOf } from "./describeEstimate.js";

/** A sentence about one score, and the numbers of the analysis that it says. */
export interface Fact {
  readonly text: string;
  /** Their paths; absent where the sentence only repeats what the team entered. */
  readonly of?: string | readonly string[];
  readonly main?: true;
}

/**
 * What is known of one score: the claim, what the evidence supports, how far they are apart; for buy-in, where the view
 * settles if others move it; for influence, what the voice weighs in this decision.
 */
export function estimateFacts(
  analysis: Analysis,
  { id, of }: { readonly id: string; readonly of: Dimension },
  catalog: PanelCatalog,
): readonly Fact[] {
  const beyond = of === "buyIn" ? settledFacts(analysis, id, catalog) : weightFacts(analysis, id, catalog);
  return [...evidenceFacts(analysis, { id, of }, catalog), ...beyond];
}

function evidenceFacts(
  analysis: Analysis,
  { id, of }: { readonly id: string; readonly of: Dimension },
  { say: { estimate: say }, number, signed }: PanelCatalog,
): readonly Fact[] {
  const described = describeEstimate(analysis, { id, of });
  if (described.type === "unknown") return [{ text: say.unknown[of] }];
  const { claim, mean, low, high, distance } = described;
  const whole = (score: number) => number(Math.round(score));
  const { times, of: all } = oddsOf(analysis.assumptions.tail);
  const path = `estimates.${id}.${of}`;
  const gap = analysis.claimGaps[id]?.[of];
  return [
    { text: claim === undefined ? say.noClaim : say.claimed(number(claim)) },
    { text: say.supports(whole(mean)), of: `${path}.mean`, main: true },
    {
      text: say.range(whole(low), whole(high), say.odds(number(times), number(all))),
      of: [`${path}.low`, `${path}.high`],
    },
    ...(distance === undefined ? [] : [{ text: sayDistance(distance) }]),
    ...(gap === undefined ? [] : [{ text: say.gap(signed(gap)), of: `claimGaps.${id}.${of}` }]),
  ];

  function sayDistance(points: number): string {
    if (points === 0) return say.claimMatches;
    return points > 0 ? say.claimAbove(number(points)) : say.claimBelow(number(-points));
  }
}

/** Nothing where the settled view is, to the point, what the person's own evidence supports. */
function settledFacts({ settled, estimates }: Analysis, id: string, { say, number }: PanelCatalog): readonly Fact[] {
  const view = settled[id];
  if (view?.type !== "settled") return [];
  const own = estimates[id]?.buyIn;
  if (own?.type === "estimated" && Math.round(own.mean) === Math.round(view.view)) return [];
  return [{ text: say.estimate.settled(number(Math.round(view.view))), of: `settled.${id}.view` }];
}

function weightFacts({ weights }: Analysis, id: string, { say, number }: PanelCatalog): readonly Fact[] {
  const weight = weights[id]?.weight;
  if (weight === undefined) return [];
  return [{ text: say.estimate.weight(number(Math.round(weight))), of: `weights.${id}.weight` }];
}
