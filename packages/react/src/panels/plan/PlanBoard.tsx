"use client";

import { describeOutcome, type Analysis, type Candidate, type Plan, type Refusal as NoForecast } from "@buyinmap/core";
import { Panel } from "../panel/Panel.js";
import type { EditorProps, PanelProps } from "../panel/panelProps.js";
import { useCatalogOf } from "../panel/useCatalogOf.js";
import { EffortSlider } from "./EffortSlider.js";
import { LeastEffort } from "./LeastEffort.js";
import { NextHours } from "./NextHours.js";
import { planCatalogs } from "./planCatalog.js";
import { PlanSteps } from "./PlanSteps.js";
import { PlanSummary } from "./PlanSummary.js";
import { PlanTargets } from "./PlanTargets.js";
import { PlanWarnings } from "./PlanWarnings.js";
import { Stairs } from "./Stairs.js";
import { stepRows, titlesOf } from "./stepRows.js";
import { TakeUp } from "./TakeUp.js";

export interface PlanBoardProps extends PanelProps, Partial<Pick<EditorProps, "dispatch" | "today" | "by">> {
  readonly analysis: Analysis;
  /** The plan for the hours that are set, or why there is none. */
  readonly plan: Plan | NoForecast;
  /** The steps that it was chosen from. */
  readonly candidates: readonly Candidate[];
  /** Hours that are set. */
  readonly effort: number;
  readonly onEffort: (hours: number) => void;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/**
 * The plan: hours on a slider, the few steps worth taking in them, what that does to the decision, who needs to be
 * where, and what the next hours would bring. With `dispatch` and `today`, its steps can be taken up, all at once.
 */
export function PlanBoard(props: PlanBoardProps) {
  const { deal, analysis, plan, candidates, effort, onEffort, onSelect, dir = "ltr" } = props;
  const catalog = useCatalogOf(planCatalogs, props);
  const { plan: say } = catalog;
  if (plan.type === "refused") {
    return (
      <Panel {...props} title={say.title}>
        <p className="bim-none">{describeOutcome(plan, catalog.speech(deal), catalog.outcome)}</p>
      </Panel>
    );
  }
  const titleOf = titlesOf(deal, candidates, catalog);
  const rows = stepRows(plan, candidates, titleOf);
  const shared = { plan, deal, catalog, onSelect };
  if (plan.frontier.length < 2) {
    return (
      <Panel {...props} title={say.title}>
        <p className="bim-none">{candidates.length === 0 ? say.noSteps : say.useless}</p>
        <PlanWarnings {...shared} titleOf={titleOf} />
        <LeastEffort {...shared} analysis={analysis} />
      </Panel>
    );
  }
  const isHeuristic = plan.method === "heuristic";
  return (
    <Panel
      {...props}
      title={say.title}
      intro={say.intro}
      aside={isHeuristic ? <span className="bim-topic">{say.heuristic}</span> : undefined}
    >
      <div className="bim-plan-hours">
        <Stairs plan={plan} catalog={catalog} />
        <EffortSlider plan={plan} effort={effort} onEffort={onEffort} dir={dir} catalog={catalog} />
      </div>
      <PlanSummary plan={plan} catalog={catalog} />
      {isHeuristic && <p className="bim-help">{say.heuristicText}</p>}
      {rows.length > 0 && <PlanSteps rows={rows} deal={deal} catalog={catalog} headingLevel={props.headingLevel} />}
      <NextHours plan={plan} titleOf={titleOf} onEffort={onEffort} catalog={catalog} />
      <PlanWarnings {...shared} titleOf={titleOf} />
      <PlanTargets {...shared} headingLevel={props.headingLevel} />
      {props.dispatch && props.today && rows.length > 0 && (
        <TakeUp deal={deal} dispatch={props.dispatch} today={props.today} by={props.by} rows={rows} catalog={catalog} />
      )}
      <LeastEffort {...shared} analysis={analysis} />
    </Panel>
  );
}
