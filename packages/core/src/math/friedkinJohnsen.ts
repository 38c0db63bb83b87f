import { fail, succeed, type Result } from "../result.js";
import { solve } from "./solve.js";
import { sum } from "./sum.js";

/** A network in which everyone weighs others' views and holds on to part of their own first opinion. */
export interface OpinionNetwork {
  /** Row i: how much i heeds each person, themselves included; rows sum to 1. */
  readonly weights: readonly (readonly number[])[];
  /** How far each person follows others instead of their own first opinion, 0..1. */
  readonly susceptibility: readonly number[];
}

/** Why a network has no single outcome, or is no network at all. */
export interface NetworkIssue {
  readonly code: "notSquare" | "notRowStochastic" | "notAShare" | "notUnique";
  /** Index of the row at fault, where there is one. */
  readonly row?: number;
}

const tolerance = 1e-9;

/**
 * How much of each person's settled view comes from each person's first opinion: V = (I − ΛW)⁻¹ (I − Λ), the limit of
 * z(t+1) = ΛW z(t) + (I − Λ) x (Friedkin & Johnsen 1990, 1999). V is nonnegative and its rows sum to 1. Where a closed
 * group follows only itself the outcome is not unique, which is refused as `notUnique`. Dense; meant for up to 200 people.
 * @example
 * totalInfluence({ weights: [[0, 1], [0, 1]], susceptibility: [0.3, 0] }).value; // [[0.7, 0.3], [0, 1]]
 */
export function totalInfluence(network: OpinionNetwork): Result<readonly (readonly number[])[], NetworkIssue> {
  const issues = issuesOf(network);
  if (issues.length > 0) return fail(issues);
  const { weights, susceptibility } = network;
  const system = weights.map((row, i) => row.map((weight, j) => (i === j ? 1 : 0) - susceptibility[i]! * weight));
  const own = weights.map((row, i) => row.map((_, j) => (i === j ? 1 - susceptibility[i]! : 0)));
  const influence = solve(system, own);
  if (!influence) return fail([{ code: "notUnique" }]);
  return succeed(influence.map((row) => row.map((share) => Math.max(0, share))));
}

/**
 * Where opinions settle: V x, kept within the range of the first opinions against rounding.
 * @example
 * settledOpinions({ weights: [[0, 1], [0, 1]], susceptibility: [0.5, 0] }, [20, 60]).value; // [40, 60]
 */
export function settledOpinions(network: OpinionNetwork, opinions: readonly number[]): Result<readonly number[], NetworkIssue> {
  const influence = totalInfluence(network);
  if (!influence.ok) return influence;
  const [low, high] = [Math.min(...opinions), Math.max(...opinions)];
  return succeed(
    influence.value.map((row) => {
      let view = 0;
      row.forEach((share, j) => (view += share * opinions[j]!));
      return Math.min(high, Math.max(low, view));
    }),
  );
}

function issuesOf({ weights, susceptibility }: OpinionNetwork): readonly NetworkIssue[] {
  const size = weights.length;
  const issues: NetworkIssue[] = [];
  if (susceptibility.length !== size) issues.push({ code: "notSquare" });
  weights.forEach((row, index) => {
    if (row.length !== size) issues.push({ code: "notSquare", row: index });
    else if (row.some((weight) => !(weight >= 0)) || Math.abs(sum(row) - 1) > tolerance) {
      issues.push({ code: "notRowStochastic", row: index });
    }
  });
  susceptibility.forEach((share, index) => {
    if (!(share >= 0 && share <= 1)) issues.push({ code: "notAShare", row: index });
  });
  return issues;
}
