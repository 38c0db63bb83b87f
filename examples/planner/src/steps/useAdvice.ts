import { useState, useSyncExternalStore } from "react";
import type { Analysis, Deal } from "@buyinmap/core";
import { adviceOf } from "./adviceOf.js";
import type { Advice } from "./adviser.js";

/** What there is to show of the advice for a deal. */
export interface KnownAdvice {
  /** The last that was worked out for this deal; nothing before the first. */
  readonly advice: Advice | undefined;
  /** Whether the deal has changed since. */
  readonly pending: boolean;
  /** There when it could not be worked out: tries again. */
  readonly retry?: (() => void) | undefined;
}

/** Keeps the last advice that is known for a deal until the next is there. The analysis is the whole one. */
export function useAdvice(analysis: Analysis, deal: Deal): KnownAdvice {
  const { get, subscribe } = adviceOf(analysis, deal);
  const { advice, retry } = useSyncExternalStore(subscribe, get);
  const [last, setLast] = useState(advice);
  if (advice && advice !== last) setLast(advice);
  return { advice: advice ?? last, pending: advice === undefined, retry };
}
