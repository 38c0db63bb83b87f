import { betaDeviation, betaMean, betaQuantile, type Beta } from "../math/beta.js";
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
  const counting = readings.filter(counts);
  if (counting.length === 0) return { type: "unknown" };
  const { a, b } = joined(counting);
  return estimateFrom({ a, b, confidence: confidence(counting, assumptions), readings, tail: assumptions.tail });
}

/** The mean of an estimate, 0..100; nothing where nothing is known. */
export function meanOf(known: Estimate): number | undefined {
  return known.type === "unknown" ? undefined : known.mean;
}

/** The readings of an estimate that count; none where nothing is known. */
export function countingReadings(known: Estimate): readonly WeighedReading[] {
  return known.type === "unknown" ? [] : known.readings.filter(counts);
}

function counts({ leftOut }: WeighedReading): boolean {
  return leftOut === undefined;
}

/**
 * The latest claim among readings that count. The present claim stands last and wins over earlier ones of the same age,
 * whoever made them.
 */
export function latestClaim(counting: readonly WeighedReading[]): WeighedReading | undefined {
  let latest: WeighedReading | undefined;
  for (const reading of counting) {
    if (reading.tier !== "claim") continue;
    if (!latest || reading.age <= latest.age || !reading.path.startsWith("/readings")) latest = reading;
  }
  return latest;
}

/** The mean that all readings but one support on their own, 0..100; nothing where it is the only one. */
export function meanWithout(reading: WeighedReading, counting: readonly WeighedReading[]): number | undefined {
  return counting.length < 2 ? undefined : 100 * betaMean(joined(counting.filter((other) => other !== reading)));
}

function joined(counting: readonly WeighedReading[]): Beta {
  let a = 1;
  let b = 1;
  for (const { value, mass } of counting) {
    a += mass * (value / 100);
    b += mass * (1 - value / 100);
  }
  return { a, b };
}

interface Evidence extends Beta {
  readonly confidence: Confidence;
  readonly readings: readonly WeighedReading[];
  readonly tail: number;
}

/**
 * The estimate that a Beta(a, b) stands for. Its bounds cost far more than all the rest and few of them are looked at,
 * so each is found when it is first read.
 */
export function estimateFrom({ a, b, confidence: trust, readings, tail }: Evidence): Extract<Estimate, { type: "estimated" }> {
  const beta = { a, b };
  let low: number | undefined;
  let high: number | undefined;
  return {
    type: "estimated",
    mean: 100 * betaMean(beta),
    get low() {
      return (low ??= 100 * betaQuantile(beta, tail));
    },
    get high() {
      return (high ??= 100 * betaQuantile(beta, 1 - tail));
    },
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
  let total = 0;
  let [isGuessed, isFromBuyer] = [true, false];
  for (const { mass, tier } of counting) {
    total += mass;
    if (tier !== "inference") isGuessed = false;
    if (tier !== "inference" && tier !== "claim") isFromBuyer = true;
  }
  if (isGuessed || total < assumptions.mediumConfidence) return "low";
  return total < assumptions.highConfidence || !isFromBuyer ? "medium" : "high";
}
