import type { Analysis, Deal } from "@buyinmap/core";
import { forecastSize } from "../people/sizes.js";
import { askForPlans } from "./askForPlans.js";
import { findPlans, listCandidates, type FoundPlans } from "./findPlans.js";

/** What is known of the plans for one version of a deal. */
export type Planning =
  /** `share` of the search is done, 0..1. */
  | { readonly type: "searching"; readonly share: number; readonly stop: () => void }
  | { readonly type: "stopped"; readonly isFailure: boolean; readonly goOn: () => void }
  | { readonly type: "found"; readonly found: FoundPlans };

/** Plans that are searched for as long as somebody listens. */
export interface PlanningStore {
  readonly get: () => Planning;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Candidates up to which plans are found in the page, without being noticed. */
const mostAtOnce = 12;

const stores = new WeakMap<Analysis, PlanningStore>();

/**
 * The plans that belong to an analysis. Every version of a deal has an analysis of its own, so an answer can never be
 * taken for that of another version; who turns to the next version ends the search for this one.
 */
export function plansOf(analysis: Analysis, deal: Deal): PlanningStore {
  const known = stores.get(analysis);
  if (known) return known;
  const store = createPlanning(analysis, deal);
  stores.set(analysis, store);
  return store;
}

function createPlanning(analysis: Analysis, deal: Deal): PlanningStore {
  const { asOf, assumptions } = analysis;
  const listeners = new Set<() => void>();
  let end = () => {};
  let planning: Planning = isSmall(analysis, deal)
    ? { type: "found", found: findPlans(deal, analysis) }
    : { type: "searching", share: 0, stop };

  function show(next: Planning): void {
    planning = next;
    for (const listener of listeners) listener();
  }

  function search(): void {
    end = askForPlans(
      { deal, asOf, assumptions },
      {
        onProgress: (share) => show({ type: "searching", share, stop }),
        onFound: (found) => show({ type: "found", found }),
        onFailed: () => show({ type: "stopped", isFailure: true, goOn }),
      },
    );
  }

  function stop(): void {
    end();
    show({ type: "stopped", isFailure: false, goOn });
  }

  function goOn(): void {
    show({ type: "searching", share: 0, stop });
    search();
  }

  return {
    get: () => planning,
    subscribe(listener) {
      if (listeners.size === 0 && planning.type === "searching") search();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end();
      };
    },
  };
}

function isSmall(analysis: Analysis, deal: Deal): boolean {
  if (forecastSize(deal) !== "small") return false;
  return listCandidates(deal, analysis).filter(({ effects }) => effects.length > 0).length <= mostAtOnce;
}
