"use client";

import { useEffect, useState } from "react";
import type { Watched } from "../watched.js";

/**
 * The value that is watched, drawn anew with every change; nothing while there is none to watch. Not through
 * `useSyncExternalStore`, which in React 18 misses a change back to an earlier value in components that set state while
 * they render.
 */
export function useWatched<Value>(watched: Watched<Value> | undefined): Value | undefined {
  const [value, setValue] = useState(() => watched?.get());
  useEffect(() => {
    if (!watched) return undefined;
    const look = () => setValue(() => watched.get());
    look();
    return watched.subscribe(look);
  }, [watched]);
  return watched && value;
}
