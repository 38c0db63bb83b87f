import type { Assumptions } from "../model/assumptions.js";
import type { Effect } from "../model/step.js";
import { estimateFrom, type Estimate } from "./estimate.js";

/** Bounds that keep a raised estimate short of certainty. */
const [least, most] = [1, 99];

/**
 * What an estimate of buy-in becomes if a step works: first its mean moves by `mean` points within 1..99 at the same
 * weight of evidence, then evidence of `mass` joins at the new mean. Someone unknown starts from knowing nothing, 50.
 */
export function applyEffect(estimate: Estimate, { mean = 0, mass = 0 }: Effect, assumptions: Assumptions): Estimate {
  if (mean === 0 && mass === 0) return estimate;
  const start = estimate.type === "unknown" ? { a: 1, b: 1, mean: 50, readings: [], confidence: "low" as const } : estimate;
  const kappa = start.a + start.b;
  const moved = mean === 0 ? start.mean : Math.min(most, Math.max(least, start.mean + mean));
  const share = moved / 100;
  return estimateFrom({
    a: (kappa + mass) * share,
    b: (kappa + mass) * (1 - share),
    confidence: start.confidence,
    readings: start.readings,
    tail: assumptions.tail,
  });
}
