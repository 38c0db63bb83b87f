import { toPixels, type Frame, type FrameOptions } from "../../frame.js";
import { roundPixels } from "../../geometry.js";
import type { FaintMark, SceneOptions } from "../../scene.js";
import type { Stander } from "../../sortPeople.js";
import type { MeasureText } from "../labels/measureText.js";
import { halfKnown, onMargins, rowsFor } from "../margins/onMargins.js";
import { placeMargins } from "../margins/placeMargins.js";
import { locate } from "../marks/locate.js";
import { markSize, mostTargets, type MarkSize } from "../marks/placeMarks.js";

/** As many rows as these, and as those who step back need. */
export function withFaintRows(rows: FrameOptions["rows"], faint: readonly Stander[], drawn: number, options: SceneOptions, row: number): FrameOptions["rows"] {
  if (faint.length === 0) return rows;
  const { spacing } = faintSize(drawn, options);
  const own = rowsFor([halfKnown(faint)], options, spacing);
  return {
    below: Math.max(rows.below, Math.ceil((own.below * spacing) / row)),
    beside: Math.max(rows.beside, Math.ceil((own.beside * spacing) / row)),
  };
}

/** Smaller than those who do not step back, however few. */
function faintSize(count: number, options: SceneOptions): MarkSize {
  return markSize(Math.max(count, mostTargets + 1), false, options);
}

/** Those who step back stand where their scores are, whoever else does. */
export function placeFaint(frame: Frame, drawn: readonly Stander[], options: SceneOptions, measure: MeasureText): readonly FaintMark[] {
  if (drawn.length === 0) return [];
  const { swap, catalog } = options;
  const { radius, spacing } = faintSize(drawn.length, options);
  const margins = placeMargins(frame, onMargins(halfKnown(drawn), swap), spacing, catalog.say.unknownScores, measure);
  const people = new Map(drawn.map(({ id, person }) => [id, person]));
  const located = locate(drawn).map(({ id, scores }) => ({ id, ...toPixels(frame, scores) }));
  return [...located, ...margins.marks.map(({ id, place }) => ({ id, ...place }))].map(({ id, x, y }) => {
    const { family, advocated } = people.get(id)!;
    return { id, x: roundPixels(x), y: roundPixels(y), radius, family, advocated };
  });
}
