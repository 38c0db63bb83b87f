import type { Frame } from "../../frame.js";
import { roundPixels, type Box, type Disc } from "../../geometry.js";
import { estimateTextWidth, shorten } from "../labels/measureText.js";

/** A name on a ground of its own, and where its lines start. */
export interface PlacedHoverName {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly start: number;
}

/** No line is wider than this, in sizes of its text. */
const widest = 22;

/** Places a name beside a mark, on the side where there is room, within the picture. Empty lines are left out. */
export function placeHoverName(
  { x, y, radius }: Disc,
  texts: readonly string[],
  { frame: { width, height, textSize, direction } }: { readonly frame: Frame },
): PlacedHoverName {
  const most = Math.min(widest * textSize, width - textSize * 2);
  const lines = texts.filter((text) => text !== "").map((text) => shorten(text, most, textSize, estimateTextWidth));
  const wide = Math.max(...lines.map((line) => estimateTextWidth(line, textSize))) + textSize;
  const high = textSize * (0.8 + lines.length * 1.25);
  const [after, before] = [x + radius + 8, x - radius - 8 - wide];
  const isAfter = direction === "rtl" ? before < 0 : after + wide <= width;
  const left = roundPixels(Math.min(width - wide, Math.max(0, isAfter ? after : before)));
  const top = roundPixels(Math.min(height - high, Math.max(0, y - high / 2)));
  const box = { left, top, right: roundPixels(left + wide), bottom: roundPixels(top + high) };
  return { box, lines, start: direction === "rtl" ? box.right - textSize / 2 : box.left + textSize / 2 };
}
