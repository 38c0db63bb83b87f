import { useSyncExternalStore } from "react";
import type { Assumptions } from "@buyinmap/core";
import { currentAssumptions, watchAssumptions } from "./keptAssumptions.js";

/** What is assumed other than usual on this browser; the same object until it changes. */
export function useAssumptions(): Partial<Assumptions> {
  return useSyncExternalStore(watchAssumptions, currentAssumptions);
}
