import { useState } from "react";
import { OutcomeBar } from "@buyinmap/react";
import type { Analysis, Assumptions, Deal } from "@buyinmap/core";
import { Tabs } from "../controls/Tabs.js";
import { hasForecast, isListed, mostForecast, mostListed } from "../people/sizes.js";
import type { DealEditor } from "../session/dealEditor.js";
import { DealTab } from "./DealTab.js";
import { GapTab } from "./GapTab.js";
import { LeverTab } from "./LeverTab.js";
import { RuleTab } from "./RuleTab.js";

export interface OverviewProps {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly assumptions: Partial<Assumptions>;
  readonly editor: DealEditor;
  /** Who signs, by id. */
  readonly by: string | undefined;
  readonly onSelect: (id: string) => void;
}

const tabs = { gaps: "Gaps", levers: "Levers", rule: "Rule", deal: "Deal" } as const;

/** What the committee would decide, what is missing to get it over the line, and the deal's own fields. */
export function Overview(props: OverviewProps) {
  const [tab, setTab] = useState<keyof typeof tabs>("gaps");
  return (
    <div className="panel overview">
      <CommitteeOutcome {...props} />
      <Tabs label="Overview" titles={tabs} chosen={tab} onChoose={setTab}>
        {tab === "gaps" && <GapTab {...props} />}
        {tab === "levers" && <LeverTab {...props} />}
        {tab === "rule" && <RuleTab {...props} />}
        {tab === "deal" && <DealTab {...props} />}
      </Tabs>
    </div>
  );
}

function CommitteeOutcome({ deal, analysis }: OverviewProps) {
  if (hasForecast(deal)) return <OutcomeBar deal={deal} analysis={analysis} headingLevel={2} />;
  return (
    <section>
      <h2>What they would decide</h2>
      <p className="muted too-many">
        Not worked out: with more than {mostForecast} people this is a directory, not a committee. Keep those who have a
        say, and the forecast comes back.
        {!isListed(deal) && ` The map shows the ${mostListed.toLocaleString("en")} most influential.`}
      </p>
    </section>
  );
}
