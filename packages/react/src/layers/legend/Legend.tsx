"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";
import { anchorOf } from "../../textSpot.js";
import { LegendSign } from "./LegendSign.js";

/** What the signs on this map mean: a list, for those who listen too. */
export const Legend = memo(function Legend({ scene: { legend, frame } }: Pick<LayerProps, "scene">) {
  if (!legend) return null;
  return (
    // A picture has no list element of its own.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <g className="bim-legend" role="list" aria-label={legend.name}>
      {legend.entries.map(({ key, text, sign, label }) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <g key={key} role="listitem" aria-label={text} data-sign={key}>
          <g transform={`translate(${sign.x} ${sign.y}) scale(${legend.scale})`} aria-hidden="true">
            <LegendSign sign={key} />
          </g>
          <text x={label.x} y={label.y} textAnchor={anchorOf(label.side, frame.direction)}>
            {label.text}
          </text>
        </g>
      ))}
    </g>
  );
});
