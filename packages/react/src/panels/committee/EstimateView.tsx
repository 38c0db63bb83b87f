"use client";

import type { Analysis, Dimension } from "@buyinmap/core";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PanelProps } from "../panel/panelProps.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { describeEstimate, oddsOf, type DescribedEstimate } from "./describeEstimate.js";
import { EstimateTrack } from "./EstimateTrack.js";

export interface EstimateViewProps extends PanelProps {
  readonly analysis: Analysis;
  /** Whom it is about. */
  readonly id: string;
  /** Which score; buy-in when left out. */
  readonly of?: Dimension | undefined;
}

type Known = Extract<DescribedEstimate, { type: "known" }>;

/** One score of one person: what the team claims, what the evidence supports, how far apart they are, how sure it is. */
export function EstimateView(props: EstimateViewProps) {
  const { analysis, id, of = "buyIn" } = props;
  const catalog = usePanelCatalog(props);
  const { say, number } = catalog;
  const described = describeEstimate(analysis, { id, of });
  const { line, highInfluence, tail } = analysis.assumptions;
  const threshold = of === "buyIn" ? line : highInfluence;
  if (described.type === "unknown") {
    return (
      <Panel {...props} title={say.estimate.title[of]}>
        <EstimateTrack threshold={threshold} />
        <p className="bim-sentence">{say.estimate.unknown[of]}</p>
      </Panel>
    );
  }
  const { mean, low, high, why } = described;
  const whole = (score: number) => number(Math.round(score));
  const { times, of: all } = oddsOf(tail);
  return (
    <Panel {...props} title={say.estimate.title[of]} aside={<ConfidenceMark described={described} catalog={catalog} />}>
      <EstimateTrack estimate={described} threshold={threshold} />
      <Legend described={described} of={of} catalog={catalog} />
      <p className="bim-sentence">
        {described.claim === undefined ? say.estimate.noClaim : say.estimate.claimed(number(described.claim))}{" "}
        <strong>{say.estimate.supports(whole(mean))}</strong>{" "}
        {say.estimate.range(whole(low), whole(high), say.estimate.odds(number(times), number(all)))}
        {described.distance !== undefined && ` ${sayDistance(described.distance, catalog)}`}
      </p>
      <p className="bim-help">{say.estimate.why[why]}</p>
    </Panel>
  );
}

/** Three dots, as many filled as the estimate is to be trusted. */
function ConfidenceMark({ described: { confidence }, catalog: { say } }: { described: Known; catalog: PanelCatalog }) {
  const filled = { low: 1, medium: 2, high: 3 }[confidence];
  return (
    <span className="bim-confidence">
      <span className="bim-dots" aria-hidden="true">
        {[1, 2, 3].map((dot) => (
          <span key={dot} className={dot <= filled ? "bim-dot bim-dot-on" : "bim-dot"} />
        ))}
      </span>
      {say.estimate.confidence[confidence]}
    </span>
  );
}

interface LegendProps {
  readonly described: Known;
  readonly of: Dimension;
  readonly catalog: PanelCatalog;
}

function Legend({ described, of, catalog: { say } }: LegendProps) {
  return (
    <p className="bim-help bim-legend-line" aria-hidden="true">
      {described.claim !== undefined && (
        <span>
          <span className="bim-sign-claim" /> {say.estimate.legend.claim}
        </span>
      )}
      <span>
        <span className="bim-sign-range" /> {say.estimate.legend.estimate}
      </span>
      <span>
        <span className="bim-sign-line" /> {of === "buyIn" ? say.estimate.legend.line : say.estimate.legend.high}
      </span>
    </p>
  );
}

function sayDistance(points: number, { say, number }: PanelCatalog): string {
  if (points === 0) return say.estimate.claimMatches;
  return points > 0 ? say.estimate.claimAbove(number(points)) : say.estimate.claimBelow(number(-points));
}
