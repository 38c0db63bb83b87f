import type { Analysis } from "../../analyze/analyze.js";
import { meanOf } from "../../analyze/estimate.js";
import { unknownView } from "../../analyze/metrics/settled.js";
import type { Rung } from "../../model/ask.js";
import { under, type Prospect } from "../forecast/prospect.js";
import type { Candidate } from "./candidate.js";

/** From where to where; `from` is absent where it is not known. */
export interface Way<Value = number> {
  readonly from?: Value;
  readonly to: Value;
}

/** Where a plan needs someone to be, and how they get there; what stays is absent. */
export interface PlanTarget {
  /** 0..100, as it weighs in the decision. */
  readonly influence?: Way;
  /** Mean of the estimate, 0..100. */
  readonly buyIn?: Way;
  /** On the ask ladder. */
  readonly rung?: Way<Rung>;
  /** The steps that take them there, by id, in the order of the plan. */
  readonly route: readonly string[];
}

/** Where some steps, in the order of the plan, take whom they are expected to change; in the order of the committee. */
export function targetsOf(
  chosen: readonly Candidate[],
  { now, analysis: { advocacy, weights } }: { readonly now: Prospect; readonly analysis: Analysis },
): Readonly<Record<string, PlanTarget>> {
  const effects = chosen.toSorted((one, other) => (one.id < other.id ? -1 : 1)).flatMap((step) => step.effects);
  const then = under(now, effects);
  const targets: Record<string, PlanTarget> = {};
  for (const [id, person] of now.electorate.indexOf) {
    const route = chosen.filter((step) => step.effects.some((effect) => effect.id === id)).map((step) => step.id);
    if (route.length === 0) continue;
    const before = now.people[person]!;
    const after = then.people[person]!;
    const { rung } = advocacy[id]!;
    const reached = effects.map((effect) => (effect.id === id ? (effect.rung ?? 0) : 0));
    const isWeightKnown = weights[id]!.from !== "assumed";
    const influence = wayTo(before.influence, after.influence, isWeightKnown);
    const buyIn = wayTo(viewOf(before), viewOf(after), before.estimate.type !== "unknown");
    const asked = wayTo<Rung>(rung, Math.max(rung, ...reached) as Rung, true);
    targets[id] = { ...(influence && { influence }), ...(buyIn && { buyIn }), ...(asked && { rung: asked }), route };
  }
  return targets;
}

function viewOf({ estimate }: Prospect["people"][number]): number {
  return meanOf(estimate) ?? unknownView;
}

function wayTo<Value extends number>(from: Value, to: Value, isKnown: boolean): Way<Value> | undefined {
  // The same weight of evidence for and against can leave a mean that differs in its last digit.
  if (Math.abs(to - from) < 1e-9) return undefined;
  return isKnown ? { from, to } : { to };
}
