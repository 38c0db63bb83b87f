import type { Seat } from "../../math/ballot.js";
import { idsOf, type Given } from "../given.js";
import { convinced, isConvinced } from "./advocacy.js";
import { rule } from "./rule.js";
import { settled, type Settled } from "./settled.js";
import { rightOf } from "./vote.js";
import { weightOf } from "./weights.js";

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
  const agreed = given.once(rule);
  const total = weightOf(given.committee, given);
  const margin = weightOf(given.once(convinced), given) - agreed.quota * total;
  const withRight = (right: Seat["right"], stands: (view: Settled) => boolean) =>
    idsOf(given.committee).filter((id) => rightOf(id, agreed) === right && !stands(views[id]!));
  return {
    margin,
    ...(total > 0 ? { share: margin / total } : {}),
    gap: Math.max(0, -margin),
    decidersMissing: withRight("decider", (view) => isConvinced(view, given)),
    vetoesAtRisk: withRight("veto", (view) => view.type === "settled" && view.view >= given.assumptions.opposition),
  };
}
