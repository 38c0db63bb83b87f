"use client";

import { useEffect, useMemo } from "react";
import type { Gestures } from "../gestures/gestures.js";
import type { Gesturing } from "../gestures/scope.js";
import { useLatest } from "./useLatest.js";

/** Gestures on what is drawn, from when they have been fetched until the picture goes. `create` must stay the same function. */
export function useGestures(
  create: ((latest: ReturnType<typeof useLatest<Gesturing>>) => Gestures) | undefined,
  given: Gesturing,
): Gestures | undefined {
  const latest = useLatest(given);
  const gestures = useMemo(() => create?.(latest), [create, latest]);
  useEffect(() => gestures?.connect(), [gestures]);
  const { scene, people, editable } = given;
  // What gestures settle on, they read from what was drawn last.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => gestures?.settle(), [gestures, scene, people, editable]);
  return gestures;
}
