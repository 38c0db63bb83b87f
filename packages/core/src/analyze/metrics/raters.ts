import { krippendorffAlpha } from "../../math/krippendorffAlpha.js";
import type { Dimension } from "../../model/reading.js";
import { estimate } from "../estimate.js";
import type { Given, PerStakeholder } from "../given.js";
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

const axes: readonly Dimension[] = ["influence", "buyIn"];

/** Signed claims only: what nobody signed says nothing about anybody's eye. */
export function raters(given: Given): Raters {
  const known = given.once(estimates);
  const gapsBySeller = new Map<string, { claims: number; gaps: number[] }>();
  const disagreement: Record<string, { influence?: number; buyIn?: number }> = {};
  const ratings = { influence: new Map<string, (number | null)[]>(), buyIn: new Map<string, (number | null)[]>() };
  given.committee.forEach(({ id }, unit) => {
    for (const axis of axes) {
      const all = known[id]![axis];
      const counting = all.type === "estimated" ? all.readings.filter(({ leftOut }) => leftOut === undefined) : [];
      const claims = counting.filter(isSignedClaim);
      for (const claim of claims) {
        const rest = estimate(counting.filter((reading) => reading !== claim), given.assumptions);
        const seller = gapsBySeller.get(claim.by) ?? { claims: 0, gaps: [] };
        seller.claims += 1;
        if (rest.type === "estimated") seller.gaps.push(claim.value - rest.mean);
        gapsBySeller.set(claim.by, seller);
        const row = ratings[axis].get(claim.by) ?? given.committee.map(() => null);
        row[unit] = claim.value;
        ratings[axis].set(claim.by, row);
      }
      if (claims.length >= 2) disagreement[id] = { ...disagreement[id], [axis]: spread(claims.map(({ value }) => value)) };
    }
  });
  return {
    sellers: Object.fromEntries([...gapsBySeller].toSorted(byName).map(([seller, of]) => [seller, summary(of)])),
    disagreement,
    alpha: {
      influence: krippendorffAlpha([...ratings.influence.values()], "interval"),
      buyIn: krippendorffAlpha([...ratings.buyIn.values()], "interval"),
    },
  };
}

function isSignedClaim(reading: WeighedReading): reading is WeighedReading & { readonly by: string } {
  return reading.tier === "claim" && reading.by !== undefined;
}

function summary({ claims, gaps }: { claims: number; gaps: readonly number[] }): Raters["sellers"][string] {
  if (gaps.length === 0) return { claims };
  let sum = 0;
  for (const gap of gaps) sum += gap;
  return { claims, meanClaimGap: sum / gaps.length };
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
