import type { Given } from "../given.js";
import type { Warning, WarningRule } from "../warning.js";
import { warningRules } from "../warnings.js";

/** Whatever should worry a seller about this map, in the order of the rules. */
export function warnings(given: Given, rules: readonly WarningRule[] = warningRules): readonly Warning[] {
  return rules
    .map(({ id, severity, find }) => ({ id, severity, ...find(given) }))
    .filter(({ evidence }) => evidence.length > 0);
}
