import type { PanelLanguage } from "../language.js";
import { japanese } from "./japanese.js";
import { outcomeSentences } from "./outcome.js";
import { panelWords } from "./panels.js";
import { ruleWords } from "./rule.js";

/** Japanese texts of the matrix, its table, and the panels. */
export const japanesePanels: PanelLanguage = {
  ...japanese,
  panels: panelWords,
  outcome: outcomeSentences,
  rule: ruleWords,
};
