import { intervalDistance, reliability } from "../../math/reliability.js";
import { sum } from "../../math/sum.js";
import type { Dimension } from "../../model/reading.js";
import { countingReadings, meanWithout } from "../estimate.js";
import { axes, type Given, type PerStakeholder } from "../given.js";
import type { WeighedReading } from "../weigh.js";
import { estimates } from "./estimates.js";

/** How well each seller reads people, and how far sellers agree. */
export interface Raters {
  /** By seller: the number of their latest claims, and their mean distance from what all other readings support. */
  readonly sellers: Readonly<Record<string, { readonly claims: number; readonly meanClaimGap?: number }>>;
  /** By stakeholder, where several sellers differ: greatest minus least of their latest claims, in points. */
  readonly disagreement: PerStakeholder<{ readonly influence?: number; readonly buyIn?: number }>;
  /** Krippendorff's α for interval data over all stakeholders; `null` where nothing can be compared. */
  readonly alpha: Readonly<Record<Dimension, number | null>>;
}

/** Signed claims only: what nobody signed says nothing about anybody's eye. */
export function raters(given: Given): Raters {
  const known = given.once(estimates);
  const gapsBySeller = new Map<string, { claims: number; gaps: number[] }>();
  const disagreement: Record<string, { influence?: number; buyIn?: number }> = {};
  const compared: Record<Dimension, (readonly number[])[]> = { influence: [], buyIn: [] };
  for (const { id } of given.committee) {
    for (const axis of axes) {
      const counting = countingReadings(known[id]![axis]);
      const claims = counting.filter(isSignedClaim);
      for (const claim of claims) {
        const rest = meanWithout(claim, counting);
        const seller = gapsBySeller.get(claim.by) ?? { claims: 0, gaps: [] };
        seller.claims += 1;
        if (rest !== undefined) seller.gaps.push(claim.value - rest);
        gapsBySeller.set(claim.by, seller);
      }
      if (claims.length < 2) continue;
      const values = claims.map(({ value }) => value);
      compared[axis].push(values);
      disagreement[id] = { ...disagreement[id], [axis]: Math.max(...values) - Math.min(...values) };
    }
  }
  return {
    sellers: Object.fromEntries(
      [...gapsBySeller.keys()].toSorted().map((seller) => [seller, summary(gapsBySeller.get(seller)!)]),
    ),
    disagreement,
    alpha: {
      influence: reliability(compared.influence, intervalDistance),
      buyIn: reliability(compared.buyIn, intervalDistance),
    },
  };
}

function isSignedClaim(reading: WeighedReading): reading is WeighedReading & { readonly by: string } {
  return reading.tier === "claim" && reading.by !== undefined;
}

function summary({ claims, gaps }: { claims: number; gaps: readonly number[] }): Raters["sellers"][string] {
  return gaps.length === 0 ? { claims } : { claims, meanClaimGap: sum(gaps) / gaps.length };
}
