import { roundPixels, type Box } from "./geometry.js";

/** A line of text and where it stands: `x` is the edge named by `side`, `y` the baseline. */
export interface TextSpot {
  readonly x: number;
  readonly y: number;
  readonly side: "left" | "center" | "right";
  readonly text: string;
}

/** The box that a line of text fills. */
export function textBox({ x, y, side }: TextSpot, width: number, size: number): Box {
  const left = side === "left" ? x : side === "right" ? x - width : x - width / 2;
  return {
    left: roundPixels(left),
    top: roundPixels(y - size * 0.85),
    right: roundPixels(left + width),
    bottom: roundPixels(y + size * 0.3),
  };
}

/** The `text-anchor` that keeps the given side in place: in right-to-left text, lines start at the right. */
export function anchorOf(side: TextSpot["side"], direction: "ltr" | "rtl"): "start" | "middle" | "end" {
  if (side === "center") return "middle";
  return (side === "left") === (direction === "ltr") ? "start" : "end";
}
