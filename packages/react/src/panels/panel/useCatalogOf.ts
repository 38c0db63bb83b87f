"use client";

import { useMemo } from "react";
import type { PanelTexts } from "./panelCatalog.js";
import type { PanelProps } from "./panelProps.js";

/** How a catalog is made, and the English ones that were made already, by locale: formatters are costly to make. */
export interface CatalogKind<Catalog> {
  readonly create: (words: PanelTexts, locale: string) => Catalog;
  readonly shared: Map<string, Catalog>;
}

/** A catalog that some panels share, made anew only when its words or locale change. */
export function useCatalogOf<Catalog>(
  { create, shared }: CatalogKind<Catalog>,
  { words, locale = "en" }: Pick<PanelProps, "words" | "locale">,
): Catalog {
  return useMemo(() => {
    if (words) return create(words, locale);
    const catalog = shared.get(locale) ?? create({}, locale);
    shared.set(locale, catalog);
    return catalog;
  }, [create, shared, words, locale]);
}
