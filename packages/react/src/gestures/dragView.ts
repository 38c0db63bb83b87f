import type { Frame } from "../frame.js";
import type { Point } from "../geometry.js";
import { lengthOf, panView, type View } from "../view.js";

/** The view after the plot was dragged so many pixels: what was under the pointer stays under it. */
export function dragView({ plot, horizontal, vertical, direction }: Frame, view: View, by: Point): View {
  const across = (by.x / (plot.right - plot.left)) * lengthOf(view[horizontal]) * (direction === "rtl" ? -1 : 1);
  const down = (by.y / (plot.bottom - plot.top)) * lengthOf(view[vertical]);
  const scores = horizontal === "influence" ? { influence: -across, buyIn: down } : { influence: down, buyIn: -across };
  return panView(view, scores);
}
