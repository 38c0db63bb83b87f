import { roundPixels, type Box, type Disc, type Point } from "../../geometry.js";
import { toHundredths, type LabelSpace } from "./labelSpace.js";

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

/** Spots from here on are beyond the two nearest rings. */
const farSpots = 2 * directions.length;

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
  const seat = seatOf(wish);
  const kept = last === undefined ? undefined : boxFor(seat, ground, last, space);
  if (kept) return labelAt(wish, ground, last!, kept);
  let best: Box | undefined;
  let bestSpot = 0;
  let least = Infinity;
  const spots = countSpots(ground);
  for (let spot = 0; spot < spots; spot += 1) {
    const away = spot >= farSpots ? weights.farRing : 0;
    if (least <= away) break;
    const box = boxFor(seat, ground, spot, space);
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
  return boxFor(seatOf(wish), ground, spot);
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

/** What a label lies beside and how wide it is, in whole hundredths of a pixel, as are all numbers of places. */
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
function boxFor({ width, radius, x, y }: Seat, ground: LabelGround, spot: number, space?: LabelSpace): Box | undefined {
  const on = placesOn(ground);
  const { height } = on;
  const place = on.places[spot];
  if (place === undefined) return undefined;
  const { across, down } = place;
  const aside = radius + place.aside;
  const left = across > 0 ? x + aside : across < 0 ? x - aside - width : x - (width >> 1);
  const right = left + width;
  if (left < on.left || right > on.right) return undefined;
  const above = place.isBeside ? place.above : radius + place.above;
  const top = down > 0 ? y + above : down < 0 ? y - above - height : y - (height >> 1);
  const bottom = top + height;
  if (top < on.top || bottom > on.bottom) return undefined;
  if (space && !space.isFree(left, top, right, bottom)) return undefined;
  return { left: left / 100, top: top / 100, right: right / 100, bottom: bottom / 100 };
}

/** One of the places around every mark. */
interface Place {
  /** Where the label lies, seen from the mark. */
  readonly across: number;
  readonly down: number;
  /** How far away, from the edge of the mark. */
  readonly aside: number;
  /** The same up or down; from the middle of the mark, where the label lies beside it. */
  readonly above: number;
  readonly isBeside: boolean;
}

interface Places {
  readonly places: readonly Place[];
  readonly ground: LabelGround;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

let known: Places | undefined;

/** The places around every mark, in the order of spots: worked out once for all labels of a ground. */
function placesOn(ground: LabelGround): Places {
  if (known?.ground !== ground) known = listPlaces(ground);
  return known;
}

function listPlaces(ground: LabelGround): Places {
  const { lineHeight, direction, bounds } = ground;
  const places = Array.from({ length: countSpots(ground) }, (_, spot) => {
    const ring = ringOf(spot);
    const { across, down } = directions[spot % directions.length]!;
    // On the nearest ring a corner label stands beside its mark, half a line up or down, and is read together with it.
    const isBeside = ring === 0 && across !== 0 && down !== 0;
    return {
      across: direction === "rtl" ? -across : across,
      down,
      aside: toHundredths(gap + ring * ringAcross * lineHeight),
      above: toHundredths(isBeside ? lineHeight * -0.1 : gap + ring * ringDown * lineHeight),
      isBeside,
    };
  });
  return {
    places,
    ground,
    height: toHundredths(lineHeight),
    left: toHundredths(bounds.left),
    top: toHundredths(bounds.top),
    right: toHundredths(bounds.right),
    bottom: toHundredths(bounds.bottom),
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
