"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";
import { Label } from "./Label.js";

/** The names that found a place. They are hidden from assistive technology: every mark says its own name. */
export const Labels = memo(function Labels({ scene: { labels, people, frame, ground }, attention }: LayerProps) {
  return (
    <g className="bim-labels" aria-hidden="true">
      {labels.map(({ id, text, box, side, over }) => (
        <Label
          key={id}
          id={id}
          text={text}
          left={box.left}
          right={box.right}
          baseline={box.top + ground.lineHeight * 0.76}
          side={side}
          direction={frame.direction}
          over={over}
          seat={people.get(id)!.seat}
          selected={attention.selection.has(id)}
          moving={attention.moving.has(id)}
        />
      ))}
    </g>
  );
});
