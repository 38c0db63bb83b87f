import type { PanelLanguage } from "../language.js";
import { german } from "./german.js";
import { outcomeSentences } from "./outcome.js";
import { panelWords } from "./panels.js";
import { ruleWords } from "./rule.js";

/** German texts of the matrix, its table, and the panels. */
export const germanPanels: PanelLanguage = {
  ...german,
  panels: panelWords,
  outcome: outcomeSentences,
  rule: ruleWords,
};
