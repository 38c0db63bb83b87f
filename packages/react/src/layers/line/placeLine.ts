import { alongAxis, type Frame } from "../../frame.js";
import type { Box, Point } from "../../geometry.js";
import { textBox, type TextSpot } from "../../textSpot.js";
import type { MeasureText } from "../labels/measureText.js";

/** The buy-in at which someone says yes, as a line across the plot. */
export interface PlacedLine {
  readonly from: Point;
  readonly to: Point;
  readonly label: TextSpot;
  readonly labelBox: Box;
}

/** Places the line, with its label at the end where influence is greatest. */
export function placeLine(frame: Frame, score: number, text: string, measure: MeasureText): PlacedLine {
  const { plot, textSize } = frame;
  const at = alongAxis(frame, "buyIn", score);
  const across = frame.vertical === "buyIn";
  const inset = textSize * 0.75;
  const rightToLeft = frame.direction === "rtl";
  const label: TextSpot = across
    ? { x: rightToLeft ? plot.left + inset : plot.right - inset, y: at - textSize * 0.45, side: rightToLeft ? "left" : "right", text }
    : { x: at + textSize * 0.45, y: plot.top + textSize * 1.55, side: "left", text };
  return {
    from: across ? { x: plot.left, y: at } : { x: at, y: plot.top },
    to: across ? { x: plot.right, y: at } : { x: at, y: plot.bottom },
    label,
    labelBox: textBox(label, measure(text, textSize), textSize),
  };
}
