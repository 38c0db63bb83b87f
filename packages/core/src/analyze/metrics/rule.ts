import type { Rule } from "../../model/deal.js";
import { defaultRule } from "../../model/defaultRule.js";
import type { Given } from "../given.js";

/** The rule that the forecast goes by: the deal's own, or the default where it states none. */
export function rule({ deal }: Given): Rule {
  return deal.rule ?? defaultRule;
}
