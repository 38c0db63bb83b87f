import { boxInside, distance, nearestIn, roundPixels, type Box, type Disc, type Point } from "../../geometry.js";
import { toHundredths, type LabelSpace } from "./labelSpace.js";

/** A label that wants a place beside its mark. Width in pixels, as measured by the caller. */
export interface LabelWish extends Disc {
  readonly id: string;
  readonly width: number;
  /** Whether it may lie over marks that yield, where no clear place is left. */
  readonly covers?: boolean;
}

/** A label that found a place. */
export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Which edge of the text stays put whatever its true width: the one that faces the mark. */
  readonly side: "left" | "center" | "right";
  /** Which of the places it took, to be asked for again. */
  readonly spot: number;
  /** Whether it covers marks that yield. */
  readonly over?: true;
  /** From the edge of the mark to the nearest point of the text, when the label stands apart from it. */
  readonly leader?: { readonly from: Point; readonly to: Point };
}

/** Where labels may stand and what they must keep clear of. Pixels. */
export interface LabelGround {
  readonly bounds: Box;
  readonly lineHeight: number;
  readonly direction: "ltr" | "rtl";
  readonly marks: readonly Disc[];
  /** In a crowd: marks that yield to labels which may cover them. */
  readonly yielding?: readonly Disc[];
  readonly obstacles: readonly Box[];
  /** Lines, each through all its points, that a label lies on only where no other place is free. */
  readonly lines?: readonly (readonly Point[])[];
  /** Arrow heads, from neck to tip: a label rather lies on any number of lines than on one of these. */
  readonly heads?: readonly (readonly Point[])[];
  /** How many rings of places surround each mark; labels beyond the first have leader lines. Four are measured best. */
  readonly rings: number;
}

/** Space between a mark and its label, in hundredths of a pixel. */
const gap = 300;
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

/** Spots from here on are beyond the two nearest rings. */
const farSpots = 2 * directions.length;

/** What a place costs per stride of a line under the label, per mark, per arrow head, and for a leader line through something. */
export const weights = { line: 1, mark: 1, farRing: 20, leaderThrough: 1000, head: 1000 };

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
 * earlier the better. Where none is clear, a label that may cover marks takes the spot that covers the fewest. `more`
 * says what else a place would cost. Does not occupy it.
 */
export function placeLabel(
  wish: LabelWish,
  ground: LabelGround,
  space: LabelSpace,
  last?: number,
  more: (box: Box) => number = nothing,
): PlacedLabel | undefined {
  const clear = findPlace(wish, ground, space, { last, more, yields: false });
  if (clear || !wish.covers) return clear;
  const covering = findPlace(wish, ground, space, { last, more, yields: true });
  return covering && { ...covering, over: true };
}

interface Search {
  readonly last: number | undefined;
  readonly more: (box: Box) => number;
  /** Whether marks that yield may be covered. */
  readonly yields: boolean;
}

function findPlace(wish: LabelWish, ground: LabelGround, space: LabelSpace, { last, more, yields }: Search): PlacedLabel | undefined {
  const seat = seatOf(wish);
  const spots = countSpots(ground);
  const kept = last === undefined || last >= spots ? undefined : boxFor(seat, ground, last, space, yields);
  if (kept) return labelAt(wish, ground, last!, kept);
  let best: Box | undefined;
  let bestSpot = 0;
  let least = Infinity;
  for (let spot = 0; spot < spots; spot += 1) {
    const away = spot >= farSpots ? weights.farRing : 0;
    if (least <= away) break;
    const box = boxFor(seat, ground, spot, space, yields);
    if (!box) continue;
    let cost = away + space.covered(box) + more(box);
    if (cost >= least) continue;
    if (ringOf(spot) > 0 && !isLeaderClear(box, wish, space)) cost += weights.leaderThrough;
    if (cost >= least) continue;
    best = box;
    bestSpot = spot;
    least = cost;
  }
  return best && labelAt(wish, ground, bestSpot, best);
}

function nothing(): number {
  return 0;
}

function isLeaderClear(box: Box, wish: LabelWish, space: LabelSpace): boolean {
  const { from, to } = leaderTo(box, wish);
  return space.isClear(from, to);
}

/** The box of a label at one of its spots, whatever else is there; nothing when that is not within bounds. */
export function boxAt(wish: LabelWish, ground: LabelGround, spot: number): Box | undefined {
  return spot < countSpots(ground) ? boxFor(seatOf(wish), ground, spot) : undefined;
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

/** What a label lies beside and how wide it is, in whole hundredths of a pixel. */
interface Seat {
  readonly width: number;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
}

function seatOf({ x, y, radius, width }: LabelWish): Seat {
  return { width: toHundredths(width), radius: toHundredths(radius), x: toHundredths(x), y: toHundredths(y) };
}

/** The box at a spot; nothing when that is not within bounds, or not free in a space. Every label asks for dozens. */
function boxFor(
  { width, radius, x, y }: Seat,
  { bounds, lineHeight, direction }: LabelGround,
  spot: number,
  space?: LabelSpace,
  yields = false,
): Box | undefined {
  const { across, down } = directions[spot % directions.length]!;
  const ring = ringOf(spot);
  const height = lineHeight * 100;
  const aside = radius + gap + ring * ringAcross * height;
  // On the nearest ring a corner label stands beside its mark, half a line up or down, and is read together with it.
  const above = ring === 0 && across !== 0 && down !== 0 ? height * -0.1 : radius + gap + ring * ringDown * height;
  const toRight = direction === "rtl" ? -across : across;
  const left = toRight > 0 ? x + aside : toRight < 0 ? x - aside - width : x - width / 2;
  const top = down > 0 ? y + above : down < 0 ? y - above - height : y - height / 2;
  if (space && !space.isFree(left, top, left + width, top + height, yields)) return undefined;
  const box = { left: left / 100, top: top / 100, right: (left + width) / 100, bottom: (top + height) / 100 };
  return boxInside(box, bounds) ? box : undefined;
}

function leaderTo(box: Box, disc: Disc): { readonly from: Point; readonly to: Point } {
  const { x, y, radius } = disc;
  const to = nearestIn(box, disc);
  const share = Math.min(1, (radius + 1) / distance(disc, to));
  return {
    from: { x: roundPixels(x + (to.x - x) * share), y: roundPixels(y + (to.y - y) * share) },
    to: { x: roundPixels(to.x), y: roundPixels(to.y) },
  };
}
