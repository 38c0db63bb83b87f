"use client";

import type { Plan } from "@buyinmap/core";
import { sayFineShare } from "../outcome/sayShare.js";
import type { PlanCatalog } from "./planCatalog.js";

/** What the plan does to the decision, in a sentence, and what it takes. */
export function PlanSummary({ plan, catalog }: { plan: Plan; catalog: PlanCatalog }) {
  const { plan: say, number } = catalog;
  const { before, after, chosen, effort } = plan;
  if (chosen.length === 0) return <p className="bim-lead">{say.tooFew}</p>;
  const turn = (of: "buy" | "noDecision") => ({
    from: sayFineShare(before[of], catalog),
    to: sayFineShare(after[of], catalog),
  });
  return (
    <div>
      <p className="bim-lead">{say.summary(turn("buy"), turn("noDecision"))}</p>
      <p className="bim-muted">
        {say.takes(chosen.length, number(chosen.length), say.hoursOf(effort, number(effort)))}
      </p>
    </div>
  );
}
