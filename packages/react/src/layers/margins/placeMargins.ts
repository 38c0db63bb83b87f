import { alongAxis, type Frame } from "../../frame.js";
import type { Box, Point } from "../../geometry.js";
import { textBox, type TextSpot } from "../../textSpot.js";
import type { Range } from "../../view.js";
import type { Dimension } from "@buyinmap/core";
import type { MeasureText } from "../labels/measureText.js";

/** Someone whose score on one axis is known, and on the other is not. */
export interface HalfKnown {
  readonly id: string;
  readonly score: number;
  /** The score that they come to, where there must be room for them to move. */
  readonly until?: number;
}

/** Those on each margin: with the vertical score unknown, and with the horizontal one unknown. */
export interface MarginPeople {
  readonly below: readonly HalfKnown[];
  readonly beside: readonly HalfKnown[];
}

/** A strip for people whose score on the other axis is unknown. */
export interface PlacedMargin {
  readonly box: Box;
  readonly title: TextSpot;
  /** Degrees that the title is turned by. */
  readonly turn: 0 | -90;
  readonly titleBox: Box;
}

/** Where a mark of a margin stands, and where on the margin its score is. */
export interface MarginMark {
  readonly id: string;
  readonly place: Point;
  readonly home: Point;
}

export interface PlacedMargins {
  readonly strips: readonly PlacedMargin[];
  readonly marks: readonly MarginMark[];
}

/** More rows than these would crowd the plot out; marks then move along their margin instead. */
const mostRows = 3;

/** How many rows keep the marks of a margin apart where they belong: 0 for nobody, and never more than three. */
export function countRows(people: readonly HalfKnown[], length: number, spacing: number): number {
  if (people.length === 0) return 0;
  const along = (score: number) => (score / 100) * length;
  return rowsFor(people.map(({ score, until = score }) => ({ from: along(score), to: along(until) })), spacing);
}

function rowsFor(places: readonly Range[], spacing: number): number {
  const rows: number[] = [];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    const free = rows.findIndex((last) => from - last >= spacing);
    if (free >= 0) rows[free] = to;
    else if (rows.length < mostRows) rows.push(to);
  }
  return rows.length;
}

/** Places the strips, and their people in order of the score that is known. */
export function placeMargins(
  frame: Frame,
  people: MarginPeople,
  spacing: number,
  texts: Readonly<Record<Dimension, string>>,
  measure: MeasureText,
): PlacedMargins {
  const strips: PlacedMargin[] = [];
  const marks: MarginMark[] = [];
  const { textSize } = frame;
  if (frame.below) {
    strips.push(stripBelow(frame, frame.below, texts[frame.vertical], measure));
    const first = frame.below.top + textSize * 1.25 + spacing / 2;
    const { left, right } = frame.plot;
    const places = people.below.map(({ id, score }) => ({ id, at: alongAxis(frame, frame.horizontal, score) }));
    for (const { id, home, at, row } of spread(places, left, right, spacing)) {
      const y = first + row * spacing;
      marks.push({ id, place: { x: at, y }, home: { x: home, y } });
    }
  }
  if (frame.beside) {
    strips.push(stripBeside(frame, frame.beside, texts[frame.horizontal], measure));
    const rightToLeft = frame.direction === "rtl";
    const { top, bottom } = frame.plot;
    const places = people.beside.map(({ id, score }) => ({ id, at: alongAxis(frame, frame.vertical, score) }));
    for (const { id, home, at, row } of spread(places, top, bottom, spacing)) {
      const away = spacing / 2 + 3 + row * spacing;
      const x = rightToLeft ? frame.beside.left + away : frame.beside.right - away;
      marks.push({ id, place: { x, y: at }, home: { x, y: home } });
    }
  }
  return { strips, marks };
}

function stripBelow({ textSize, direction }: Frame, box: Box, text: string, measure: MeasureText): PlacedMargin {
  const inset = textSize * 0.75;
  const title: TextSpot = {
    x: direction === "rtl" ? box.right - inset : box.left + inset,
    y: box.top + textSize * 1.2,
    side: direction === "rtl" ? "right" : "left",
    text,
  };
  return { box, title, turn: 0, titleBox: textBox(title, measure(text, textSize), textSize) };
}

function stripBeside({ textSize, direction }: Frame, box: Box, text: string, measure: MeasureText): PlacedMargin {
  const x = direction === "rtl" ? box.right - textSize * 0.5 : box.left + textSize * 1.2;
  const title: TextSpot = { x, y: (box.top + box.bottom) / 2, side: "center", text };
  const half = measure(text, textSize) / 2;
  return {
    box,
    title,
    turn: -90,
    titleBox: { left: x - textSize, right: x + textSize * 0.3, top: title.y - half, bottom: title.y + half },
  };
}

interface Spread {
  readonly id: string;
  readonly home: number;
  readonly at: number;
  readonly row: number;
}

/**
 * Keeps marks on a strip apart: each goes to the first row where its place is free, else to the row where it moves
 * least. Rows that run over the end are pushed back; when there are more marks than room, they stand closer.
 */
function spread(
  places: readonly { readonly id: string; readonly at: number }[],
  from: number,
  to: number,
  spacing: number,
): readonly Spread[] {
  const ordered = places.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const rowCount = rowsFor(
    ordered.map(({ at }) => ({ from: at, to: at })),
    spacing,
  );
  const rows: { id: string; home: number; at: number }[][] = Array.from({ length: rowCount }, () => []);
  const pace = Math.min(spacing, ((to - from) * rowCount) / Math.max(ordered.length, 1));
  for (const { id, at } of ordered) {
    const starts = rows.map((row) => Math.max(at, row.length === 0 ? at : row.at(-1)!.at + pace));
    const row = starts.indexOf(Math.min(...starts));
    rows[row]!.push({ id, home: at, at: starts[row]! });
  }
  return rows.flatMap((row, index) => {
    let end = to;
    for (const mark of row.toReversed()) {
      mark.at = Math.min(mark.at, end);
      end = mark.at - pace;
    }
    return row.map((mark) => ({ ...mark, row: index }));
  });
}
