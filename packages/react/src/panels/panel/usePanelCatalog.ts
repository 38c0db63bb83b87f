"use client";

import { useMemo } from "react";
import { createPanelCatalog, type PanelCatalog } from "./panelCatalog.js";
import type { PanelLanguageProps, PanelProps } from "./panelProps.js";

/** English catalogs by locale: a page may have hundreds of small components, and formatters are costly to make. */
const shared = new Map<string, PanelCatalog>();

/** The catalog of a panel, made anew only when its language, words or locale change. */
export function usePanelCatalog(props: Pick<PanelProps, "words" | "locale"> & PanelLanguageProps): PanelCatalog {
  const { language, words, locale } = props;
  return useMemo(
    () => (language || words ? createPanelCatalog({ language, words, locale }) : sharedCatalog(locale ?? "en")),
    [language, words, locale],
  );
}

function sharedCatalog(locale: string): PanelCatalog {
  const catalog = shared.get(locale) ?? createPanelCatalog({ locale });
  shared.set(locale, catalog);
  return catalog;
}
