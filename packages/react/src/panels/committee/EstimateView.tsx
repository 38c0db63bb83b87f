"use client";

import type { Analysis, Dimension } from "@buyinmap/core";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PanelLanguageProps, PanelProps } from "../panel/panelProps.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { WhyButton } from "../why/WhyButton.js";
import { describeEstimate, type DescribedEstimate } from "./describeEstimate.js";
import { EstimateTrack } from "./EstimateTrack.js";
import { estimateFacts } from "./estimateFacts.js";

export interface EstimateViewProps extends PanelProps, PanelLanguageProps {
  readonly analysis: Analysis;
  /** Whom it is about. */
  readonly id: string;
  /** Which score; buy-in when left out. */
  readonly of?: Dimension | undefined;
}

type Known = Extract<DescribedEstimate, { type: "known" }>;

/** One score of one person: what the team claims, what the evidence supports, how far apart they are, how sure it is. */
export function EstimateView(props: EstimateViewProps) {
  const { deal, analysis, id, of = "buyIn" } = props;
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const described = describeEstimate(analysis, { id, of });
  const { line, highInfluence } = analysis.assumptions;
  const threshold = of === "buyIn" ? line : highInfluence;
  const known = described.type === "known" ? described : undefined;
  return (
    <Panel {...props} title={say.estimate.title[of]} aside={known && <ConfidenceMark described={known} catalog={catalog} />}>
      <EstimateTrack estimate={known} threshold={threshold} />
      {known && <Legend described={known} of={of} catalog={catalog} />}
      <ul className="bim-facts">
        {estimateFacts(analysis, { id, of }, catalog).map(({ text, of: numbers, main }) => (
          <li key={text}>
            {main ? <strong>{text}</strong> : text}{" "}
            {numbers !== undefined && <WhyButton asked={{ deal, analysis, catalog }} of={numbers} about={text} />}
          </li>
        ))}
      </ul>
      {known && <p className="bim-help">{say.estimate.why[known.why]}</p>}
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
