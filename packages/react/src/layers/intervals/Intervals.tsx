"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";

/** Half the length of the tick at the mean, in pixels. */
const tick = 4;

/**
 * What the evidence supports, with a tether where that is apart from the claim, behind all marks. All tethers are drawn as
 * one, and all means; bars would not shine through each other.
 */
export const Intervals = memo(function Intervals({ scene: { intervals, frame } }: Pick<LayerProps, "scene">) {
  if (intervals.length === 0) return null;
  let [tethers, means] = ["", ""];
  for (const { of, mean: { x, y }, tether } of intervals) {
    if (tether) tethers += `M${tether.from.x},${tether.from.y}L${tether.to.x},${tether.to.y}`;
    means += of === frame.vertical ? `M${x - tick},${y}H${x + tick}` : `M${x},${y - tick}V${y + tick}`;
  }
  return (
    <g className="bim-intervals" aria-hidden="true">
      {intervals.map(
        ({ id, of, bar }) =>
          bar && <path key={`${id} ${of}`} className="bim-interval-bar" d={`M${bar.from.x},${bar.from.y}L${bar.to.x},${bar.to.y}`} />,
      )}
      {tethers !== "" && <path className="bim-tether" d={tethers} />}
      <path className="bim-interval-mean" d={means} />
    </g>
  );
});
