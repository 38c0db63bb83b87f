"use client";

import { useMemo } from "react";
import { createPanelCatalog, type PanelCatalog } from "./panelCatalog.js";
import type { PanelProps } from "./panelProps.js";

/** English catalogs by locale: a page may have hundreds of small components, and formatters are costly to make. */
const shared = new Map<string, PanelCatalog>();

/** The catalog of a panel, made anew only when its words or locale change. */
export function usePanelCatalog({ words, locale = "en" }: Pick<PanelProps, "words" | "locale">): PanelCatalog {
  return useMemo(() => (words ? createPanelCatalog(words, locale) : sharedCatalog(locale)), [words, locale]);
}

function sharedCatalog(locale: string): PanelCatalog {
  const catalog = shared.get(locale) ?? createPanelCatalog({}, locale);
  shared.set(locale, catalog);
  return catalog;
}
