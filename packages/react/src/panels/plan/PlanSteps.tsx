"use client";

import type { Candidate, Deal } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import type { PanelProps } from "../panel/panelProps.js";
import { useFewer } from "../panel/useFewer.js";
import type { PlanCatalog } from "./planCatalog.js";
import { PlanPart } from "./PlanPart.js";
import type { StepRow } from "./stepRows.js";

interface PlanStepsProps extends Pick<PanelProps, "headingLevel"> {
  readonly rows: readonly StepRow[];
  readonly deal: Deal;
  readonly catalog: PlanCatalog;
}

const few = 8;

/** The chosen steps in their order: who takes each, how long it takes, and what would be lost without it. */
export function PlanSteps({ rows, deal, catalog, headingLevel }: PlanStepsProps) {
  const more = useFewer(rows, few);
  return (
    <PlanPart title={catalog.plan.steps} headingLevel={headingLevel}>
      <ol className="bim-plan-steps">
        {more.shown.map((row) => (
          <li key={row.step.id} className="bim-plan-step">
            <span className="bim-plan-place" aria-hidden="true">
              {catalog.number(row.place)}
            </span>
            <div className="bim-plan-step-body">
              <p className="bim-plan-title">
                <bdi>{row.title}</bdi>
              </p>
              <p className="bim-muted">{factsOf(row, deal, catalog).join(" · ")}</p>
            </div>
          </li>
        ))}
      </ol>
      <MoreButton more={more} count={rows.length} catalog={catalog} />
    </PlanPart>
  );
}

function factsOf({ step, loses }: StepRow, deal: Deal, catalog: PlanCatalog): readonly string[] {
  const { plan: say, number, day, signed } = catalog;
  const points = Math.round(-1000 * loses) / 10;
  return [
    sellerOf(step, deal) ?? say.nobody,
    say.hoursOf(step.effort, number(step.effort)),
    ...(step.due === undefined ? [] : [say.due(day(step.due))]),
    ...(step.key === undefined ? [] : [say.inHand]),
    points === 0 ? say.withoutLittle : say.without(signed(points)),
  ];
}

function sellerOf({ owner, by }: Candidate, { team }: Deal): string | undefined {
  const id = owner ?? by;
  return id === undefined ? undefined : (team?.[id]?.name ?? id);
}
