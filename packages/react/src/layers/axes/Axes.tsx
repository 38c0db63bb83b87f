"use client";

import { memo } from "react";
import { anchorOf } from "../../textSpot.js";
import type { LayerProps } from "../../layers.js";

/** The names of the axes and a few of their numbers. */
export const Axes = memo(function Axes({ scene: { axes, frame } }: Pick<LayerProps, "scene">) {
  return (
    <g className="bim-axes" aria-hidden="true">
      {axes.names.map(({ x, y, side, text }) => (
        <text key={text} className="bim-axis-name" x={x} y={y} textAnchor={anchorOf(side, frame.direction)}>
          {text}
        </text>
      ))}
      {axes.numbers.map(({ x, y, side, text }) => (
        <text key={`${x} ${y}`} className="bim-axis-number" x={x} y={y} textAnchor={anchorOf(side, frame.direction)}>
          {text}
        </text>
      ))}
    </g>
  );
});
