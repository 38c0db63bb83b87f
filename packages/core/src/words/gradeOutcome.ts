/** The three outcomes, in the order in which they are said and drawn. */
export const outcomeNames = ["buy", "noDecision", "reject"] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** How much is to be said of the likeliest outcome: it is likely, more likely than not, or only likelier than the rest. */
export type Grade = "likely" | "leaning" | "open";

/** Shares from which an outcome is called likely, or more likely than not; words, so chosen by us. */
const [likely, leaning] = [0.65, 0.5];

/**
 * What to say of three shares that sum to 1. A tie goes to the worse news, so that nobody hears more than is there.
 * @example
 * gradeOutcome({ buy: 0.7, noDecision: 0.2, reject: 0.1 }); // { likeliest: "buy", grade: "likely" }
 * gradeOutcome({ buy: 0.5, noDecision: 0, reject: 0.5 }); // { likeliest: "reject", grade: "open" }
 */
export function gradeOutcome(shares: Readonly<Record<OutcomeName, number>>): {
  readonly likeliest: OutcomeName;
  readonly grade: Grade;
} {
  const likeliest = outcomeNames.reduce((best, name) => (shares[name] >= shares[best] ? name : best));
  const share = shares[likeliest];
  return { likeliest, grade: share >= likely ? "likely" : share > leaning ? "leaning" : "open" };
}
