import { useMemo, useSyncExternalStore } from "react";
import { readRoute, type Route } from "./route.js";

/** The route of the address bar, as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  return useMemo(() => readRoute(hash), [hash]);
}

function watchHash(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}
