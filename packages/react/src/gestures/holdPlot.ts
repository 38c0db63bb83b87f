import type { Box, Point } from "../geometry.js";
import { dragView } from "./dragView.js";
import { isAdding, type Hold } from "./hold.js";
import type { LatestScope } from "./scope.js";
import { add } from "./selecting.js";

/** The empty plot is held to draw a frame around people, who are selected by it. */
export function holdFrame(scope: LatestScope, from: Point): Hold {
  const { marquee } = scope.current;
  return {
    keepsPage: true,
    begin: () => true,
    drag: (point) => marquee.set(boxOf(from, point)),
    drop(keys) {
      const box = marquee.get();
      marquee.set(undefined);
      if (!box) return;
      const { scene, selection, choose } = scope.current;
      const within = scene.marks.filter((mark) => contains(box, mark)).map(({ id }) => id);
      choose(isAdding(keys) ? add(selection, within) : within);
    },
    click: (keys) => clear(scope, isAdding(keys)),
    cancel: () => marquee.set(undefined),
  };
}

/** The empty plot is held to move what is seen of it. */
export function holdView(scope: LatestScope, from: Point): Hold {
  const { zoom, scene } = scope.current;
  const { frame } = scene;
  return {
    keepsPage: true,
    begin: () => true,
    drag: ({ x, y }) => void zoom.change(() => dragView(frame, frame.view, { x: x - from.x, y: y - from.y })),
    drop: () => {},
    click: (keys) => clear(scope, isAdding(keys)),
    cancel: () => void zoom.change(() => frame.view),
  };
}

/** The empty plot is touched where fingers scroll the page: only a tap counts. */
export function holdNothing(scope: LatestScope): Hold {
  const click = () => clear(scope, false);
  return { keepsPage: false, begin: () => false, drag: () => {}, drop: () => {}, click, cancel: () => {} };
}

function clear(scope: LatestScope, isMeantToAdd: boolean): void {
  const { selection, select } = scope.current;
  if (selection.length > 0 && !isMeantToAdd) select(undefined);
}

function boxOf(a: Point, b: Point): Box {
  return { left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), right: Math.max(a.x, b.x), bottom: Math.max(a.y, b.y) };
}

function contains({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
