"use client";

import { useInsertionEffect, useRef, type RefObject } from "react";

/**
 * A reference to what the last finished render was given, for handlers that must not change with every render. Written
 * before any other effect runs, and never read while rendering.
 */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
