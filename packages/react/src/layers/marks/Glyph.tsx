"use client";

import type { Family } from "../../people.js";
import { shapePath } from "./shapePath.js";

/** What a mark says of someone without words. */
export interface GlyphProps {
  readonly family: Family;
  readonly radius: number;
  readonly advocated?: boolean;
  readonly inferred?: boolean;
  readonly mustAgree?: boolean;
}

/** The shape alone, around (0, 0): in the picture, in the key, and in the list of those who wait. */
export function Glyph({ family, radius, advocated = false, inferred = false, mustAgree = false }: GlyphProps) {
  const classes = ["bim-glyph", `bim-${family}`];
  if (advocated) classes.push("bim-advocated");
  if (inferred) classes.push("bim-inferred");
  return (
    <g className={classes.join(" ")}>
      {mustAgree && <circle className="bim-ring" r={radius + 4} />}
      <path className="bim-shape" d={shapePath(family, radius)} />
    </g>
  );
}
