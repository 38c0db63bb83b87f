import { useState, useSyncExternalStore } from "react";
import type { Analysis, Deal, Plan } from "@buyinmap/core";
import { hasForecast } from "../people/sizes.js";
import { planWithin } from "./findPlans.js";
import { plansOf, type Planning } from "./plansOf.js";

/** The plan that is looked at, for the hours that are set. */
export interface Planned {
  readonly effort: number;
  readonly setEffort: (hours: number) => void;
  /** Nothing while nobody looks, or where there are too many people for a plan. */
  readonly planning: Planning | undefined;
  /** Where the plan needs people to be; nothing while there is no plan. */
  readonly targets: Plan["targets"] | undefined;
}

interface Options {
  readonly deal: Deal;
  /** Of the deal as it is, with nothing taken out of it. */
  readonly analysis: Analysis;
  readonly isLookedAt: boolean;
}

/** A working day. */
const usualHours = 8;

/** Keeps the hours, and searches for plans while they are looked at. */
export function usePlanning({ deal, analysis, isLookedAt }: Options): Planned {
  const [effort, setEffort] = useState(usualHours);
  const store = isLookedAt && hasForecast(deal) ? plansOf(analysis, deal) : nothing;
  const planning = useSyncExternalStore(store.subscribe, store.get);
  const plan = planning?.type === "found" ? planWithin(planning.found.plans, effort) : undefined;
  return { effort, setEffort, planning, targets: plan?.type === "plan" ? plan.targets : undefined };
}

const nothing = { get: () => undefined, subscribe: () => () => {} };
