"use client";

import { useMemo } from "react";
import { leastEffortToPass, type Analysis, type Deal } from "@buyinmap/core";
import { PersonName } from "../panel/PersonName.js";
import type { PlanCatalog } from "./planCatalog.js";

interface LeastEffortProps {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly catalog: PlanCatalog;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** Whom to move, and how far, so that a yes would carry for the least: a measure to put beside the plan. */
export function LeastEffort({ deal, analysis, catalog, onSelect }: LeastEffortProps) {
  const least = useMemo(() => leastEffortToPass(analysis), [analysis]);
  if (least.type === "refused") return null;
  const { plan: say, number } = catalog;
  const names = catalog.names(deal);
  const points = Math.max(1, Math.round(least.effort));
  return (
    <details className="bim-details">
      <summary>{say.least}</summary>
      {least.lifts.length === 0 && <p>{say.leastNone}</p>}
      {least.lifts.length > 0 && (
        <div>
          <p>{say.leastText(points, number(points))}</p>
          <ul className="bim-plan-targets">
            {least.lifts.map(({ id, from, to }) => (
              <li key={id}>
                <PersonName id={id} name={names.get(id) ?? id} onSelect={onSelect} />{" "}
                {from === undefined
                  ? say.fromUnknown.buyIn(number(to))
                  : say.from.buyIn({ from: number(Math.floor(from)), to: number(to) })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
