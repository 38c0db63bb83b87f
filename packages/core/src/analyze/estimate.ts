import { betaDeviation, betaMean, betaQuantile } from "../math/beta.js";
import type { Assumptions } from "../model/assumptions.js";
import type { WeighedReading } from "./weigh.js";

export type Confidence = "low" | "medium" | "high";

/**
 * What the readings together support: unknown without any, else a Beta(a, b) on 0..100 with its mean, the bounds of
 * its interval (10..90 % by default), standard deviation, and how far to trust it.
 */
export type Estimate =
  | { readonly type: "unknown" }
  | {
      readonly type: "estimated";
      readonly mean: number;
      readonly low: number;
      readonly high: number;
      readonly sd: number;
      readonly confidence: Confidence;
      readonly a: number;
      readonly b: number;
      readonly readings: readonly WeighedReading[];
    };

/**
 * Joins readings into one estimate: a = 1 + Σ mass·y and b = 1 + Σ mass·(1 − y) with y = value / 100, the conjugate
 * update of a uniform prior. It is meant to be more cautious than a claim: one fresh claim of 69 supports 59.5.
 */
export function estimate(readings: readonly WeighedReading[], assumptions: Assumptions): Estimate {
  const counting = readings.filter(({ leftOut }) => leftOut === undefined);
  if (counting.length === 0) return { type: "unknown" };
  let a = 1;
  let b = 1;
  for (const { value, mass } of counting) {
    a += mass * (value / 100);
    b += mass * (1 - value / 100);
  }
  return estimateFrom({ a, b, confidence: confidence(counting, assumptions), readings, tail: assumptions.tail });
}

interface Evidence {
  readonly a: number;
  readonly b: number;
  readonly confidence: Confidence;
  readonly readings: readonly WeighedReading[];
  readonly tail: number;
}

/** The estimate that a Beta(a, b) stands for. */
export function estimateFrom({ a, b, confidence: trust, readings, tail }: Evidence): Extract<Estimate, { type: "estimated" }> {
  const beta = { a, b };
  return {
    type: "estimated",
    mean: 100 * betaMean(beta),
    low: 100 * betaQuantile(beta, tail),
    high: 100 * betaQuantile(beta, 1 - tail),
    sd: 100 * betaDeviation(beta),
    confidence: trust,
    a,
    b,
    readings,
  };
}

/**
 * Low while only inferences exist or the mass is below 2; medium below 6, or while the buyer has neither said nor done
 * anything; else high.
 */
function confidence(counting: readonly WeighedReading[], assumptions: Assumptions): Confidence {
  let mass = 0;
  for (const reading of counting) mass += reading.mass;
  if (counting.every(({ tier }) => tier === "inference") || mass < assumptions.mediumConfidence) return "low";
  const fromBuyer = counting.some(({ tier }) => tier !== "inference" && tier !== "claim");
  return mass < assumptions.highConfidence || !fromBuyer ? "medium" : "high";
}
