import { useSyncExternalStore } from "react";
import type { Analysis, Deal } from "@buyinmap/core";
import { forecastOf, type Forecast } from "./forecastOf.js";

/** What is known of the forecast of one version of a deal, and more of it as it is worked out. */
export function useForecast(analysis: Analysis, deal: Deal): Forecast {
  const { get, subscribe } = forecastOf(analysis, deal);
  return useSyncExternalStore(subscribe, get);
}
