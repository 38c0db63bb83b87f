"use client";

import { useCallback, useState } from "react";
import type { Box } from "../geometry.js";
import { useLatest } from "../hooks/useLatest.js";
import type { ChangeView } from "../hooks/useView.js";
import { watch } from "../watched.js";
import type { Scope } from "./scope.js";
import { useFocus } from "./useFocus.js";
import { useKeys } from "./useKeys.js";
import { useMoves, type MoveHooks, type Moved } from "./useMoves.js";
import { usePointer } from "./usePointer.js";
import { useZoom } from "./useZoom.js";

/** What gestures work on. */
export interface Gestures extends Omit<Scope, "moves" | "zoom" | "marquee" | "choose" | "focus"> {
  /** Whose mark has the focus. */
  readonly focused: string | undefined;
  readonly hooks: MoveHooks;
  readonly change: ChangeView;
  readonly assess: (changes: readonly Moved[]) => boolean;
}

/** Every way to go through the picture, to change what is seen of it, and to move people on it, whatever the input. */
export function useGestures(options: Gestures) {
  const { people, editable, hooks, assess, say, catalog, select } = options;
  const [marquee] = useState(() => watch<Box | undefined>(undefined));
  const onOvertaken = useCallback(() => say(catalog.say.overtaken), [say, catalog]);
  const moves = useMoves({ people, editable, hooks, assess, onOvertaken });
  const zoom = useZoom(useLatest(options));
  const focus = useFocus(options);
  const choose = useCallback(
    (ids: readonly string[]) => {
      select(ids);
      say(catalog.say.selectedCount(ids.length, catalog.number(ids.length)));
    },
    [select, say, catalog],
  );
  const scope = { ...options, moves, zoom, marquee, focus, choose };
  const { release, ...pointer } = usePointer(useLatest(scope));
  const { pickUp, restore, ...keys } = useKeys(useLatest({ ...scope, release }));
  return { moves, zoom, marquee, focus, handlers: { ...pointer, ...keys }, pickUp, restore };
}
