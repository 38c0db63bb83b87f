import { pluralsOf } from "../pluralsOf.js";

/** Chooses the singular or the plural. */
export const plural = /* @__PURE__ */ pluralsOf("de");
