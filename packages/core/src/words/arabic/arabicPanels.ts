import type { PanelLanguage } from "../language.js";
import { arabic } from "./arabic.js";
import { outcomeSentences } from "./outcome.js";
import { panelWords } from "./panels.js";
import { ruleWords } from "./rule.js";

/** Arabic texts of the matrix, its table, and the panels. */
export const arabicPanels: PanelLanguage = {
  ...arabic,
  panels: panelWords,
  outcome: outcomeSentences,
  rule: ruleWords,
};
