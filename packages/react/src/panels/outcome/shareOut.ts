import { outcomeNames, type Outcome, type OutcomeName } from "@buyinmap/core";

/** Something for each of the three outcomes. */
export type ForOutcomes<Thing> = Readonly<Record<OutcomeName, Thing>>;

/** Three shares that sum to 1 as whole percentages that sum to 100. */
export function percentsOf(shares: ForOutcomes<number>): ForOutcomes<number> {
  const [buy, noDecision, reject] = shareOut(outcomeNames.map((name) => shares[name]));
  return { buy: buy!, noDecision: noDecision!, reject: reject! };
}

/** The outcome if everyone decided alone, complete. */
export function aloneShares({ independent }: Extract<Outcome, { type: "forecast" }>): ForOutcomes<number> {
  const { buy, reject } = independent;
  return { buy, reject, noDecision: Math.max(0, 1 - buy - reject) };
}

/**
 * Whole percentages that sum to 100, by largest remainder (Hamilton's method), so that no reader has to wonder where
 * the last percent went. The shares must sum to 1.
 * @example
 * shareOut([0.386, 0.307, 0.307]); // [38, 31, 31]
 */
export function shareOut(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * 100);
  const whole = exact.map(Math.floor);
  let left = 100;
  for (const percent of whole) left -= percent;
  const byRemainder = [...exact.keys()].toSorted((one, other) => exact[other]! - whole[other]! - (exact[one]! - whole[one]!));
  for (const index of byRemainder.slice(0, Math.max(0, left))) whole[index]! += 1;
  return whole;
}
