import type { Outcome } from "@buyinmap/core";

/** The three outcomes, in the order in which they are drawn. */
export const outcomeNames = ["buy", "noDecision", "reject"] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** How much is to be said of the likeliest outcome: it is likely, more likely than not, or only likelier than the rest. */
export type Grade = "likely" | "leaning" | "open";

/** A forecast as a bar and a sentence need it. */
export interface GradedOutcome {
  /** Whole percentages that sum to 100. */
  readonly percents: Readonly<Record<OutcomeName, number>>;
  readonly likeliest: OutcomeName;
  readonly grade: Grade;
}

/** Shares from which an outcome is called likely, or more likely than not. */
const [likely, leaning] = [0.65, 0.5];

/** What to say of three shares that sum to 1. A tie goes to the worse news, so that nobody hears more than is there. */
export function gradeOutcome(shares: Readonly<Record<OutcomeName, number>>): GradedOutcome {
  const rounded = shareOut(outcomeNames.map((name) => shares[name]));
  const likeliest = outcomeNames.reduce((best, name) => (shares[name] >= shares[best] ? name : best));
  const share = shares[likeliest];
  return {
    percents: { buy: rounded[0]!, noDecision: rounded[1]!, reject: rounded[2]! },
    likeliest,
    grade: share >= likely ? "likely" : share > leaning ? "leaning" : "open",
  };
}

/** The outcome if everyone decided alone, complete. */
export function aloneShares({ independent }: Extract<Outcome, { type: "forecast" }>): Readonly<Record<OutcomeName, number>> {
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
