import type { Given } from "../given.js";
import { isConvinced } from "./advocacy.js";
import { rule } from "./rule.js";
import { settled } from "./settled.js";
import { weights } from "./weights.js";

/** How far the convinced are from carrying the decision, and who could still stop it. */
export interface SupportGap {
  /** Weight at or above the line minus the weight a decision needs, in influence points; negative while it is missing. */
  readonly margin: number;
  /** The margin as a share of all weight; absent where nothing weighs. */
  readonly share?: number;
  /** What is missing, 0 or more. A gap of 0 can still leave P(buy) below one half. */
  readonly gap: number;
  /** Deciders who are not at the line yet. */
  readonly decidersMissing: readonly string[];
  /** Veto holders below opposition, or of whom nothing is known. */
  readonly vetoesAtRisk: readonly string[];
}

/** The committee's support, by settled views. */
export function supportGap(given: Given): SupportGap {
  const views = given.once(settled);
  const weighed = given.once(weights);
  const { quota, deciders, vetoes } = given.once(rule);
  let total = 0;
  let convinced = 0;
  const decidersMissing: string[] = [];
  const vetoesAtRisk: string[] = [];
  for (const { id } of given.committee) {
    const { weight } = weighed[id]!;
    const view = views[id]!;
    total += weight;
    if (isConvinced(view, given)) convinced += weight;
    else if (deciders?.includes(id)) decidersMissing.push(id);
    const opposes = view.type === "unknown" || view.view < given.assumptions.opposition;
    if (opposes && vetoes?.includes(id) && !deciders?.includes(id)) vetoesAtRisk.push(id);
  }
  const margin = convinced - quota * total;
  const share = total > 0 ? { share: margin / total } : {};
  return { margin, ...share, gap: Math.max(0, -margin), decidersMissing, vetoesAtRisk };
}
