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
  /** Marks, most important first: those that a card hides only where it must. */
  readonly marks: readonly Point[];
  /** From the middle of the mark to its card; as far as a mark without a face needs, when left out. */
  readonly gap?: number;
}

/** Space between the middle of a mark and its card, and between a card and the edge of the picture. */
const [leastGap, inset] = [18, 6];
/** The width of a card, in sizes of its text. */
const cardWidth = 19;

/**
 * Places a card of about this height beside a mark: on the side where it stays on the picture and hides the fewest
 * marks, the most important counting most. On a picture too narrow for that it spans the width, at the end that is
 * farther from the mark.
 */
export function placeCard(mark: Point, height: number, ground: CardGround): PlacedCard {
  const { gap = leastGap } = ground;
  const width = Math.min(cardWidth * ground.textSize, ground.width - 2 * inset);
  if (ground.width < 2 * width + 2 * gap) {
    const down = mark.y > ground.height / 2 ? "top" : "bottom";
    return { across: "left", down, x: inset, y: inset, width: ground.width - 2 * inset };
  }
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

type Side = Pick<PlacedCard, "across" | "down">;

/** The box of a card that is fastened beside a mark; `left` and `top` say which of its edges lie there. */
function boxAt({ x, y }: Point, { across, down }: Side, size: { width: number; height: number }, { height, gap = leastGap }: CardGround): Box {
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
