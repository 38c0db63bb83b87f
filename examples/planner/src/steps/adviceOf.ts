import { wrap } from "comlink";
import type { Analysis, Deal } from "@buyinmap/core";
import { employ } from "../forecast/employ.js";
import { forecastSize } from "../people/sizes.js";
import { adviseOn, type Advice, type Adviser } from "./adviser.js";

/** What is advised for one version of a deal, as far as that is known. */
export interface Advised {
  /** Absent while it is worked out. */
  readonly advice?: Advice;
  /** There when it could not be worked out: tries again. */
  readonly retry?: () => void;
}

/** Advice that is worked out for as long as somebody listens. */
export interface AdviceStore {
  readonly get: () => Advised;
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new WeakMap<Analysis, AdviceStore>();

/**
 * The advice that belongs to an analysis: of a small committee at once, of a larger one from a worker. Every version of
 * a deal has an analysis of its own, so an answer can never be taken for that of another version.
 */
export function adviceOf(analysis: Analysis, deal: Deal): AdviceStore {
  const known = stores.get(analysis);
  if (known) return known;
  const store = forecastSize(deal) === "small" ? atOnce(adviseOn(deal, analysis)) : fromWorker(analysis, deal);
  stores.set(analysis, store);
  return store;
}

function atOnce(advice: Advice): AdviceStore {
  const advised = { advice };
  return { get: () => advised, subscribe: () => () => {} };
}

function fromWorker({ asOf, assumptions }: Analysis, deal: Deal): AdviceStore {
  const listeners = new Set<() => void>();
  let advised: Advised = {};
  let cancel = () => {};

  function show(next: Advised): void {
    advised = next;
    for (const listener of listeners) listener();
  }

  function ask(): void {
    if (advised.advice || advised.retry) return;
    cancel = employ({
      start: () => new Worker(new URL("./adviceWorker.ts", import.meta.url), { type: "module" }),
      work: async (worker) => show({ advice: await wrap<Adviser>(worker).workOutAdvice({ deal, asOf, assumptions }) }),
      onFailed: () => show({ retry }),
    });
  }

  function retry(): void {
    show({});
    ask();
  }

  return {
    get: () => advised,
    subscribe(listener) {
      if (listeners.size === 0) ask();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) cancel();
      };
    },
  };
}
