import type { Language } from "../language.js";
import { matrixWords } from "./matrix.js";
import { roleNames } from "./roles.js";
import { warningSentences } from "./warnings.js";
import { zoneTitles } from "./zones.js";

/** French texts of the matrix and its table. */
export const french: Language = {
  tag: "fr",
  locale: "fr",
  direction: "ltr",
  matrix: matrixWords,
  roles: roleNames,
  zones: zoneTitles,
  warnings: warningSentences,
};
