"use client";

import type { PanelProps } from "../panel/panelProps.js";
import { useCatalogOf, type CatalogKind } from "../panel/useCatalogOf.js";
import { createStepCatalog, type StepCatalog } from "./stepCatalog.js";

const stepCatalogs: CatalogKind<StepCatalog> = { create: createStepCatalog, shared: new Map() };

/** The catalog of a panel about next steps. */
export function useStepCatalog(props: Pick<PanelProps, "words" | "locale">): StepCatalog {
  return useCatalogOf(stepCatalogs, props);
}
