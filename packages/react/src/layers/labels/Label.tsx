"use client";

import { memo } from "react";
import { anchorOf } from "../../textSpot.js";

/** Plain values only, so that a label is drawn anew only when something of its own has changed. */
export interface LabelProps {
  readonly id: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly side: "left" | "center" | "right";
  readonly direction: "ltr" | "rtl";
  /** Whether it lies over marks, which must not be seen between its letters. */
  readonly over: true | undefined;
  readonly seat: boolean;
  readonly selected: boolean;
  readonly moving: boolean;
}

/** A name beside its mark. */
export const Label = memo(function Label(props: LabelProps) {
  const { id, text, left, right, baseline, side, direction, over, seat, selected, moving } = props;
  const classes = ["bim-label"];
  if (over) classes.push("bim-covering");
  if (seat) classes.push("bim-seat");
  if (selected) classes.push("bim-selected");
  if (moving) classes.push("bim-moving");
  const x = side === "left" ? left : side === "right" ? right : (left + right) / 2;
  return (
    <g className={classes.join(" ")} data-label={id}>
      <text x={x} y={baseline} textAnchor={anchorOf(side, direction)}>
        {text}
      </text>
    </g>
  );
});
