import type { Dimension } from "@buyinmap/core";
import { roundPixels, type Box, type Point } from "./geometry.js";
import { wholeView, type View } from "./view.js";

/** Both scores of a place on the picture, 0..100. */
export type Scores = Readonly<Record<Dimension, number>>;

/** Scores of which either may be unknown. */
export type SomeScores = Partial<Scores>;

/** What a frame is made of. Lengths in pixels. */
export interface FrameOptions {
  readonly width: number;
  readonly height: number;
  /** Height of the text of labels. Paddings grow with it. */
  readonly textSize: number;
  readonly direction: "ltr" | "rtl";
  /** Buy-in across and influence up, instead of influence across and buy-in up. */
  readonly swap: boolean;
  /** How many rows of marks the margins need: below the plot, and beside its start. 0 leaves a margin out. */
  readonly rows: { readonly below: number; readonly beside: number };
  /** Height of one such row. */
  readonly row: number;
  /** Height of the legend under everything else; none, when left out. */
  readonly legendHeight?: number | undefined;
  /** The part of the plot that is seen; all of it, when left out. */
  readonly view?: View | undefined;
}

/**
 * The measures of a picture: where the plot lies, and the margins for people with one score unknown. In a
 * right-to-left picture the horizontal axis runs to the left.
 */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly direction: "ltr" | "rtl";
  readonly horizontal: Dimension;
  readonly vertical: Dimension;
  readonly plot: Box;
  /** Where the legend begins; without one, the end of the picture. */
  readonly floor: number;
  /** Which scores the plot shows. */
  readonly view: View;
  /** For those whose vertical score is unknown; stretches along the horizontal axis. */
  readonly below?: Box;
  /** For those whose horizontal score is unknown; stretches along the vertical axis, at the start of the line. */
  readonly beside?: Box;
}

/** Room above the plot in which the buttons for zooming stand clear of marks at its upper edge, in pixels. */
const aboveTop = 36;

/** Measures a picture. */
export function measureFrame(options: FrameOptions): Frame {
  const { width, height, textSize, direction, swap, rows, row, legendHeight = 0, view = wholeView } = options;
  const title = textSize * 1.25;
  const thickness = (count: number) => (count === 0 ? 0 : title + count * row + 10);
  const start = textSize * 2.2 + thickness(rows.beside);
  const end = textSize * 0.9;
  const top = Math.max(textSize * 2, aboveTop);
  const floor = roundPixels(height - legendHeight);
  const bottom = textSize * 3 + thickness(rows.below);
  const rightToLeft = direction === "rtl";
  const plot: Box = {
    left: roundPixels(rightToLeft ? end : start),
    top: roundPixels(top),
    right: roundPixels(width - (rightToLeft ? start : end)),
    bottom: roundPixels(floor - bottom),
  };
  const outside = textSize * 0.4;
  const measures = {
    width,
    height,
    textSize,
    direction,
    horizontal: swap ? "buyIn" : "influence",
    vertical: swap ? "influence" : "buyIn",
    plot,
    floor,
    view,
  } as const;
  return {
    ...measures,
    ...(rows.below > 0 && {
      below: { ...plot, top: plot.bottom + outside, bottom: roundPixels(plot.bottom + thickness(rows.below)) },
    }),
    ...(rows.beside > 0 && {
      beside: rightToLeft
        ? { ...plot, left: plot.right + outside, right: roundPixels(plot.right + thickness(rows.beside)) }
        : { ...plot, left: roundPixels(plot.left - thickness(rows.beside)), right: plot.left - outside },
    }),
  };
}

/**
 * The pixel at which a score lies on its axis: from the left on the horizontal axis, from the top on the vertical. A score
 * out of view lies outside of the plot.
 */
export function alongAxis(frame: Frame, dimension: Dimension, score: number): number {
  const { plot } = frame;
  const { from, to } = frame.view[dimension];
  const share = (score - from) / (to - from);
  if (dimension === frame.vertical) return roundPixels(plot.bottom - share * (plot.bottom - plot.top));
  const across = frame.direction === "rtl" ? 1 - share : share;
  return roundPixels(plot.left + across * (plot.right - plot.left));
}

/** Where a pair of scores lies on the picture. */
export function toPixels(frame: Frame, scores: Scores): Point {
  return {
    x: alongAxis(frame, frame.horizontal, scores[frame.horizontal]),
    y: alongAxis(frame, frame.vertical, scores[frame.vertical]),
  };
}

/** The scores that a point of the picture stands for; points outside the plot count as on its edge. */
export function toScores(frame: Frame, { x, y }: Point): Scores {
  const { plot } = frame;
  const across = (x - plot.left) / (plot.right - plot.left);
  const up = (plot.bottom - y) / (plot.bottom - plot.top);
  const horizontal = scoreAt(frame, frame.horizontal, frame.direction === "rtl" ? 1 - across : across);
  const vertical = scoreAt(frame, frame.vertical, up);
  return frame.horizontal === "influence"
    ? { influence: horizontal, buyIn: vertical }
    : { influence: vertical, buyIn: horizontal };
}

function scoreAt({ view }: Frame, dimension: Dimension, share: number): number {
  const { from, to } = view[dimension];
  return clampScore(from + Math.min(1, Math.max(0, share)) * (to - from));
}

/** A score brought into 0..100. */
export function clampScore(score: number): number {
  return Math.min(100, Math.max(0, score));
}
