import { alongAxis, type Frame } from "../../frame.js";
import { boxInside, type Box, type Point } from "../../geometry.js";
import { inRange } from "../../view.js";
import { leastHiding, spotsAlong, textBox, type TextSpot } from "../../textSpot.js";
import type { MeasureText } from "../labels/measureText.js";

/** The buy-in at which someone says yes, as a line across the plot. */
export interface PlacedLine {
  readonly from: Point;
  readonly to: Point;
  readonly label: TextSpot;
  readonly labelBox: Box;
}

/** How much wider bold text runs than the plain text that is measured. */
const boldness = 1.12;

/**
 * Places the line, with its label at the end where influence is greatest, or where it hides least; nowhere when it
 * is out of view.
 */
export function placeLine(
  frame: Frame,
  score: number,
  text: string,
  measure: MeasureText,
  hides: (box: Box) => number = () => 0,
): PlacedLine | undefined {
  const { plot, textSize } = frame;
  if (!inRange(frame.view.buyIn, score)) return undefined;
  const at = alongAxis(frame, "buyIn", score);
  const across = frame.vertical === "buyIn";
  const width = measure(text, textSize * boldness);
  const spots = across ? besideLine(frame, at, text, width) : alongLine(frame, at, text);
  const from = across ? { x: plot.left, y: at } : { x: at, y: plot.top };
  const to = across ? { x: plot.right, y: at } : { x: at, y: plot.bottom };
  const labels = spots.map((label) => ({ label, labelBox: textBox(label, width, textSize) }));
  const hidden = ({ labelBox }: { labelBox: Box }) => (boxInside(labelBox, plot) ? hides(labelBox) : Infinity);
  return { from, to, ...leastHiding(labels, hidden) };
}

/** Over and under a level line, first at its influential end, then at the other one, then between. */
function besideLine({ plot, textSize, direction }: Frame, at: number, text: string, width: number): readonly TextSpot[] {
  const inset = textSize * 0.75;
  const own = direction === "rtl" ? "left" : "right";
  return spotsAlong([plot.left + inset, plot.right - inset], own, [at - textSize * 0.45, at + textSize * 1.15], text, width);
}

/** On either side of an upright line, first at its influential end. */
function alongLine({ plot, textSize }: Frame, at: number, text: string): readonly TextSpot[] {
  const heights = [plot.top + textSize * 1.55, plot.bottom - textSize * 0.9];
  return heights.flatMap((y) => [
    { x: at + textSize * 0.45, y, side: "left", text } as const,
    { x: at - textSize * 0.45, y, side: "right", text } as const,
  ]);
}
