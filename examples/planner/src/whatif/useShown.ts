import { useSyncExternalStore } from "react";
import type { Shown, Trial } from "./trial.js";

/** What a trial shows right now. */
export function useShown(trial: Trial): Shown {
  return useSyncExternalStore(trial.subscribe, trial.shown);
}
