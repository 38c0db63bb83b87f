"use client";

import { memo } from "react";
import type { LayerProps } from "../../layers.js";

/** Lines from marks to the names that stand apart from them, drawn as one, behind all marks. */
export const Leaders = memo(function Leaders({ scene: { labels } }: Pick<LayerProps, "scene">) {
  let lines = "";
  for (const { leader } of labels) {
    if (leader) lines += `M${leader.from.x},${leader.from.y}L${leader.to.x},${leader.to.y}`;
  }
  return lines === "" ? null : <path className="bim-leader" d={lines} />;
});
