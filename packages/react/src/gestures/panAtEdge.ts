import type { Frame } from "../frame.js";
import type { Point } from "../geometry.js";
import { dragView } from "./dragView.js";
import type { LatestScope } from "./scope.js";

/** The fastest that what is seen moves on, in pixels per picture drawn: slow enough to stop where one means to. */
const fastest = 6;

/** Moves on what is seen while a pointer is past the edge of a zoomed plot. */
export interface EdgePan {
  readonly follow: (point: Point) => void;
  readonly stop: () => void;
}

/** The further past the edge, the faster. `moved` is called whenever something else is seen under the same pointer. */
export function createEdgePan(scope: LatestScope, moved: () => void): EdgePan {
  let push: Point | undefined;
  let request: number | undefined;
  return {
    follow(point) {
      push = beyond(scope.current.scene.frame, point);
      if (push && request === undefined) request = requestAnimationFrame(go);
    },
    stop() {
      push = undefined;
      if (request !== undefined) cancelAnimationFrame(request);
      request = undefined;
    },
  };

  function go(): void {
    request = undefined;
    const by = push;
    if (!by || !scope.current.zoom.change((view) => dragView(scope.current.scene.frame, view, by))) return;
    moved();
    request = requestAnimationFrame(go);
  }
}

/** How far to drag the plot for a pointer past its edge; nothing within it. */
function beyond({ plot }: Frame, { x, y }: Point): Point | undefined {
  const limit = (past: number) => Math.min(fastest, Math.max(-fastest, past / 4));
  const across = limit(Math.min(0, x - plot.left) + Math.max(0, x - plot.right));
  const down = limit(Math.min(0, y - plot.top) + Math.max(0, y - plot.bottom));
  return across === 0 && down === 0 ? undefined : { x: -across, y: -down };
}
