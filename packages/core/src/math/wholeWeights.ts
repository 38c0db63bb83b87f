import { sum } from "./sum.js";

const scale = 1e6;
const slack = 1e-9;

/** Weights as whole numbers, to six decimals, so that sums are exact: in floating point .55 × 100 is more than 55. */
export function wholeWeights(weights: readonly number[]): readonly number[] {
  return weights.map((weight) => Math.round(weight * scale));
}

/** The least whole sum that meets a share of all weight; a sum that misses it by a rounding error still meets it. */
export function needOf(whole: readonly number[], quota: number): number {
  const total = sum(whole);
  return Math.ceil(quota * total - slack * total);
}
