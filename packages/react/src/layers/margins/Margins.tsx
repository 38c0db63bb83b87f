"use client";

import { memo } from "react";
import { anchorOf } from "../../textSpot.js";
import type { LayerProps } from "../../layers.js";

/** The strips for people with one score unknown. Their marks are drawn with all others. */
export const Margins = memo(function Margins({ scene: { margins, frame } }: Pick<LayerProps, "scene">) {
  if (margins.length === 0) return null;
  return (
    <g className="bim-margins" aria-hidden="true">
      {margins.map(({ box, title, turn }) => (
        <g key={title.text}>
          <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} rx={6} />
          <text
            x={title.x}
            y={title.y}
            textAnchor={anchorOf(title.side, frame.direction)}
            {...(turn !== 0 && { transform: `rotate(${turn} ${title.x} ${title.y})` })}
          >
            {title.text}
          </text>
        </g>
      ))}
    </g>
  );
});
