import { SupportGaps, WarningList } from "@buyinmap/react";
import { isListed } from "../people/sizes.js";
import { CoverageGaps } from "./CoverageGaps.js";
import { GapList } from "./GapList.js";
import type { OverviewProps } from "./Overview.js";
import { ZoneCounts } from "./ZoneCounts.js";

/** What should worry the team, and what is missing. */
export function GapTab(props: OverviewProps) {
  const { deal, analysis, onSelect } = props;
  const listed = isListed(deal);
  const shared = { deal, analysis, onSelect, headingLevel: 2, className: "panel-part" } as const;
  return (
    <>
      {listed && <WarningList {...shared} />}
      <ZoneCounts {...props} />
      <GapList {...props} />
      {listed && <SupportGaps {...shared} />}
      <CoverageGaps {...props} />
    </>
  );
}
