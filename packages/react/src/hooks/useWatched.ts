"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { Watched } from "../watched.js";

/** The value that is watched, drawn anew with every change; nothing while there is none to watch. */
export function useWatched<Value>(watched: Watched<Value> | undefined): Value | undefined {
  const subscribe = useCallback((listener: () => void) => watched?.subscribe(listener) ?? (() => {}), [watched]);
  // Another function each time: in a component that sets state while it renders, React 18 else forgets what it has read.
  const read = () => watched?.get();
  return useSyncExternalStore(subscribe, read, read);
}
