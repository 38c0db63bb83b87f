"use client";

import { useMemo } from "react";
import { createPanelCatalog, type PanelCatalog } from "./panelCatalog.js";
import type { PanelProps } from "./panelProps.js";

/** The catalog of a panel, made anew only when its words or locale change. */
export function usePanelCatalog({ words, locale }: Pick<PanelProps, "words" | "locale">): PanelCatalog {
  return useMemo(() => createPanelCatalog(words, locale), [words, locale]);
}
