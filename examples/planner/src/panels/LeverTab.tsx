import { LeverageList, PivotList, PowerTable } from "@buyinmap/react";
import { hasForecast } from "../people/sizes.js";
import type { OverviewProps } from "./Overview.js";

/** Whose buy-in is worth working on, what hangs on each person, and how much their yes counts. */
export function LeverTab({ deal, analysis, onSelect }: OverviewProps) {
  if (!hasForecast(deal)) return <p className="muted too-many">There is no forecast for so many people.</p>;
  const shared = { deal, analysis, onSelect, headingLevel: 2, className: "panel-part" } as const;
  return (
    <>
      <LeverageList {...shared} />
      <PivotList {...shared} />
      <PowerTable {...shared} />
    </>
  );
}
