"use client";

import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import type { ChangeView } from "../hooks/useView.js";
import { useLatest } from "../hooks/useLatest.js";
import type { SceneGroup, Scene } from "../scene.js";
import { viewOf } from "../view.js";
import { arrows, nearestTowards } from "./findMark.js";

interface Options {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly scene: Scene;
  readonly change: ChangeView;
  /** Brings the focus to someone's mark. */
  readonly focus: (id: string) => void;
}

/** The ways through a crowd: from group to group, into a group, and back. */
export interface GroupWays {
  /** The group whose people are listed. */
  readonly open: SceneGroup | undefined;
  readonly close: () => void;
  /** Brings the people of a group so near that they stand apart. */
  readonly zoomTo: (group: SceneGroup) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** For those whose technology presses buttons without a pointer. A pointer points at people. */
  readonly onClick: (event: MouseEvent) => void;
}

/** Goes from group to group by keys, opens them, and finds the way back. */
export function useGroups(options: Options): GroupWays {
  const latest = useLatest(options);
  const [opened, setOpened] = useState<string>();
  const sought = useRef<string>(undefined);
  const { scene } = options;

  useEffect(() => {
    const id = sought.current;
    if (id === undefined) return;
    sought.current = undefined;
    const group = scene.groups.find(({ ids }) => ids.includes(id));
    if (group) focusGroup(latest.current.picture, group.id);
    else latest.current.focus(id);
  }, [scene, latest]);

  const ways = useMemo(
    () => ({
      close(): void {
        setOpened((id) => {
          if (id !== undefined) focusGroup(latest.current.picture, id);
          return undefined;
        });
      },
      zoomTo({ ids, influence, buyIn }: SceneGroup): void {
        setOpened(undefined);
        if (latest.current.change((view) => viewOf(view, { influence, buyIn }))) sought.current = ids[0];
      },
      onKeyDown(event: KeyboardEvent): void {
        const id = groupUnder(event.target);
        if (event.defaultPrevented || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === "Enter" || event.key === " ") setOpened(id);
        else {
          const next = nextGroup(latest.current.scene.groups, id, event.key);
          if (next === undefined) return;
          focusGroup(latest.current.picture, next);
        }
        event.preventDefault();
        event.stopPropagation();
      },
      onClick(event: MouseEvent): void {
        if (event.detail === 0) setOpened((id) => groupUnder(event.target) ?? id);
      },
    }),
    [latest],
  );
  const open = opened === undefined ? undefined : scene.groups.find(({ id }) => id === opened);
  return useMemo(() => ({ ...ways, open }), [ways, open]);
}

function groupUnder(target: EventTarget): string | undefined {
  return (target as Element).closest("[data-group]")?.getAttribute("data-group") ?? undefined;
}

function focusGroup(picture: RefObject<SVGSVGElement | null>, id: string): void {
  picture.current?.querySelector<SVGElement>(`[data-group="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

/** The group that a key leads to: the next one in a direction, the first and the last, or the first of another zone. */
function nextGroup(groups: readonly SceneGroup[], from: string, key: string): string | undefined {
  const arrow = arrows[key];
  if (arrow) return nearestTowards(groups, from, arrow) ?? from;
  if (key === "Home") return groups.at(-1)?.id;
  if (key === "End") return groups[0]?.id;
  const step = { PageDown: 1, PageUp: -1 }[key];
  if (step === undefined) return undefined;
  const zones = [...new Set(groups.map(({ zone }) => zone))];
  const here = zones.indexOf(groups.find(({ id }) => id === from)?.zone);
  const zone = zones.at((here + step) % zones.length);
  return groups.find((group) => group.zone === zone)?.id;
}
