import { thresholdDiagram, type ThresholdDiagram } from "./thresholdDiagram.js";

/** Up to so many people every weight is taken exactly. */
const exactUpTo = 30;
/** Units up to the threshold beyond that. */
const units = 4000;

/**
 * Prepares a threshold on whole-number weights, so that it can be asked again and again: exact for up to 30 people, and
 * beyond wherever the weights are multiples of a unit that fits into the threshold at most 4,000 times. Else they are
 * counted in 4,000ths of the threshold, and what is left over by coins that are right on average. The sum of n weights
 * is then off by more than t units with a probability of at most exp(−2t²/n) on either side (Hoeffding 1963, theorem
 * 2): with 500 people the answer lies, but for 1e-6, between the exact ones for thresholds 1.5 % higher and lower.
 * Where no single person decides much its own error is of second order: below 1e-3 at 30 people.
 */
export function thresholdFor(weights: readonly number[], need: number): ThresholdDiagram {
  if (weights.length <= exactUpTo) return thresholdDiagram(weights, need);
  const unit = Math.max(commonUnit(weights), need / units);
  // A sum has to reach the next whole unit; the slack keeps a rounding error from asking for one more.
  return thresholdDiagram(
    weights.map((weight) => weight / unit),
    Math.ceil(need / unit - 1e-9),
  );
}

/** The greatest whole number that divides all weights; 1 where all are 0. */
function commonUnit(weights: readonly number[]): number {
  let unit = 0;
  for (const weight of weights) {
    let rest = weight;
    while (rest > 0) [unit, rest] = [rest, unit % rest];
  }
  return unit || 1;
}
