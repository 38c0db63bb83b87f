import { Why } from "@buyinmap/react";
import { committee, type Analysis, type Deal } from "@buyinmap/core";
import { MoreRows } from "../people/MoreRows.js";
import { mostRows } from "../people/sizes.js";
import { count } from "../words/days.js";
import { EvidenceBar } from "./EvidenceBar.js";
import { EvidenceKey } from "./EvidenceKey.js";
import { nameOf } from "./nameOf.js";
import type { OverviewProps } from "./Overview.js";

/** How far each person is from the line by the evidence, those first who weigh most in the way. */
export function GapList({ deal, analysis, onSelect }: OverviewProps) {
  const { under, over, unknown } = sortByGap(deal, analysis);
  const shownUnder = under.slice(0, mostRows);
  const shownUnknown = unknown.slice(0, mostRows - shownUnder.length);
  return (
    <section className="panel-part">
      <h2>To the line</h2>
      {under.length === 0 && over === 0 && unknown.length === 0 && <p className="muted">Nobody is on the map yet.</p>}
      <ul className="gaps">
        {shownUnder.map(({ id, gap }) => (
          <li key={id}>
            <button type="button" onClick={() => onSelect(id)}>
              <span className="gap-name">{nameOf(deal.stakeholders[id]!)}</span>
              <span className="gap-size">
                <span className="visually-hidden">needs </span>
                {Math.round(gap)} <span className="muted">points</span>
              </span>
              <EvidenceBar
                estimate={analysis.estimates[id]!.buyIn}
                placed={analysis.placements[id]!.buyIn}
                target={deal.stakeholders[id]!.target?.buyIn}
                threshold={analysis.assumptions.line}
              />
            </button>
            <Why
              deal={deal}
              analysis={analysis}
              of={`gaps.perStakeholder.${id}.buyIn`}
              about={`${nameOf(deal.stakeholders[id]!)} needs ${Math.round(gap)} points`}
            />
          </li>
        ))}
        {shownUnknown.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => onSelect(id)}>
              <span className="gap-name">{nameOf(deal.stakeholders[id]!)}</span>
              <span className="gap-size muted">buy-in unknown</span>
            </button>
          </li>
        ))}
      </ul>
      <MoreRows all={under.length + unknown.length} />
      {under.length > 0 && <EvidenceKey />}
      {over > 0 && <p className="muted">{count(over, "person", "people")} over the line by the evidence.</p>}
    </section>
  );
}

interface SortedGaps {
  readonly under: readonly { readonly id: string; readonly gap: number }[];
  readonly over: number;
  readonly unknown: readonly string[];
}

function sortByGap(deal: Deal, analysis: Analysis): SortedGaps {
  const under: { id: string; gap: number; missing: number }[] = [];
  const unknown: string[] = [];
  let over = 0;
  for (const { id } of committee(deal, analysis.asOf)) {
    const gap = analysis.gaps.perStakeholder[id]?.buyIn;
    if (gap === undefined) unknown.push(id);
    else if (gap > 0) under.push({ id, gap, missing: gap * (analysis.weights[id]?.weight ?? 0) });
    else over += 1;
  }
  return { under: under.toSorted((one, other) => other.missing - one.missing), over, unknown };
}
