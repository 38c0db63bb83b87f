"use client";

import { useMemo } from "react";
import { createCatalog, type Catalog, type LanguageProps } from "../catalog.js";

/** The catalog of a component, made anew only when its language, words or locale change. */
export function useCatalog({ language, words, locale }: LanguageProps): Catalog {
  return useMemo(() => createCatalog({ language, words, locale }), [language, words, locale]);
}
