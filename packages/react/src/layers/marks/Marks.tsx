"use client";

import { memo, useMemo } from "react";
import type { LayerProps } from "../../layers.js";
import type { Scene } from "../../scene.js";
import { Mark } from "./Mark.js";

/**
 * One mark per person, in the committee's order, so that undoing a removal never reorders the page; of a crowd only those
 * who are attended to.
 */
export const Marks = memo(function Marks({ scene: { marks, people, faces, groups }, attention }: LayerProps) {
  const isCrowd = groups.length > 0;
  const own = useMemo(() => (isCrowd ? attendedTo(marks, attention) : marks), [isCrowd, marks, attention]);
  return (
    <g className="bim-marks">
      {own.map(({ id, x, y, radius }) => {
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

/** More selected people than these are only shown to be selected. */
export const mostAttended = 200;

function attendedTo(marks: Scene["marks"], { selection, selected, tabStop }: LayerProps["attention"]): Scene["marks"] {
  if (selection.size > mostAttended) return marks.filter(({ id }) => id === selected || id === tabStop);
  return marks.filter(({ id }) => selection.has(id) || id === tabStop);
}
