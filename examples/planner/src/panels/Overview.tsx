import type { Analysis, Deal } from "@buyinmap/core";
import type { DealEditor } from "../session/dealEditor.js";
import { CoverageGaps } from "./CoverageGaps.js";
import { DealDetails } from "./DealDetails.js";
import { GapList } from "./GapList.js";
import { RuleEditor } from "./RuleEditor.js";
import { ZoneCounts } from "./ZoneCounts.js";

export interface OverviewProps {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly editor: DealEditor;
  readonly onSelect: (id: string) => void;
}

/** What is missing to get the committee over the line, and the deal's own fields. */
export function Overview(props: OverviewProps) {
  return (
    <div className="panel">
      <ZoneCounts {...props} />
      <GapList {...props} />
      <CoverageGaps {...props} />
      <RuleEditor {...props} />
      <DealDetails {...props} />
    </div>
  );
}
