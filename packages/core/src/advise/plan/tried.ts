import type { Prospect } from "../forecast/prospect.js";
import type { Candidate } from "./candidate.js";

/** Sets of steps that a search has looked at, by index. */
export interface Tried {
  /** In millionths of an hour, so that sums are exact. */
  readonly efforts: ArrayLike<number>;
  /** P(buy); NaN for sets that cannot be a plan. */
  readonly buys: ArrayLike<number>;
  /** The steps of a set, by their index, ascending. */
  readonly membersOf: (index: number) => readonly number[];
}

/** How far a search has come. */
export interface PlanProgress {
  readonly done: number;
  readonly total: number;
}

/** Sets between two reports of progress at most, and nodes of the ballot's diagram: either takes some milliseconds. */
const [mostSets, mostNodes] = [512, 40_000];

/** Sets between two reports of progress: the fewer, the more there is to count for each. */
export function setsPerReport({ ballot }: Prospect): number {
  return Math.min(mostSets, Math.ceil(mostNodes / (ballot?.yes.voter.length ?? 1)));
}

/** Differences in P(buy) up to this come from rounding. */
export const sameChance = 1e-9;

export const unitsPerHour = 1e6;

/** A step takes no less than nothing. */
export function effortOf({ effort }: Candidate): number {
  return Math.max(0, Math.round(effort * unitsPerHour));
}
