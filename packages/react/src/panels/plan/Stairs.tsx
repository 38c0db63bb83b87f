"use client";

import type { Plan } from "@buyinmap/core";
import { sayFineShare } from "../outcome/sayShare.js";
import { placeStairs, type Staircase, type StairPoint } from "./placeStairs.js";
import type { PlanCatalog } from "./planCatalog.js";

interface StairsProps {
  readonly plan: Plan;
  readonly catalog: PlanCatalog;
}

/** The frontier over the hours: P(buy) with where the plan is and what comes next; below it, quietly, no decision. */
export function Stairs({ plan, catalog }: StairsProps) {
  const stairs = placeStairs(plan.frontier);
  if (!stairs) return null;
  const { plan: say, number } = catalog;
  const at = plan.frontier.findIndex(({ effort }) => effort === plan.effort);
  const [first, last] = [plan.frontier[0]!, plan.frontier.at(-1)!];
  const turn = (of: "buy" | "noDecision") => ({
    from: sayFineShare(first[of], catalog),
    to: sayFineShare(last[of], catalog),
  });
  const hours = say.hoursOf(stairs.hours, number(stairs.hours));
  const named = { role: "img", "aria-label": say.chart(turn("buy"), turn("noDecision"), hours) };
  return (
    <div className="bim-stairs" {...named}>
      <Line name="buy" line={stairs.buy} catalog={catalog}>
        <Dot className="bim-stairs-next" point={stairs.buy.points[at + 1]} />
        <Dot className="bim-stairs-now" point={stairs.buy.points[at]} />
      </Line>
      <Line name="noDecision" line={stairs.noDecision} catalog={catalog}>
        <Dot className="bim-stairs-quiet" point={stairs.noDecision.points[at]} />
      </Line>
    </div>
  );
}

interface LineProps {
  readonly name: "buy" | "noDecision";
  readonly line: Staircase;
  readonly catalog: PlanCatalog;
  readonly children: React.ReactNode;
}

function Line({ name, line: { low, high, line }, catalog: { plan: say, percent }, children }: LineProps) {
  return (
    <div className={`bim-stairs-line bim-stairs-${name}`} aria-hidden="true">
      <p className="bim-stairs-name">
        <span>{say.lines[name]}</span> <span>{say.scale(percent(low), percent(high))}</span>
      </p>
      <div className="bim-stairs-plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path d={line} />
        </svg>
        {children}
      </div>
    </div>
  );
}

function Dot({ className, point }: { className: string; point: StairPoint | undefined }) {
  if (!point) return null;
  return (
    <span className={`bim-stairs-dot ${className}`} style={{ insetInlineStart: `${point.x}%`, top: `${point.y}%` }} />
  );
}
