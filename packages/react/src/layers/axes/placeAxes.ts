import type { Dimension } from "@buyinmap/core";
import { alongAxis, type Frame } from "../../frame.js";
import type { Box } from "../../geometry.js";
import { textBox, type TextSpot } from "../../textSpot.js";
import type { Range } from "../../view.js";
import type { MeasureText } from "../labels/measureText.js";

/** How far numbers may stand apart, in scores: the widest that leaves at least four of them. */
const steps = [25, 10, 5, 2, 1];

/** The names of the axes and a few of their numbers. */
export interface PlacedAxes {
  readonly names: readonly TextSpot[];
  readonly numbers: readonly TextSpot[];
  readonly boxes: readonly Box[];
}

/** Places axis names at the ends that they grow towards, and numbers outside the margins. */
export function placeAxes(
  frame: Frame,
  texts: Readonly<Record<Dimension, string>>,
  number: (score: number) => string,
  measure: MeasureText,
): PlacedAxes {
  const { plot, textSize, direction } = frame;
  const rightToLeft = direction === "rtl";
  const floor = frame.below?.bottom ?? plot.bottom;
  const wall = frame.beside ? (rightToLeft ? frame.beside.right : frame.beside.left) : rightToLeft ? plot.right : plot.left;
  const near = textSize * 0.5;
  const small = textSize * 0.92;
  const names: readonly TextSpot[] = [
    {
      x: rightToLeft ? plot.left : plot.right,
      y: floor + textSize * 2.5,
      side: rightToLeft ? "left" : "right",
      text: `${texts[frame.horizontal]} ${rightToLeft ? "←" : "→"}`,
    },
    {
      x: rightToLeft ? wall + near + textSize * 1.6 : wall - near - textSize * 1.6,
      y: plot.top - textSize * 0.85,
      side: rightToLeft ? "right" : "left",
      text: `↑ ${texts[frame.vertical]}`,
    },
  ];
  const numbers: TextSpot[] = [];
  for (const tick of ticksOf(frame.view[frame.horizontal])) {
    const x = alongAxis(frame, frame.horizontal, tick);
    numbers.push({ x, y: floor + textSize * 1.2, side: "center", text: number(tick) });
  }
  for (const tick of ticksOf(frame.view[frame.vertical])) {
    const y = alongAxis(frame, frame.vertical, tick) + textSize * 0.33;
    numbers.push({ x: rightToLeft ? wall + near : wall - near, y, side: rightToLeft ? "left" : "right", text: number(tick) });
  }
  return {
    names,
    numbers,
    boxes: [...names, ...numbers].map((spot) => textBox(spot, measure(spot.text, small), small)),
  };
}

function ticksOf({ from, to }: Range): readonly number[] {
  const step = steps.find((one) => to - from >= 3 * one) ?? 1;
  const ticks: number[] = [];
  for (let index = Math.ceil(from / step); index * step <= to; index += 1) ticks.push(index * step);
  return ticks;
}
