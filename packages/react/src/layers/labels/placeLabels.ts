import { boxInside, roundPixels, type Box, type Disc, type Point } from "../../geometry.js";
import { createLabelSpace, type LabelSpace } from "./labelSpace.js";

/** A label that wants a place beside its mark. Width in pixels, as measured by the caller. */
export interface LabelWish extends Disc {
  readonly id: string;
  readonly width: number;
}

/** A label that found a place. */
export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Which edge of the text stays put whatever its true width: the one that faces the mark. */
  readonly side: "left" | "center" | "right";
  /** Which of the places it took, to be asked for again. */
  readonly spot: number;
  /** From the edge of the mark to the nearest point of the text, when the label stands apart from it. */
  readonly leader?: { readonly from: Point; readonly to: Point };
}

/** Where labels may stand and what they must keep clear of. Pixels. */
export interface LabelGround {
  readonly bounds: Box;
  readonly lineHeight: number;
  readonly direction: "ltr" | "rtl";
  readonly marks: readonly Disc[];
  readonly obstacles: readonly Box[];
  /** Lines that a label lies on only where no other place is free. */
  readonly lines?: readonly { readonly from: Point; readonly to: Point }[];
  /** How many rings of places surround each mark; labels beyond the first have leader lines. Four are measured best. */
  readonly rings: number;
}

/** Space between a mark and its label, in pixels. */
const gap = 3;
/** How far the rings of places lie apart, in lines of text. */
const ringAcross = 3;
const ringDown = 1.5;

/**
 * The eight places around a mark in Imhof's order of preference (Imhof 1975, "Positioning names on maps"): to the
 * right and above first, the sides before the middle. `across` and `down` say where the label lies, seen from the mark.
 */
const directions = [
  { across: 1, down: -1 },
  { across: 1, down: 1 },
  { across: 1, down: 0 },
  { across: -1, down: -1 },
  { across: -1, down: 1 },
  { across: -1, down: 0 },
  { across: 0, down: -1 },
  { across: 0, down: 1 },
] as const;

/**
 * Places labels in the order given, most important first: each takes its last spot if that is still free, else the
 * first free one of eight places on each ring, else none. No label that is placed touches another, a mark or an
 * obstacle. Same input, same output. Greedy scatter-chart labeling with leader lines, after Theophil & Schödl 2006 and
 * Christensen, Marks & Shieber 1995.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  ground: LabelGround,
  last: ReadonlyMap<string, number> = new Map(),
): readonly PlacedLabel[] {
  const space = clearSpace(ground);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const label = placeLabel(wish, ground, space, last.get(wish.id));
    if (!label) continue;
    space.addBox(label.box);
    if (label.leader) space.addLine(label.leader.from, label.leader.to);
    placed.push(label);
  }
  return placed;
}

/** The space before any label stands in it. */
export function clearSpace({ bounds, marks, obstacles, lines = [] }: LabelGround): LabelSpace {
  const space = createLabelSpace(bounds);
  for (const mark of marks) space.addDisc(mark);
  for (const obstacle of obstacles) space.addBox(obstacle);
  for (const { from, to } of lines) space.addLine(from, to);
  return space;
}

/**
 * The best free spot for one label, or none: its last, else the first that no leader line crosses, else the first.
 * Does not occupy it.
 */
export function placeLabel(
  wish: LabelWish,
  ground: LabelGround,
  space: LabelSpace,
  last?: number,
): PlacedLabel | undefined {
  const kept = last === undefined ? undefined : tryPlace(wish, ground, space, last);
  if (kept) return kept;
  let second: PlacedLabel | undefined;
  for (let spot = 0; spot < ground.rings * directions.length; spot += 1) {
    const label = tryPlace(wish, ground, space, spot);
    if (!label) continue;
    if (!isCrossed(label, space)) return label;
    second ??= label;
  }
  return second;
}

function isCrossed({ box, leader }: PlacedLabel, space: LabelSpace): boolean {
  return space.isCrossed(box) || (leader !== undefined && !space.isClear(leader.from, leader.to));
}

function tryPlace(wish: LabelWish, ground: LabelGround, space: LabelSpace, spot: number): PlacedLabel | undefined {
  const ring = Math.floor(spot / directions.length);
  const direction = directions[spot % directions.length]!;
  const across = ground.direction === "rtl" ? -direction.across : direction.across;
  const box = boxBeside(wish, ground.lineHeight, across, direction.down, ring);
  if (ring >= ground.rings || !boxInside(box, ground.bounds) || !space.isFree(box)) return undefined;
  const label = { id: wish.id, box, side: across > 0 ? "left" : across < 0 ? "right" : "center", spot } as const;
  return ring === 0 ? label : { ...label, leader: leaderTo(box, wish) };
}

function boxBeside({ x, y, radius, width }: LabelWish, height: number, across: number, down: number, ring: number): Box {
  // On the nearest ring a corner label stands beside its mark, half a line up or down, and is read together with it.
  const beside = ring === 0 && across !== 0 && down !== 0;
  const reachX = radius + gap + ring * ringAcross * height;
  const reachY = beside ? -height * 0.1 : radius + gap + ring * ringDown * height;
  const left = across > 0 ? x + reachX : across < 0 ? x - reachX - width : x - width / 2;
  const top = down > 0 ? y + reachY : down < 0 ? y - reachY - height : y - height / 2;
  return {
    left: roundPixels(left),
    top: roundPixels(top),
    right: roundPixels(left + width),
    bottom: roundPixels(top + height),
  };
}

function leaderTo(box: Box, { x, y, radius }: Disc): { readonly from: Point; readonly to: Point } {
  const to = { x: Math.min(Math.max(x, box.left), box.right), y: Math.min(Math.max(y, box.top), box.bottom) };
  const share = Math.min(1, (radius + 1) / Math.hypot(to.x - x, to.y - y));
  return {
    from: { x: roundPixels(x + (to.x - x) * share), y: roundPixels(y + (to.y - y) * share) },
    to: { x: roundPixels(to.x), y: roundPixels(to.y) },
  };
}
