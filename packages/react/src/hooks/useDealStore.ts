"use client";

import { useSyncExternalStore } from "react";
import type { DealStore, History } from "@buyinmap/core";

/** The history of a store, read so that every component of one render sees the same, on the server too. */
export function useDealStore(store: DealStore): History {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
