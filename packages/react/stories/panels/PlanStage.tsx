import { useMemo, useState } from "react";
import { acceptedSteps, advise, searchPlans, type Analysis, type Command, type Day, type Deal } from "@buyinmap/core";
import { PlanBoard } from "../../src/panels/plan/PlanBoard.js";

interface PlanStageProps {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly dispatch: (command: Command) => void;
  readonly today: () => Day;
  readonly by: string;
  readonly onSelect: (id: string) => void;
  readonly dir: "ltr" | "rtl";
  /** Candidates up to which every set is looked at. */
  readonly exactUpTo?: number;
  readonly hours?: number;
}

/** So few steps that a story is there at once. */
const most = 9;

/** A host for the plan: it searches once, and keeps the hours. */
export function PlanStage({ exactUpTo = 20, hours = 6, ...given }: PlanStageProps) {
  const { deal, analysis } = given;
  const [effort, setEffort] = useState(hours);
  const candidates = useMemo(
    () => [...acceptedSteps(deal, analysis), ...advise(deal, analysis)].slice(0, most),
    [deal, analysis],
  );
  const plans = useMemo(() => {
    const search = searchPlans(deal, analysis, candidates, { exactUpTo });
    for (;;) {
      const { done, value } = search.next();
      if (done) return value;
    }
  }, [deal, analysis, candidates, exactUpTo]);
  const plan = "type" in plans ? plans : plans.findLast((one) => one.effort <= effort)!;
  return <PlanBoard {...given} plan={plan} candidates={candidates} effort={effort} onEffort={setEffort} />;
}
