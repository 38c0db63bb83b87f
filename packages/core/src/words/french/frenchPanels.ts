import type { PanelLanguage } from "../language.js";
import { french } from "./french.js";
import { outcomeSentences } from "./outcome.js";
import { panelWords } from "./panels.js";
import { ruleWords } from "./rule.js";

/** French texts of the matrix, its table, and the panels. */
export const frenchPanels: PanelLanguage = {
  ...french,
  panels: panelWords,
  outcome: outcomeSentences,
  rule: ruleWords,
};
