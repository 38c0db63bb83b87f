"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";

/** Lines from marks that were moved apart to where their scores are, drawn as one, behind all marks. */
export const Hairlines = memo(function Hairlines({ scene: { marks } }: Pick<LayerProps, "scene">) {
  let lines = "";
  for (const { x, y, home } of marks) if (home) lines += `M${x},${y}L${home.x},${home.y}`;
  return lines === "" ? null : <path className="bim-hairline" d={lines} />;
});
