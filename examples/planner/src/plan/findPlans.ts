import {
  acceptedSteps,
  advise,
  searchPlans,
  type Analysis,
  type Candidate,
  type Deal,
  type Plan,
  type PlanProgress,
  type Refusal,
} from "@buyinmap/core";

/** The steps to choose from, and the best choice for whatever hours: one plan for each step of the staircase. */
export interface FoundPlans {
  readonly candidates: readonly Candidate[];
  readonly plans: readonly Plan[] | Refusal;
}

/** What is advised, and what the team has taken up already. */
export function listCandidates(deal: Deal, analysis: Analysis): readonly Candidate[] {
  return [...acceptedSteps(deal, analysis), ...advise(deal, analysis)];
}

/** Searches to the end; tells how far it has come on the way. */
export function findPlans(
  deal: Deal,
  analysis: Analysis,
  tell: (progress: PlanProgress) => void = () => {},
): FoundPlans {
  const candidates = listCandidates(deal, analysis);
  const search = searchPlans(deal, analysis, candidates);
  for (;;) {
    const { done, value } = search.next();
    if (done) return { candidates, plans: value };
    tell(value);
  }
}

/** The plan for so many hours. */
export function planWithin(plans: FoundPlans["plans"], hours: number): Plan | Refusal {
  if ("type" in plans) return plans;
  // The first takes no hours at all.
  return plans.findLast(({ effort }) => effort <= hours) ?? plans[0]!;
}
