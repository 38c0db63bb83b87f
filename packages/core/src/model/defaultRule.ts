import type { Rule } from "./deal.js";

/** The rule of a deal that states none. */
export const defaultRule: Rule = { quota: 0.6 };
