import { OutcomeBar } from "@buyinmap/react";
import { panelWords, type Analysis, type Assumptions, type Deal } from "@buyinmap/core";
import { Tabs } from "../controls/Tabs.js";
import type { Forecast } from "../forecast/forecastOf.js";
import { WhenKnown } from "../forecast/WhenKnown.js";
import { hasForecast, isListed, mostForecast, mostListed } from "../people/sizes.js";
import { PlanTab } from "../plan/PlanTab.js";
import type { Planned } from "../plan/usePlanning.js";
import type { DealEditor } from "../session/dealEditor.js";
import { StepsTab } from "../steps/StepsTab.js";
import { DealTab } from "./DealTab.js";
import { GapTab } from "./GapTab.js";
import { LeverTab } from "./LeverTab.js";
import { RuleTab } from "./RuleTab.js";

export interface OverviewProps {
  readonly deal: Deal;
  readonly analysis: Analysis;
  /** The same with nothing taken out of it. */
  readonly whole: Analysis;
  /** What of the analysis is still being worked out. */
  readonly forecast: Forecast;
  readonly assumptions: Partial<Assumptions>;
  readonly editor: DealEditor;
  /** Who signs, by id. */
  readonly by: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Shows a fact where it stands, given as a JSON Pointer into the deal. */
  readonly onShowFact: (path: string) => void;
  readonly tab: OverviewTab;
  readonly onTab: (tab: OverviewTab) => void;
  /** The plan, while it is looked at. */
  readonly planned: Planned;
}

const tabs = { gaps: "Gaps", steps: "Next steps", plan: "Plan", levers: "Levers", rule: "Rule", deal: "Deal" } as const;

export type OverviewTab = keyof typeof tabs;

/** What the committee would decide, what is missing to get it over the line, and the deal's own fields. */
export function Overview(props: OverviewProps) {
  const { tab, onTab } = props;
  return (
    <div className="panel overview">
      <CommitteeOutcome {...props} />
      <Tabs label="Overview" titles={tabs} chosen={tab} onChoose={onTab}>
        {tab === "gaps" && <GapTab {...props} />}
        {tab === "steps" && <StepsTab {...props} />}
        {tab === "plan" && <PlanTab {...props} />}
        {tab === "levers" && <LeverTab {...props} />}
        {tab === "rule" && <RuleTab {...props} />}
        {tab === "deal" && <DealTab {...props} />}
      </Tabs>
    </div>
  );
}

function CommitteeOutcome({ deal, analysis, forecast }: OverviewProps) {
  if (hasForecast(deal)) {
    return (
      <WhenKnown forecast={forecast} part="outcome" title={panelWords.outcome.title}>
        <OutcomeBar deal={deal} analysis={analysis} headingLevel={2} />
      </WhenKnown>
    );
  }
  return (
    <section>
      <h2>{panelWords.outcome.title}</h2>
      <p className="muted too-many">
        Not worked out: with more than {mostForecast} people this is a directory, not a committee. Keep those who have a
        say, and the forecast comes back.
        {!isListed(deal) && ` The map shows the ${mostListed.toLocaleString("en")} most influential.`}
      </p>
    </section>
  );
}
