import {
  briefWords,
  questionSentences,
  remarkSentences,
  stepPanelWords,
  stepSentences,
  stepWords,
  type BriefWords,
  type QuestionSentence,
  type RemarkSentence,
  type StepPanelWords,
  type StepSentence,
  type StepWords,
} from "@buyinmap/core";
import { createPanelCatalog, type PanelCatalog, type PanelTexts } from "../panel/panelCatalog.js";
import type { StepTexts } from "./stepTexts.js";

/** What the panels about next steps say beside what all panels say. */
export interface StepCatalog extends PanelCatalog {
  readonly steps: StepPanelWords;
  readonly sentences: Readonly<Record<string, StepSentence>>;
  readonly stepWords: StepWords;
  readonly questions: Readonly<Record<string, QuestionSentence>>;
  readonly briefWords: BriefWords;
  readonly remarks: Readonly<Record<string, RemarkSentence>>;
}

/** Joins a host's texts with the English ones. A catalog of its own, so that other panels do not carry its sentences. */
export function createStepCatalog(words: PanelTexts = {}, locale = "en"): StepCatalog {
  const own = words.steps ?? {};
  return {
    ...createPanelCatalog({ words, locale }),
    steps: joinSections(own.panels),
    sentences: { ...stepSentences, ...own.sentences },
    stepWords: { ...stepWords, ...own.words },
    questions: { ...questionSentences, ...own.questions },
    briefWords: { ...briefWords, ...own.brief },
    remarks: { ...remarkSentences, ...own.remarks },
  };
}

function joinSections(own: StepTexts["panels"] = {}): StepPanelWords {
  const sections = Object.entries(stepPanelWords).map(([section, texts]) => [
    section,
    { ...texts, ...own[section as keyof StepPanelWords] },
  ]);
  return Object.fromEntries(sections) as StepPanelWords;
}
