"use client";

import { useCallback, useInsertionEffect, useRef, useState } from "react";
import { sameView, wholeView, type View } from "../view.js";

/** The part of the plot that is seen, kept by the host or by the matrix itself. */
export interface ViewProps {
  /** The part of the plot that is seen. Left out, the matrix keeps track itself, and starts with all of it. */
  readonly view?: View | undefined;
  readonly onView?: ((view: View) => void) | undefined;
}

/** Changes the view, and returns it; nothing when it stays as it is. Several changes before the next render add up. */
export type ChangeView = (next: (view: View) => View) => View | undefined;

/** Keeps track of the part of the plot that is seen. */
export function useView({ view: given, onView }: ViewProps): readonly [View, ChangeView] {
  const [own, setOwn] = useState(wholeView);
  const view = given ?? own;
  const ahead = useRef(view);
  useInsertionEffect(() => {
    ahead.current = view;
  });
  const change = useCallback(
    (next: (view: View) => View) => {
      const to = next(ahead.current);
      if (sameView(to, ahead.current)) return undefined;
      ahead.current = to;
      setOwn(to);
      onView?.(to);
      return to;
    },
    [onView],
  );
  return [view, change];
}
