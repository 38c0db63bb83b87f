"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";

/** Who sways whom, who reports to whom, and who is in conflict. Around someone selected, all other ties step back. */
export const Ties = memo(function Ties({ scene: { ties }, attention: { selected } }: LayerProps) {
  return (
    <g className="bim-ties" aria-hidden="true">
      {ties.map(({ id, type, from, to, path, head, width }) => {
        const near = selected === from || selected === to;
        const classes = ["bim-tie", `bim-tie-${type}`];
        if (selected !== undefined) classes.push(near ? "bim-near" : "bim-far");
        return (
          <g key={id} className={classes.join(" ")} data-tie={id}>
            <path className="bim-tie-arc" d={path} strokeWidth={width} />
            {head && <path className="bim-tie-head" d={head} />}
          </g>
        );
      })}
    </g>
  );
});
