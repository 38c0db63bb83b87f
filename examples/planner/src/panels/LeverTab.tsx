import { LeverageList, PivotList, PowerTable } from "@buyinmap/react";
import { panelWords } from "@buyinmap/core";
import { WhenKnown } from "../forecast/WhenKnown.js";
import { hasForecast } from "../people/sizes.js";
import type { OverviewProps } from "./Overview.js";

const { leverage, pivots, power } = panelWords;

/** Whose buy-in is worth working on, what hangs on each person, and how much their yes counts. */
export function LeverTab({ deal, analysis, forecast, onSelect }: OverviewProps) {
  if (!hasForecast(deal)) return <p className="muted too-many">There is no forecast for so many people.</p>;
  const shared = { deal, analysis, onSelect, headingLevel: 2, className: "panel-part" } as const;
  const { leverageStep } = analysis.assumptions;
  return (
    <>
      <WhenKnown forecast={forecast} part="leverage" title={leverage.titleFor(String(leverageStep))}>
        <LeverageList {...shared} />
      </WhenKnown>
      <WhenKnown forecast={forecast} part="pivots" title={pivots.title}>
        <PivotList {...shared} />
      </WhenKnown>
      <WhenKnown forecast={forecast} part="power" title={power.title}>
        <PowerTable {...shared} />
      </WhenKnown>
    </>
  );
}
