import { analyze, type Assumptions, type Day, type Deal } from "@buyinmap/core";
import { now } from "../clock.js";
import { findPlans, type FoundPlans } from "./findPlans.js";

/** A deal, and what it is judged by. */
export interface PlanQuestion {
  readonly deal: Deal;
  readonly asOf: Day;
  readonly assumptions: Assumptions;
}

/** Milliseconds between two messages: each costs the page a little. */
const pause = 100;

/** The worker's side of a search: tells how much of it is done, 0..1. */
export function find({ deal, asOf, assumptions }: PlanQuestion, tell: (share: number) => void): FoundPlans {
  let last = now();
  return findPlans(deal, analyze(deal, { asOf, assumptions }), ({ done, total }) => {
    if (now() - last < pause) return;
    last = now();
    tell(total > 0 ? done / total : 0);
  });
}

/** What the page sees of the worker. */
export interface PlanFinder {
  readonly find: typeof find;
}
