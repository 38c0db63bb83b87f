import type { Language } from "../language.js";
import { matrixWords } from "./matrix.js";
import { roleNames } from "./roles.js";
import { warningSentences } from "./warnings.js";
import { zoneTitles } from "./zones.js";

/**
 * Arabic texts of the matrix and its table. Digits are Arabic-Indic unless a host asks for another locale, such as
 * `ar-MA`: the bare tag `ar` gives other digits in some engines than in others, so server and browser could disagree.
 */
export const arabic: Language = {
  tag: "ar",
  locale: "ar-EG",
  direction: "rtl",
  matrix: matrixWords,
  roles: roleNames,
  zones: zoneTitles,
  warnings: warningSentences,
};
