import { alongAxis, type Frame, type SomeScores } from "../../frame.js";
import type { Box, Point } from "../../geometry.js";
import { clearSpace, type LabelGround } from "../labels/placeLabels.js";
import type { LabelSpace } from "../labels/labelSpace.js";
import type { PlacedMark } from "./placeMarks.js";

/** Where someone on the move stands: at their scores, or still on their margin. Nowhere while both are unknown. */
export function placeMoving(frame: Frame, scores: SomeScores, mark: Point | undefined): Point | undefined {
  const across = scores[frame.horizontal];
  const up = scores[frame.vertical];
  const x = across === undefined ? mark?.x : alongAxis(frame, frame.horizontal, across);
  const y = up === undefined ? mark?.y : alongAxis(frame, frame.vertical, up);
  if (x === undefined || y === undefined || (across === undefined && up === undefined)) return undefined;
  return { x, y };
}

/** The space that is left for the label of one mark on the move, made once when the move starts. */
export function spaceForMoving(
  id: string,
  ground: LabelGround,
  marks: readonly PlacedMark[],
  labels: readonly { readonly id: string; readonly box: Box }[],
): LabelSpace {
  const others = labels.filter((label) => label.id !== id).map(({ box }) => box);
  return clearSpace({
    ...ground,
    marks: marks.filter((mark) => mark.id !== id),
    obstacles: [...ground.obstacles, ...others],
  });
}
