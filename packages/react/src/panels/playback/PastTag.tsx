"use client";

import type { Frame } from "../../frame.js";
import { roundPixels } from "../../geometry.js";
import { estimateTextWidth } from "../../layers/labels/measureText.js";
import type { MomentWords } from "./describeMoment.js";

interface PastTagProps {
  readonly moment: MomentWords;
  readonly frame: Frame;
}

/** What stands at either end of the line above the plot, the name of the axis and the zoom buttons, needs so much. In pixels. */
const taken = 96;
/** Bold letters are wider than the ones that are measured. */
const bold = 1.15;

/** Says on the picture itself which earlier time it shows, above the plot: the day alone where room is short. */
export function PastTag({ moment: { day, text }, frame: { plot, textSize } }: PastTagProps) {
  const widthOf = (words: string) => roundPixels(estimateTextWidth(words, textSize) * bold + textSize * 1.5);
  const shown = widthOf(text) > plot.right - plot.left - 2 * taken ? day : text;
  const width = widthOf(shown);
  const height = textSize * 1.5;
  const left = roundPixels((plot.left + plot.right - width) / 2);
  const top = roundPixels(plot.top - height - textSize * 0.25);
  return (
    <g className="bim-past" aria-hidden="true" transform={`translate(${left} ${top})`}>
      <rect width={width} height={height} rx={height / 2} />
      <text x={width / 2} y={textSize * 1.1} textAnchor="middle">
        {shown}
      </text>
    </g>
  );
}
