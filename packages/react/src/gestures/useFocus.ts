"use client";

import { useEffect, useMemo, type RefObject } from "react";
import { useLatest } from "../hooks/useLatest.js";
import { scoresOf } from "../people.js";
import { revealIn } from "../view.js";
import type { Gestures } from "./useGestures.js";

type Focusing = Pick<Gestures, "picture" | "scene" | "people" | "focused" | "change">;

/**
 * Brings the focus to someone's mark, and into view first whoever is out of it. When a mark that has the focus goes out
 * of view, the focus stays on the picture.
 */
export function useFocus(options: Focusing): (id: string) => void {
  const latest = useLatest(options);
  const { focus, settle } = useMemo(() => createFocus(latest), [latest]);
  useEffect(settle, [options.scene, settle]);
  return focus;
}

function createFocus(latest: Readonly<RefObject<Focusing>>) {
  let wanted: string | undefined;
  return { focus, settle };

  function focus(id: string): void {
    const { people, change } = latest.current;
    const mark = markOf(id);
    wanted = mark ? undefined : id;
    if (mark) mark.focus({ preventScroll: true });
    else change((view) => revealIn(view, scoresOf(people.get(id)!)));
  }

  /** Once a new scene is drawn. */
  function settle(): void {
    const { scene, focused, picture } = latest.current;
    const id = wanted;
    wanted = undefined;
    if (id !== undefined) return markOf(id)?.focus({ preventScroll: true });
    if (focused === undefined || scene.people.has(focused) || document.activeElement !== document.body) return;
    picture.current?.focus({ preventScroll: true });
  }

  function markOf(id: string): SVGElement | null | undefined {
    return latest.current.picture.current?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  }
}
