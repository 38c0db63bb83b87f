import { boxInside, roundPixels, type Box, type Disc, type Point } from "../../geometry.js";
import type { LabelSpace } from "./labelSpace.js";

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
  /** Lines, each through all its points, that a label lies on only where no other place is free. */
  readonly lines?: readonly (readonly Point[])[];
  /** Arrow heads, from neck to tip: a label rather lies on any number of lines than on one of these. */
  readonly heads?: readonly (readonly Point[])[];
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

/** What a place costs per stride of a line under the label, per arrow head, and for a leader line through something. */
export const weights = { line: 1, farRing: 20, leaderThrough: 1000, head: 1000 };

/** Takes a label's place, so that others keep clear of it and of its leader line. */
export function stand({ box, leader }: PlacedLabel, space: LabelSpace): void {
  space.addBox(box);
  if (leader) space.addLine([leader.from, leader.to], weights.line);
}

/** Gives a label's place up again. */
export function leave({ box, leader }: PlacedLabel, space: LabelSpace): void {
  space.removeBox(box);
  if (leader) space.removeLine([leader.from, leader.to], weights.line);
}

/** How many places there are around each mark. */
export function countSpots({ rings }: LabelGround): number {
  return rings * directions.length;
}

/** The ring of places that a spot belongs to; 0 is the nearest. */
export function ringOf(spot: number): number {
  return Math.floor(spot / directions.length);
}

/**
 * The best free spot for one label, or none: its last, else the one that covers least of lines and arrow heads, the
 * earlier the better. `more` says what else a place would cost. Does not occupy it.
 */
export function placeLabel(
  wish: LabelWish,
  ground: LabelGround,
  space: LabelSpace,
  last?: number,
  more: (box: Box) => number = nothing,
): PlacedLabel | undefined {
  const kept = last === undefined ? undefined : tryPlace(wish, ground, space, last);
  if (kept) return kept;
  let best: PlacedLabel | undefined;
  let least = Infinity;
  for (let spot = 0; spot < countSpots(ground); spot += 1) {
    const away = ringOf(spot) > 1 ? weights.farRing : 0;
    if (least <= away) break;
    const label = tryPlace(wish, ground, space, spot);
    if (!label) continue;
    let cost = away + space.covered(label.box) + more(label.box);
    if (cost >= least) continue;
    if (label.leader && !space.isClear(label.leader.from, label.leader.to)) cost += weights.leaderThrough;
    if (cost >= least) continue;
    best = label;
    least = cost;
  }
  return best;
}

function nothing(): number {
  return 0;
}

function tryPlace(wish: LabelWish, ground: LabelGround, space: LabelSpace, spot: number): PlacedLabel | undefined {
  const box = boxAt(wish, ground, spot);
  return box && space.isFree(box) ? labelAt(wish, ground, spot, box) : undefined;
}

/** The box of a label at one of its spots, whatever else is there; nothing when that is not within bounds. */
export function boxAt(wish: LabelWish, ground: LabelGround, spot: number): Box | undefined {
  if (spot >= countSpots(ground)) return undefined;
  const { down } = directions[spot % directions.length]!;
  const box = boxBeside(wish, ground.lineHeight, { across: acrossAt(ground, spot), down, ring: ringOf(spot) });
  return boxInside(box, ground.bounds) ? box : undefined;
}

/** A label that takes the box of one of its spots. */
export function labelAt(wish: LabelWish, ground: LabelGround, spot: number, box: Box): PlacedLabel {
  const across = acrossAt(ground, spot);
  const side = across > 0 ? "left" : across < 0 ? "right" : "center";
  const label = { id: wish.id, box, side, spot } as const;
  return ringOf(spot) === 0 ? label : { ...label, leader: leaderTo(box, wish) };
}

function acrossAt({ direction }: LabelGround, spot: number): number {
  const { across } = directions[spot % directions.length]!;
  return direction === "rtl" ? -across : across;
}

interface Place {
  readonly across: number;
  readonly down: number;
  readonly ring: number;
}

function boxBeside({ x, y, radius, width }: LabelWish, height: number, { across, down, ring }: Place): Box {
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
