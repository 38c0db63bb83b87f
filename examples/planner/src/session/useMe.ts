import { useSyncExternalStore } from "react";
import { currentMe, watchMe, type Me } from "./me.js";

/** Who sits in front of this browser, if they have said so. */
export function useMe(): Me | undefined {
  return useSyncExternalStore(watchMe, currentMe);
}
