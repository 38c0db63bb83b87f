import type { Given } from "../given.js";
import type { Warning } from "../warning.js";

/** Whatever should worry a seller about this map, in the order of the rules. */
export function warnings(given: Given): readonly Warning[] {
  return given.warningRules
    .map(({ id, severity, find }) => ({ id, severity, ...find(given) }))
    .filter(({ evidence }) => evidence.length > 0);
}
