import type { PanelLanguage } from "../language.js";
import { english } from "./english.js";
import { outcomeSentences } from "./outcome.js";
import { panelWords } from "./panels.js";
import { ruleWords } from "./rule.js";

/** English texts of the matrix, its table, and the panels. */
export const englishPanels: PanelLanguage = {
  ...english,
  panels: panelWords,
  outcome: outcomeSentences,
  rule: ruleWords,
};
