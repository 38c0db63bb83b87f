import type { BriefWords, QuestionSentence, RemarkSentence, StepPanelWords, StepSentence, StepWords } from "@buyinmap/core";

/** Texts of a host's own for next steps and messages; whatever is left out is said in English. */
export interface StepTexts {
  readonly panels?: { readonly [Section in keyof StepPanelWords]?: Partial<StepPanelWords[Section]> };
  /** By rule; a host's own rules bring their own. */
  readonly sentences?: Readonly<Record<string, StepSentence>>;
  readonly words?: Partial<StepWords>;
  readonly questions?: Readonly<Record<string, QuestionSentence>>;
  readonly brief?: Partial<BriefWords>;
  /** By check; a host's own checks bring their own. */
  readonly remarks?: Readonly<Record<string, RemarkSentence>>;
}
