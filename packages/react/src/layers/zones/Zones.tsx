"use client";

import { memo } from "react";
import { anchorOf } from "../../textSpot.js";
import type { LayerProps } from "../../layers.js";

/** The four zones, quietly tinted, each with its title and the number of people in it. */
export const Zones = memo(function Zones({ scene: { zones, frame } }: Pick<LayerProps, "scene">) {
  return (
    <g className="bim-zones" aria-hidden="true">
      {zones.map(({ name, box, title, count }) => (
        <g key={name} className={`bim-zone bim-zone-${name}`}>
          <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} />
          <text x={title.x} y={title.y} textAnchor={anchorOf(title.side, frame.direction)}>
            {title.text}
            {/* A space in the text stands on the right side of the title whichever way its letters run; `dx` would not. */}
            {count && <tspan className="bim-zone-count">{`\u2002${count}`}</tspan>}
          </text>
        </g>
      ))}
    </g>
  );
});
