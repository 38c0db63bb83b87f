import type { KeyboardEvent, MouseEvent } from "react";
import type { SceneGroup } from "../scene.js";
import { viewOf } from "../view.js";
import { watch, type Watched } from "../watched.js";
import { arrows, nearestTowards } from "./findMark.js";
import type { Gesturing, Latest } from "./scope.js";

/** The ways through a crowd: from group to group, into a group, and back. */
export interface Groups {
  /** The group whose people are listed, by id. */
  readonly open: Watched<string | undefined>;
  readonly close: () => void;
  /** Brings the people of a group so near that they stand apart. */
  readonly zoomTo: (group: SceneGroup) => void;
  /** Once a new scene is drawn. */
  readonly settle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** For those whose technology presses buttons without a pointer. A pointer points at people. */
  readonly onClick: (event: MouseEvent) => void;
}

/** Goes from group to group by keys, opens them, and finds the way back. */
export function createGroups(latest: Latest<Pick<Gesturing, "picture" | "scene" | "change">>, focus: (id: string) => void): Groups {
  const open = watch<string | undefined>(undefined);
  let sought: string | undefined;
  return {
    open,
    close() {
      const id = open.get();
      open.set(undefined);
      if (id !== undefined) focusGroup(latest.current.picture, id);
    },
    zoomTo({ ids, influence, buyIn }) {
      open.set(undefined);
      if (latest.current.change((view) => viewOf(view, { influence, buyIn }))) sought = ids[0];
    },
    settle() {
      const id = sought;
      if (id === undefined) return;
      sought = undefined;
      const group = latest.current.scene.groups.find(({ ids }) => ids.includes(id));
      if (group) focusGroup(latest.current.picture, group.id);
      else focus(id);
    },
    onKeyDown(event) {
      const id = groupUnder(event.target);
      if (event.defaultPrevented || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Enter" || event.key === " ") open.set(id);
      else {
        const next = nextGroup(latest.current.scene.groups, id, event.key);
        if (next === undefined) return;
        focusGroup(latest.current.picture, next);
      }
      event.preventDefault();
      event.stopPropagation();
    },
    onClick(event) {
      const id = groupUnder(event.target);
      if (event.detail === 0 && id !== undefined) open.set(id);
    },
  };
}

function groupUnder(target: EventTarget): string | undefined {
  return (target as Element).closest("[data-group]")?.getAttribute("data-group") ?? undefined;
}

function focusGroup(picture: Gesturing["picture"], id: string): void {
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
