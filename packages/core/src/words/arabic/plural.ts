import { pluralsOf } from "../pluralsOf.js";

/** Chooses among the six forms: none, one, two, 3 to 10, 11 to 99, and the rest. */
export const plural = /* @__PURE__ */ pluralsOf<Intl.LDMLPluralRule>("ar");
