import { planPanelWords, stepSentences, type PlanPanelWords, type StepSentence } from "@buyinmap/core";
import { createPanelCatalog, type PanelCatalog, type PanelTexts } from "../panel/panelCatalog.js";
import type { CatalogKind } from "../panel/useCatalogOf.js";

/** What the plan says beside what all panels say. */
export interface PlanCatalog extends PanelCatalog {
  readonly plan: PlanPanelWords;
  readonly sentences: Readonly<Record<string, StepSentence>>;
}

/** The catalog of the plan: one of its own, so that other panels do not carry the sentences of all steps. */
export const planCatalogs: CatalogKind<PlanCatalog> = {
  create: (words: PanelTexts, locale: string) => ({
    ...createPanelCatalog({ words, locale }),
    plan: { ...planPanelWords, ...words.plan },
    sentences: { ...stepSentences, ...words.steps?.sentences },
  }),
  shared: new Map(),
};
