"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";

/** Half the length of the tick at the mean, in pixels. */
const tick = 4;

/** What the evidence supports, with a tether where that is apart from the claim, behind all marks. */
export const Intervals = memo(function Intervals({ scene: { intervals, frame } }: Pick<LayerProps, "scene">) {
  return (
    <g className="bim-intervals" aria-hidden="true">
      {intervals.map(({ id, of, mean: { x, y }, bar, tether }) => (
        <g key={`${id} ${of}`}>
          {bar && <path className="bim-interval-bar" d={`M${bar.from.x},${bar.from.y}L${bar.to.x},${bar.to.y}`} />}
          {tether && <path className="bim-tether" d={`M${tether.from.x},${tether.from.y}L${tether.to.x},${tether.to.y}`} />}
          <path
            className="bim-interval-mean"
            d={of === frame.vertical ? `M${x - tick},${y}H${x + tick}` : `M${x},${y - tick}V${y + tick}`}
          />
        </g>
      ))}
    </g>
  );
});
