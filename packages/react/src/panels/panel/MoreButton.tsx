"use client";

import type { PanelCatalog } from "./panelCatalog.js";

interface MoreButtonProps {
  readonly more: { readonly isLong: boolean; readonly all: boolean; readonly toggle: () => void };
  readonly count: number;
  readonly catalog: PanelCatalog;
}

/** Shows all of a long list, or only its beginning again. */
export function MoreButton({ more: { isLong, all, toggle }, count, catalog: { say, number } }: MoreButtonProps) {
  if (!isLong) return null;
  return (
    <button type="button" className="bim-link" aria-expanded={all} onClick={toggle}>
      {all ? say.common.showFewer : say.common.showAll(count, number(count))}
    </button>
  );
}
