import type { Dimension } from "@buyinmap/core";

/** A stretch of scores, 0..100. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The part of the plot that is seen: from which score to which on either axis. */
export type View = Readonly<Record<Dimension, Range>>;

const all: Range = { from: 0, to: 100 };

/** The whole plot. */
export const wholeView: View = { influence: all, buyIn: all };

/** The shortest stretch that can be seen, in scores: by then, marks of neighboring whole scores stand well apart. */
export const shortest = 6.25;

/** How many times larger than on the whole plot things stand, on the axis that is closer. */
export function scaleOf({ influence, buyIn }: View): number {
  return 100 / Math.min(lengthOf(influence), lengthOf(buyIn));
}

/** Whether two views show the same. */
export function sameView(a: View, b: View): boolean {
  return sameRange(a.influence, b.influence) && sameRange(a.buyIn, b.buyIn);
}

function sameRange(a: Range, b: Range): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether a score lies within a stretch. */
export function inRange({ from, to }: Range, score: number): boolean {
  return score >= from && score <= to;
}

/** Whether both scores are seen; an unknown one is on a margin, and is seen there. */
export function inView(view: View, scores: { readonly [Of in Dimension]?: number | undefined }): boolean {
  const isSeen = (range: Range, score: number | undefined) => score === undefined || inRange(range, score);
  return isSeen(view.influence, scores.influence) && isSeen(view.buyIn, scores.buyIn);
}

/** A view `factor` times as close, in which a place stays where it was on the picture, unless an edge is in its way. */
export function zoomView(view: View, around: Readonly<Record<Dimension, number>>, factor: number): View {
  const zoom = (range: Range, at: number) => {
    const length = Math.min(100, Math.max(shortest, lengthOf(range) / factor));
    return fit(at - ((at - range.from) / lengthOf(range)) * length, length);
  };
  return { influence: zoom(view.influence, around.influence), buyIn: zoom(view.buyIn, around.buyIn) };
}

/** A view moved by so many scores, as far as there is anything to see. */
export function panView({ influence, buyIn }: View, by: Readonly<Record<Dimension, number>>): View {
  return {
    influence: fit(influence.from + by.influence, lengthOf(influence)),
    buyIn: fit(buyIn.from + by.buyIn, lengthOf(buyIn)),
  };
}

/** The view moved just so far that a place is seen, a tenth of its length away from its edges. */
export function revealIn(view: View, scores: { readonly [Of in Dimension]?: number | undefined }): View {
  const reveal = (range: Range, score: number | undefined) => {
    if (score === undefined || inRange(range, score)) return range;
    const length = lengthOf(range);
    return fit(score < range.from ? score - length / 10 : score + length / 10 - length, length);
  };
  return { influence: reveal(view.influence, scores.influence), buyIn: reveal(view.buyIn, scores.buyIn) };
}

/** The view so close that stretches of scores just fit; along an axis without one, it stays where it is. */
export function viewOf(view: View, of: { readonly [Of in Dimension]?: Range | undefined }): View {
  const ranges = { influence: of.influence ?? middle("influence"), buyIn: of.buyIn ?? middle("buyIn") };
  const length = Math.min(100, Math.max(shortest, lengthOf(ranges.influence), lengthOf(ranges.buyIn)));
  const around = ({ from, to }: Range) => fit((from + to - length) / 2, length);
  return { influence: around(ranges.influence), buyIn: around(ranges.buyIn) };

  function middle(dimension: Dimension): Range {
    const at = middleOf(view)[dimension];
    return { from: at, to: at };
  }
}

/** The score in the middle of each axis. */
export function middleOf({ influence, buyIn }: View): Readonly<Record<Dimension, number>> {
  return { influence: (influence.from + influence.to) / 2, buyIn: (buyIn.from + buyIn.to) / 2 };
}

/** How many scores of an axis are seen. */
export function lengthOf({ from, to }: Range): number {
  return to - from;
}

function fit(from: number, length: number): Range {
  const start = Math.min(100 - length, Math.max(0, from));
  return { from: start, to: start + length };
}
