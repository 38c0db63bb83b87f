"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";

/** Who sways whom, who reports to whom, who is in conflict. While people are attended to, all but their ties step back. */
export const Ties = memo(function Ties({ scene: { ties } }: Pick<LayerProps, "scene">) {
  if (ties.length === 0) return null;
  return (
    <g className="bim-ties" aria-hidden="true">
      {ties.map(({ id, type, path, head, width, nearness }) => (
        <g key={id} className={`bim-tie bim-tie-${type} bim-${nearness}`} data-tie={id}>
          <path className="bim-tie-arc" d={path} strokeWidth={width} />
          {head && <path className="bim-tie-head" d={head} />}
        </g>
      ))}
    </g>
  );
});
