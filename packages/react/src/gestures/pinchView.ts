import { toScores, type Frame } from "../frame.js";
import { distance, type Point } from "../geometry.js";
import { zoomView, type View } from "../view.js";
import { dragView } from "./dragView.js";

/** The view after two fingers on the picture of a frame have moved: what was between them stays between them. */
export function pinchView(frame: Frame, before: readonly Point[], now: readonly Point[]): View {
  const [from, to] = [between(before), between(now)];
  const zoomed = zoomView(frame.view, toScores(frame, from), apart(now) / apart(before));
  return dragView(frame, zoomed, { x: to.x - from.x, y: to.y - from.y });
}

function between(fingers: readonly Point[]): Point {
  const [a, b] = [fingers[0]!, fingers[1]!];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Never 0: fingers in one place do not zoom without end. */
function apart(fingers: readonly Point[]): number {
  const [a, b] = [fingers[0]!, fingers[1]!];
  return Math.max(1, distance(a, b));
}
