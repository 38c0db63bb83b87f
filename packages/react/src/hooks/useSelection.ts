"use client";

import { useCallback, useMemo, useState } from "react";

/** Who is selected, kept by the host or by the matrix itself. */
export interface SelectionProps {
  /** Who is selected, the one chosen last at the end; `null` for nobody. Left out, the matrix keeps track itself. */
  readonly selected?: string | readonly string[] | null | undefined;
  /** Called with whom fields and card show, and with everyone selected. */
  readonly onSelect?: ((id: string | undefined, all: readonly string[]) => void) | undefined;
}

/** The selection and the way to change it. */
export interface Selection {
  readonly selection: readonly string[];
  /** The one selected last. */
  readonly selected: string | undefined;
  /** Selects these and nobody else. */
  readonly select: (ids: string | readonly string[] | undefined) => void;
}

const nobody: readonly string[] = [];

/** Keeps track of who is selected. */
export function useSelection({ selected, onSelect }: SelectionProps): Selection {
  const [own, setOwn] = useState(nobody);
  const given = useMemo(() => listOf(selected ?? undefined), [selected]);
  const selection = selected === undefined ? own : given;
  const select = useCallback(
    (ids: string | readonly string[] | undefined) => {
      const all = listOf(ids);
      setOwn(all);
      onSelect?.(all.at(-1), all);
    },
    [onSelect],
  );
  return { selection, selected: selection.at(-1), select };
}

function listOf(ids: string | readonly string[] | undefined): readonly string[] {
  return ids === undefined ? nobody : typeof ids === "string" ? [ids] : ids;
}
