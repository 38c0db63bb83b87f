import { describeStep, type Candidate, type Deal, type Plan } from "@buyinmap/core";
import type { PlanCatalog } from "./planCatalog.js";

/** A step of a plan, in its order. */
export interface StepRow {
  readonly step: Candidate;
  /** Its place in the plan, from 1. */
  readonly place: number;
  readonly title: string;
  /** P(buy) that is lost without it. */
  readonly loses: number;
}

/** What a step is called, by id; nothing where it is not among the candidates. */
export type TitleOf = (id: string) => string | undefined;

/** The steps of a plan with their titles. */
export function stepRows(plan: Plan, candidates: readonly Candidate[], titleOf: TitleOf): readonly StepRow[] {
  const byId = new Map(candidates.map((step) => [step.id, step]));
  return plan.chosen.flatMap((id, index) => {
    const step = byId.get(id);
    return step ? [{ step, place: index + 1, title: titleOf(id) ?? id, loses: plan.marginal.loses[id] ?? 0 }] : [];
  });
}

/** Calls steps as the team has written them, else as the advice says them. */
export function titlesOf(deal: Deal, candidates: readonly Candidate[], catalog: PlanCatalog): TitleOf {
  const speech = catalog.speech(deal);
  const titles = new Map(
    candidates.map((step) => {
      const written = step.key === undefined ? undefined : deal.steps?.[step.key]?.text;
      return [step.id, written ?? describeStep(step, speech, catalog.sentences).title];
    }),
  );
  return (id) => titles.get(id);
}
