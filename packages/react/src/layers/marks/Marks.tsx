"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";
import { Mark } from "./Mark.js";

/** One mark per person, in the committee's order, so that undoing a removal never reorders the page. */
export const Marks = memo(function Marks({ scene: { marks, people, faces }, attention }: LayerProps) {
  return (
    <g className="bim-marks">
      {marks.map(({ id, x, y, radius }) => {
        const person = people.get(id)!;
        const face = faces.get(id);
        return (
          <Mark
            key={id}
            id={id}
            x={x}
            y={y}
            radius={radius}
            name={person.name}
            said={person.said}
            family={person.family}
            advocated={person.advocated}
            inferred={person.inferred}
            mustAgree={person.mustAgree}
            warned={person.warned.join(" ")}
            initials={face && "initials" in face ? face.initials : undefined}
            image={face && "image" in face ? face.image : undefined}
            selected={attention.selection.has(id)}
            tabStop={attention.tabStop === id}
            moving={attention.moving.has(id)}
            fixed={attention.fixed(id)}
          />
        );
      })}
    </g>
  );
});
