import type { Box, Point } from "../../geometry.js";

/** Where a card is fastened: by which of its corners, at which point of the picture. Pixels. */
export interface PlacedCard {
  readonly across: "left" | "right";
  readonly down: "top" | "bottom";
  /** From the left or right edge, and from the top or bottom edge of the picture, as the corner says. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a card is placed by. Lengths in pixels. */
export interface CardGround {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  /** The plot from top to bottom: beyond it are the axes. */
  readonly plot: Pick<Box, "top" | "bottom">;
  /** Marks, most important first: those that a card hides only where it must. */
  readonly marks: readonly Point[];
  /** From the middle of the mark to its card; as far as a mark without a face needs, when left out. */
  readonly gap?: number;
}

/** Space between the middle of a mark and its card, and between a card and the edge of the picture. */
const [leastGap, inset] = [18, 6];
/** The width of a card, in sizes of its text. */
const widthEms = 19;

/** How wide a card is, in pixels: on a picture too narrow for one beside a mark, as wide as the picture. */
export function cardWidth(ground: Pick<CardGround, "width" | "textSize" | "gap">): number {
  return isNarrow(ground) ? ground.width - 2 * inset : widthEms * ground.textSize;
}

function isNarrow({ width, textSize, gap = leastGap }: Pick<CardGround, "width" | "textSize" | "gap">): boolean {
  return width < 2 * (widthEms * textSize + gap);
}

/**
 * Places a card of about this height beside a mark: on the side where it stays on the picture and hides the fewest
 * marks, the most important counting most. On a picture too narrow for that it spans the width, at the end of the plot
 * that is farther from the mark, and over the axis there only as far as it would hide the mark else.
 */
export function placeCard(mark: Point, height: number, ground: CardGround): PlacedCard {
  const { gap = leastGap } = ground;
  const width = cardWidth(ground);
  if (isNarrow(ground)) return placeAcross(mark, { width, height }, ground);
  const sides = (["left", "right"] as const).flatMap((across) => (["top", "bottom"] as const).map((down) => ({ across, down })));
  const ranked = sides.map((side) => {
    const box = boxAt(mark, side, { width, height }, ground);
    return { side, cost: outside(box, ground) * 1000 + hides(box, ground.marks) };
  });
  const { side } = ranked.reduce((best, one) => (one.cost < best.cost ? one : best));
  return {
    ...side,
    x: side.across === "left" ? mark.x + gap : ground.width - mark.x + gap,
    y: side.down === "top" ? Math.max(inset, mark.y - gap) : Math.max(inset, ground.height - mark.y - gap),
    width,
  };
}

function placeAcross({ y }: Point, { width, height }: Size, { plot, height: whole, gap = leastGap }: CardGround): PlacedCard {
  if (y > (plot.top + plot.bottom) / 2) {
    return { across: "left", down: "top", x: inset, y: Math.max(inset, Math.min(plot.top + inset, y - gap - height)), width };
  }
  const end = Math.min(whole - inset, Math.max(plot.bottom - inset, y + gap + height));
  return { across: "left", down: "bottom", x: inset, y: whole - end, width };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type Side = Pick<PlacedCard, "across" | "down">;

/** The box of a card that is fastened beside a mark; `left` and `top` say which of its edges lie there. */
function boxAt({ x, y }: Point, { across, down }: Side, size: Size, { height, gap = leastGap }: CardGround): Box {
  const left = across === "left" ? x + gap : x - gap - size.width;
  const top = down === "top" ? Math.max(inset, y - gap) : Math.min(height - inset, y + gap) - size.height;
  return { left, right: left + size.width, top, bottom: top + size.height };
}

function outside({ left, right, top, bottom }: Box, { width, height }: CardGround): number {
  return Math.max(0, -left) + Math.max(0, right - width) + Math.max(0, -top) + Math.max(0, bottom - height);
}

/** How much is hidden: the first mark counts one, and each one after it a little less. */
function hides({ left, right, top, bottom }: Box, marks: readonly Point[]): number {
  return marks.reduce(
    (sum, { x, y }, index) => (x > left && x < right && y > top && y < bottom ? sum + 1 / (1 + index / 10) : sum),
    0,
  );
}
