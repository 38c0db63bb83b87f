"use client";

import { memo } from "react";
import type { Family } from "../../people.js";
import { glyphClasses, Shape } from "./Glyph.js";

/** Everything is a plain value, so that a mark is drawn anew only when something of its own has changed. */
export interface MarkProps {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
  readonly said: string;
  readonly family: Family;
  readonly advocated: boolean;
  readonly inferred: boolean;
  readonly mustAgree: boolean;
  /** Warnings in one text; empty when there are none. */
  readonly warned: string;
  readonly initials: string | undefined;
  readonly image: string | undefined;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly moving: boolean;
  readonly fixed: boolean;
}

/** A stakeholder: a button that can be reached, read out, picked up and dragged. */
export const Mark = memo(function Mark(props: MarkProps) {
  const { id, x, y, radius, name, said, selected, tabStop, moving, fixed } = props;
  const classes = ["bim-mark", glyphClasses(props)];
  if (selected) classes.push("bim-selected");
  if (moving) classes.push("bim-moving");
  if (fixed) classes.push("bim-fixed");
  return (
    <g
      className={classes.join(" ")}
      data-mark={id}
      // A picture has no button element of its own.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      tabIndex={tabStop ? 0 : -1}
      aria-label={said}
      {...(props.warned !== "" && { "aria-description": props.warned })}
      aria-pressed={selected}
      transform={`translate(${x} ${y})`}
    >
      <title>{name}</title>
      <circle className="bim-hit" r={Math.max(12, radius)} />
      {(selected || tabStop) && <circle className="bim-halo" r={radius + 7} />}
      {tabStop && <circle className="bim-halo-inner" r={radius + 5} />}
      <Shape
        family={props.family}
        radius={radius}
        mustAgree={props.mustAgree}
        badge={props.warned !== ""}
        initials={props.initials}
        image={props.image}
      />
    </g>
  );
});
