import { roundPixels, type Box } from "./geometry.js";

/** A line of text and where it stands: `x` is the edge named by `side`, `y` the baseline. */
export interface TextSpot {
  readonly x: number;
  readonly y: number;
  readonly side: "left" | "center" | "right";
  readonly text: string;
}

const sides = ["left", "center", "right"] as const;

/** Where text is tried between two edges, from the one that it belongs to (0) to the other (1), then between them. */
export const fromEdges = [0, 1, 0.5, 0.25, 0.75];

/**
 * Where a line of text so wide may stand between two edges, one place after the other from the edge that it belongs to: at
 * either edge, then between. Several heights take turns.
 */
export function spotsAlong(
  [left, right]: readonly [number, number],
  own: "left" | "right",
  heights: readonly number[],
  text: string,
  width: number,
): readonly TextSpot[] {
  return fromEdges.flatMap((away) => {
    const share = own === "left" ? away : 1 - away;
    const anchor = Math.sign(share - 0.5) + 1;
    const x = roundPixels(left + (right - left - width) * share + (width * anchor) / 2);
    return heights.map((y): TextSpot => ({ x, y, side: sides[anchor]!, text }));
  });
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

/** What hides least, the first of several that hide as little. None is looked at after one that hides nothing. */
export function leastHiding<Spot>(spots: readonly Spot[], hides: (spot: Spot) => number): Spot {
  let [best, least] = [spots[0] as Spot, Infinity];
  for (const spot of spots) {
    const hidden = hides(spot);
    if (hidden < least) [best, least] = [spot, hidden];
    if (hidden === 0) break;
  }
  return best;
}
