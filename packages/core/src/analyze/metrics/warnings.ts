import type { Given } from "../given.js";
import type { Warning } from "../warning.js";

/** Whatever should worry a seller about this map, in the order of the rules. */
export function warnings(given: Given): readonly Warning[] {
  const found: Warning[] = [];
  for (const rule of given.warningRules) {
    const finding = rule.find(given);
    if (finding.evidence.length > 0) found.push({ id: rule.id, severity: rule.severity, ...finding });
  }
  return found;
}
