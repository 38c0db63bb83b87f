import { useMemo } from "react";
import { useObservable } from "dexie-react-hooks";
import { usePlanner } from "../planner.js";
import type { FoundSummaries } from "../storage/shelf.js";

/** Rows of the deals list, as they change in any tab; `undefined` until they are first read. */
export function useSummaries(limit: number, search = ""): FoundSummaries | undefined {
  const { library } = usePlanner();
  const words = useMemo(() => search.toLowerCase().split(/\s+/).filter(Boolean), [search]);
  return useObservable<FoundSummaries>(() => library.summaries({ words, limit }), [library, words, limit]);
}
