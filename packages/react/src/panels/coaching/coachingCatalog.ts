import {
  coachingPanelWords,
  needSentences,
  pitchSentences,
  progressSentences,
  signalSentences,
  movementSentence,
  type CoachingPanelWords,
  type PitchWords,
  type Speech,
} from "@buyinmap/core";
import { createPanelCatalog, type PanelCatalog, type PanelTexts } from "../panel/panelCatalog.js";
import type { CatalogKind } from "../panel/useCatalogOf.js";
import type { CoachingTexts } from "./coachingTexts.js";

/** What the panels of coaching say beside what all panels say. */
export interface CoachingCatalog extends PanelCatalog {
  readonly coaching: CoachingPanelWords;
  readonly pitch: PitchWords;
  readonly progress: typeof progressSentences;
  readonly needs: Readonly<Record<string, string>>;
  readonly signals: typeof signalSentences;
  readonly movement: typeof movementSentence;
}

/** The catalog of coaching: one of its own, so that other panels do not carry its sentences. */
export const coachingCatalogs: CatalogKind<CoachingCatalog> = {
  create(words: PanelTexts, locale: string) {
    const own = words.coaching ?? {};
    return {
      ...createPanelCatalog({ words, locale }),
      coaching: joinSections(own.panels),
      pitch: { ...pitchSentences, ...own.pitch },
      progress: { ...progressSentences, ...own.progress },
      needs: { ...needSentences, ...own.needs },
      signals: { ...signalSentences, ...own.signals },
      movement: own.movement ?? movementSentence,
    };
  },
  shared: new Map(),
};

/** How sentences about nobody in particular say numbers. */
export function speechOf(catalog: CoachingCatalog): Speech {
  return catalog.speech({ id: "", name: "", stakeholders: {} });
}

function joinSections(own: CoachingTexts["panels"] = {}): CoachingPanelWords {
  const sections = Object.entries(coachingPanelWords).map(([section, texts]) => [
    section,
    { ...texts, ...own[section as keyof CoachingPanelWords] },
  ]);
  return Object.fromEntries(sections) as CoachingPanelWords;
}
