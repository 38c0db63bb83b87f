"use client";

import type { DescribedEstimate } from "./describeEstimate.js";

interface EstimateTrackProps {
  readonly estimate: Extract<DescribedEstimate, { type: "known" }> | undefined;
  /** The line, or the bound of high influence. */
  readonly threshold: number;
}

/** One axis from 0 to 100: the range that the evidence supports with its middle, the claim, and a tether between them. */
export function EstimateTrack({ estimate, threshold }: EstimateTrackProps) {
  const { claim, mean = 0, low = 0, high = 0 } = estimate ?? {};
  return (
    <div className={estimate ? "bim-estimate-track" : "bim-estimate-track bim-estimate-unknown"} aria-hidden="true">
      <span className="bim-estimate-line" style={{ insetInlineStart: `${threshold}%` }} />
      {estimate && (
        <>
          <span className="bim-estimate-range" style={{ insetInlineStart: `${low}%`, inlineSize: `${high - low}%` }} />
          <span className="bim-estimate-mean" style={{ insetInlineStart: `${mean}%` }} />
        </>
      )}
      {claim !== undefined && (
        <>
          <span
            className="bim-estimate-tether"
            style={{ insetInlineStart: `${Math.min(claim, mean)}%`, inlineSize: `${Math.abs(claim - mean)}%` }}
          />
          <span className="bim-estimate-claim" style={{ insetInlineStart: `${claim}%` }} />
        </>
      )}
    </div>
  );
}
