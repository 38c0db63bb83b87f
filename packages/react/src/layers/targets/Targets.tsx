"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";
import { shapePath } from "../marks/shapePath.js";

/** Ghosts where people need to be, with arrows that lead there. Around someone selected, all others step back. */
export const Targets = memo(function Targets({ scene: { targets, people }, attention: { selected } }: LayerProps) {
  if (targets.length === 0) return null;
  const isAimed = targets.some(({ id }) => id === selected);
  return (
    <g className="bim-targets" aria-hidden="true">
      {targets.map(({ id, x, y, radius, arrow }) => (
        <g key={id} className={isAimed && id !== selected ? "bim-target bim-far" : "bim-target"} data-target={id}>
          {arrow && <path className="bim-target-shaft" d={arrow.shaft} />}
          {arrow && <path className="bim-target-head" d={arrow.head} />}
          <path
            className="bim-ghost"
            d={shapePath(people.get(id)!.family, radius)}
            transform={`translate(${x} ${y})`}
          />
        </g>
      ))}
    </g>
  );
});
