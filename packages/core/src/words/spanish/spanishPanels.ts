import type { PanelLanguage } from "../language.js";
import { spanish } from "./spanish.js";
import { outcomeSentences } from "./outcome.js";
import { panelWords } from "./panels.js";
import { ruleWords } from "./rule.js";

/** Spanish texts of the matrix, its table, and the panels. */
export const spanishPanels: PanelLanguage = {
  ...spanish,
  panels: panelWords,
  outcome: outcomeSentences,
  rule: ruleWords,
};
