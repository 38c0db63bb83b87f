import { zoneAt, type Dimension, type ZoneName } from "@buyinmap/core";
import { alongAxis, type Frame, type SomeScores } from "../../frame.js";
import type { Box, Point } from "../../geometry.js";
import type { Range } from "../../view.js";

/** People whose scores are alike, as one thing to point at. */
export interface PlacedGroup extends Point {
  readonly id: string;
  /** The scores that they lie between; absent where theirs are unknown. */
  readonly influence?: Range;
  readonly buyIn?: Range;
  /** Absent where a score is unknown. */
  readonly zone?: ZoneName;
  /** Everyone in it, in the given order. */
  readonly ids: readonly string[];
  /** Its target. */
  readonly box: Box;
}

/** Someone who is placed: one score may be unknown, not both. */
export interface Standing {
  readonly id: string;
  readonly scores: SomeScores;
}

interface Thresholds {
  readonly line: number;
  readonly highInfluence: number;
}

/** The least width and height of a target, in pixels (WCAG 2.2, 2.5.8). */
export const leastTarget = 24;
/** Lengths of cells in scores: whole numbers that people count in. */
const steps = [1, 2, 5, 10, 20, 25, 50, 100];
/** How many cells there are along an axis, apart from those that a threshold adds. */
const mostCells = 10;

/**
 * Gathers people by place, in a grid of round scores that neither the line nor the threshold of high influence cuts
 * through. Cells grow with the stretch of scores that is seen, never with the people in it, so that groups stay what
 * they are while the picture is moved. Empty cells are left out.
 */
export function placeGroups(frame: Frame, thresholds: Thresholds, people: readonly Standing[]): readonly PlacedGroup[] {
  const step = stepFor(frame);
  const cuts: Cuts = {
    influence: cut(frame, "influence", thresholds.highInfluence, step),
    buyIn: cut(frame, "buyIn", thresholds.line, step),
  };
  const gathered = new Map<number, { cells: Cells; ids: string[] }>();
  for (const { id, scores } of people) {
    const cells = { influence: cellOf(cuts.influence, scores.influence), buyIn: cellOf(cuts.buyIn, scores.buyIn) };
    const key = cells.buyIn * 1000 + cells.influence;
    const found = gathered.get(key);
    if (found) found.ids.push(id);
    else gathered.set(key, { cells, ids: [id] });
  }
  return [...gathered]
    .toSorted(([a], [b]) => a - b)
    .map(([, { cells, ids }]) => placeGroup(frame, thresholds, cuts, cells, ids, step));
}

type Cuts = Readonly<Record<Dimension, readonly number[]>>;
/** Which stretch between cuts someone stands in, by axis; -1 where their score is unknown. */
type Cells = Readonly<Record<Dimension, number>>;

function stepFor(frame: Frame): number {
  const { from, to } = frame.view.influence;
  const pixels = Math.min(perScore(frame, "influence"), perScore(frame, "buyIn"));
  return steps.find((step) => step * pixels >= leastTarget && (to - from) / step <= mostCells) ?? 100;
}

function perScore({ plot, view, horizontal }: Frame, of: Dimension): number {
  const length = of === horizontal ? plot.right - plot.left : plot.bottom - plot.top;
  return length / (view[of].to - view[of].from);
}

/** Where an axis is cut: at both ends of what is seen, at the threshold, and at round scores that leave cells large enough. */
function cut(frame: Frame, of: Dimension, threshold: number, step: number): readonly number[] {
  const { from, to } = frame.view[of];
  const least = leastTarget / perScore(frame, of);
  const fixed = threshold > from && threshold < to ? [from, threshold, to] : [from, to];
  const cuts: number[] = [from];
  for (let index = 1; index < fixed.length; index += 1) {
    const [start, end] = [fixed[index - 1]!, fixed[index]!];
    for (let at = (Math.floor(start / step) + 1) * step; at < end; at += step) {
      if (at - start >= least && end - at >= least) cuts.push(at);
    }
    cuts.push(end);
  }
  return cuts;
}

/** Whoever stands on a cut is above it, as with zones. */
function cellOf(cuts: readonly number[], score: number | undefined): number {
  if (score === undefined) return -1;
  let cell = 0;
  while (cell < cuts.length - 2 && score >= cuts[cell + 1]!) cell += 1;
  return cell;
}

function placeGroup(frame: Frame, thresholds: Thresholds, cuts: Cuts, cells: Cells, ids: readonly string[], step: number): PlacedGroup {
  const influence = rangeOf(cuts.influence, cells.influence);
  const buyIn = rangeOf(cuts.buyIn, cells.buyIn);
  const ranges = { influence, buyIn };
  const box = boxOf(frame, ranges);
  return {
    id: `group ${name(influence, step)} ${name(buyIn, step)}`,
    ...(influence && { influence }),
    ...(buyIn && { buyIn }),
    ...(influence && buyIn && { zone: zoneAt({ influence: influence.from, buyIn: buyIn.from }, thresholds) }),
    ids,
    box,
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
  };
}

function rangeOf(cuts: readonly number[], cell: number): Range | undefined {
  return cell < 0 ? undefined : { from: cuts[cell]!, to: cuts[cell + 1]! };
}

/** The same for a cell that the edge of the picture cuts as for the whole one. */
function name(range: Range | undefined, step: number): string {
  return range ? `${step}×${Math.ceil(range.to / step)}` : "unknown";
}

function boxOf(frame: Frame, ranges: Readonly<Record<Dimension, Range | undefined>>): Box {
  const { plot, beside = plot, below = plot, horizontal, vertical } = frame;
  const across = stretch(frame, horizontal, ranges[horizontal]) ?? [beside.left, beside.right];
  const down = stretch(frame, vertical, ranges[vertical]) ?? [below.top, below.bottom];
  const [left, right] = widen(across, plot.left, plot.right);
  const [top, bottom] = widen(down, plot.top, plot.bottom);
  return { left, top, right, bottom };
}

function stretch(frame: Frame, of: Dimension, range: Range | undefined): readonly [number, number] | undefined {
  if (!range) return undefined;
  const [a, b] = [alongAxis(frame, of, range.from), alongAxis(frame, of, range.to)];
  return a < b ? [a, b] : [b, a];
}

/** A target that a threshold near the edge of the plot leaves narrow reaches out over that edge. */
function widen([from, to]: readonly [number, number], start: number, end: number): readonly [number, number] {
  if (to - from >= leastTarget) return [from, to];
  if (from === start) return [to - leastTarget, to];
  return to === end ? [from, from + leastTarget] : [from, to];
}
