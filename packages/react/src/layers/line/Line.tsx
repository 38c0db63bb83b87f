"use client";

import { memo } from "react";
import { anchorOf } from "../../textSpot.js";
import type { LayerProps } from "../../layers.js";

/** The line that people have to get over, with its label. */
export const Line = memo(function Line({ scene: { line, frame } }: Pick<LayerProps, "scene">) {
  if (!line) return null;
  const { from, to, label } = line;
  return (
    <g className="bim-line" aria-hidden="true">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <text x={label.x} y={label.y} textAnchor={anchorOf(label.side, frame.direction)}>
        {label.text}
      </text>
    </g>
  );
});
