import { useState } from "react";
import { useForecast } from "../forecast/useForecast.js";
import type { Judged, Trial } from "./trial.js";
import { useShown } from "./useShown.js";

/** What a trial comes to, as far as that is known. */
export interface Tried {
  /** The last deal of which the outcome was worked out; nothing before the first. */
  readonly known: Judged | undefined;
  /** Whether the trial has gone on since. */
  readonly isBehind: boolean;
  /** There when the outcome could not be worked out: tries again. */
  readonly retry?: (() => void) | undefined;
}

/** Keeps the last known outcome of a trial until the next is there. */
export function useTried(trial: Trial): Tried {
  const { deal, analysis: whole, isBehind } = useShown(trial);
  const { analysis, computing, retry } = useForecast(whole, deal);
  const [known, setKnown] = useState<Judged>();
  const waits = computing.includes("outcome");
  if (!waits && known?.analysis !== analysis) setKnown({ deal, analysis });
  return { known, isBehind: isBehind || waits, retry };
}
