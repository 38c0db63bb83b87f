import type {
  CoachingPanelWords,
  PitchWords,
  movementSentence,
  progressSentences,
  signalSentences,
} from "@buyinmap/core";

/** Texts of a host's own for coaching; whatever is left out is said in English. */
export interface CoachingTexts {
  readonly panels?: { readonly [Section in keyof CoachingPanelWords]?: Partial<CoachingPanelWords[Section]> };
  readonly pitch?: Partial<PitchWords>;
  readonly progress?: Partial<typeof progressSentences>;
  /** By need; a host's own needs bring their own. */
  readonly needs?: Readonly<Record<string, string>>;
  readonly signals?: Partial<typeof signalSentences>;
  readonly movement?: typeof movementSentence;
}
