import { roundPixels, type Box, type Point } from "../../geometry.js";
import type { TextSpot } from "../../textSpot.js";
import { shorten, type MeasureText } from "../labels/measureText.js";
import type { LegendKey } from "./legendKeys.js";

/** A sign and what it means. */
export interface LegendEntry {
  readonly key: LegendKey;
  readonly text: string;
}

/** An entry at its place. */
export interface PlacedEntry extends LegendEntry {
  /** The middle of the sign. */
  readonly sign: Point;
  /** The text beside it, shortened where the picture is too narrow for all of it. */
  readonly label: TextSpot;
  /** What the sign and its text fill. */
  readonly box: Box;
}

/** What the signs of a picture mean, in rows under the plot. */
export interface PlacedLegend {
  /** What the list is called. */
  readonly name: string;
  readonly entries: readonly PlacedEntry[];
  readonly box: Box;
  /** Signs are drawn for text of sixteen pixels; how many times as large they are here. */
  readonly scale: number;
}

/** Where a legend goes. Lengths in pixels. */
export interface LegendGround {
  readonly width: number;
  /** Height of the picture. */
  readonly height: number;
  readonly textSize: number;
  readonly direction: "ltr" | "rtl";
  /** `within` takes its room from the height of the picture, `under` adds to it. */
  readonly room: "within" | "under";
}

/** The largest share of a picture's height that a legend takes from it. */
const largestShare = 0.4;
/** In sizes of the text: height of a row, space above all rows, width of a sign, spaces after a sign and an entry. */
const [rowEms, aboveEms, signEms, gapEms, betweenEms] = [1.75, 0.4, 1.7, 0.35, 1.1];

/**
 * Places entries in rows as long as the picture is wide, mirrored from right to left. There is none without entries,
 * nor where it would take too much of a picture of a given height.
 */
export function placeLegend(
  name: string,
  entries: readonly LegendEntry[],
  ground: LegendGround,
  measure: MeasureText,
): PlacedLegend | undefined {
  const { width, height, textSize, room } = ground;
  const flowed = flow(entries, ground, measure);
  if (flowed.length === 0) return undefined;
  const tall = Math.ceil((flowed.at(-1)!.row + 1) * rowEms * textSize + aboveEms * textSize);
  if (room === "within" && tall > height * largestShare) return undefined;
  const top = room === "under" ? height : height - tall;
  return {
    name,
    entries: flowed.map((one) => placeEntry(one, top + aboveEms * textSize, ground)),
    box: { left: 0, top, right: width, bottom: top + tall },
    scale: roundPixels(textSize / 16),
  };
}

/** An entry in its row: how far from the row's start, and how wide. */
interface Flowed {
  readonly entry: LegendEntry;
  readonly text: string;
  readonly row: number;
  readonly at: number;
  readonly wide: number;
}

function flow(
  entries: readonly LegendEntry[],
  { width, textSize }: LegendGround,
  measure: MeasureText,
): readonly Flowed[] {
  const [start, end] = [inset(textSize), width - inset(textSize)];
  const beforeText = (signEms + gapEms) * textSize;
  const flowed: Flowed[] = [];
  let [at, row] = [start, 0];
  for (const entry of entries) {
    const text = shorten(entry.text, end - start - beforeText, textSize, measure);
    const wide = beforeText + measure(text, textSize);
    if (at > start && at + wide > end) [at, row] = [start, row + 1];
    flowed.push({ entry, text, row, at, wide });
    at += wide + betweenEms * textSize;
  }
  return flowed;
}

function placeEntry({ entry, text, row, at, wide }: Flowed, top: number, ground: LegendGround): PlacedEntry {
  const { width, textSize, direction } = ground;
  const rowTop = top + row * rowEms * textSize;
  const middle = rowTop + (rowEms * textSize) / 2;
  const across = (x: number) => roundPixels(direction === "rtl" ? width - x : x);
  const [one, other] = [across(at), across(at + wide)];
  return {
    ...entry,
    sign: { x: across(at + (signEms * textSize) / 2), y: roundPixels(middle) },
    label: {
      x: across(at + (signEms + gapEms) * textSize),
      y: roundPixels(middle + textSize * 0.34),
      side: direction === "rtl" ? "right" : "left",
      text,
    },
    box: {
      left: Math.min(one, other),
      top: roundPixels(rowTop),
      right: Math.max(one, other),
      bottom: roundPixels(rowTop + rowEms * textSize),
    },
  };
}

/** Space at either end of a row. */
function inset(textSize: number): number {
  return textSize * 0.9;
}
