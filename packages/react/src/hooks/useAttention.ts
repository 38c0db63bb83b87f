"use client";

import { useMemo } from "react";
import { byInfluence } from "../byInfluence.js";
import type { MoveHooks } from "../gestures/moves.js";
import type { Attention } from "../layers.js";
import type { Person } from "../people.js";
import type { Scene } from "../scene.js";

interface Attending extends Pick<MoveHooks, "canMove"> {
  readonly editable: boolean;
  readonly scene: Scene;
  readonly selection: readonly string[];
  readonly selected: string | undefined;
  readonly focused: string | undefined;
  readonly open: string | undefined;
  readonly moving: readonly string[] | undefined;
}

/** Who is attended to, as layers are told. */
export function useAttention({ scene, selection, selected, focused, open, moving, editable, canMove }: Attending): Attention {
  const tabStop = findTabStop(scene, focused, selected);
  const groupStop = findGroupStop(scene, focused, open);
  return useMemo(
    () => ({
      selected,
      selection: new Set(selection),
      tabStop,
      groupStop,
      open,
      moving: new Set(moving),
      fixed: (id: string) => !editable || canMove?.(id) === false,
    }),
    [selected, selection, tabStop, groupStop, open, moving, editable, canMove],
  );
}

/** The one mark that Tab leads to: the focused one, else the selected one, else the most influential; of a crowd none else. */
function findTabStop({ people, groups }: Scene, ...wanted: readonly (string | undefined)[]): string | undefined {
  const found = wanted.find((id) => id !== undefined && people.has(id));
  if (groups.length > 0) return found;
  return found ?? findFirst(people.values())?.id;
}

/** The most influential of them. */
function findFirst(people: Iterable<Person>): Person | undefined {
  let first: Person | undefined;
  for (const person of people) if (!first || byInfluence(person, first) < 0) first = person;
  return first;
}

/** The one group that Tab leads to: the focused one, else the open one, else the one with the highest scores. */
function findGroupStop({ groups }: Scene, ...wanted: readonly (string | undefined)[]): string | undefined {
  if (groups.length === 0) return undefined;
  return wanted.find((wish) => groups.some(({ id }) => id === wish)) ?? groups.at(-1)?.id;
}
