import type { Analysis, Deal } from "@buyinmap/core";
import { askForecast } from "./askForecast.js";
import { partsBeside, type ForecastPart, type FoundParts } from "./forecastParts.js";
import { lighten } from "./lighten.js";

/** What is known of a forecast so far. */
export interface Forecast {
  /** The analysis, with something empty in place of every part that is still being worked out. */
  readonly analysis: Analysis;
  readonly computing: readonly ForecastPart[];
  /** There when the rest could not be worked out: tries again. */
  readonly retry?: () => void;
}

/** A forecast that is worked out for as long as somebody listens. */
export interface ForecastStore {
  readonly get: () => Forecast;
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new WeakMap<Analysis, ForecastStore>();

/**
 * The forecast that belongs to an analysis. Every version of a deal has an analysis of its own, so an answer can never
 * be taken for that of another version; who turns to the next version ends the work on this one.
 */
export function forecastOf(analysis: Analysis, deal: Deal): ForecastStore {
  const known = stores.get(analysis);
  if (known) return known;
  const store = createForecast(analysis, deal);
  stores.set(analysis, store);
  return store;
}

function createForecast(analysis: Analysis, deal: Deal): ForecastStore {
  const { asOf, assumptions } = analysis;
  const listeners = new Set<() => void>();
  let found: FoundParts = {};
  let failed = false;
  let shown = sum();
  let cancel = () => {};

  function sum(): Forecast {
    const computing = partsBeside(deal).filter((part) => !Object.hasOwn(found, part));
    return { analysis: lighten(analysis, deal, found), computing, ...(failed ? { retry } : {}) };
  }

  function show(): void {
    shown = sum();
    for (const listener of listeners) listener();
  }

  function ask(): void {
    if (failed || shown.computing.length === 0) return;
    cancel = askForecast({ deal, asOf, assumptions }, shown.computing, {
      onFound(parts) {
        found = { ...found, ...parts };
        show();
      },
      onFailed() {
        failed = true;
        show();
      },
    });
  }

  function retry(): void {
    failed = false;
    show();
    ask();
  }

  return {
    get: () => shown,
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
