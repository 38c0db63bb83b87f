// The same drawing by visx, with its own drag hook in each mark: that keeps to itself where it is dragged to.
import { memo } from "react";
import { useDrag } from "@visx/drag";
import { createHand } from "../createHand.js";
import { plot, scoresAt, spotOf } from "../plot.js";
import { create as createChart, drawPoint } from "./visx.jsx";

const within = { xMin: 0, xMax: plot.width, yMin: 0, yMax: plot.height };

const Point = memo(function Point({ id, x: left, y: top, name, onDrop }) {
  const { x, y, dx, dy, dragStart, dragMove, dragEnd } = useDrag({
    x: left,
    y: top,
    restrict: within,
    snapToPointer: false,
    onDragEnd: (end) => onDrop(id, scoresAt({ x: end.x + end.dx, y: end.y + end.dy })),
  });
  return drawPoint(
    { id, name, ...spotOf(scoresAt({ x: x + dx, y: y + dy })) },
    {
      onPointerDown(event) {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragStart(event);
      },
      onPointerMove: dragMove,
      onPointerUp: dragEnd,
    },
  );
});

export function create(element, people, mover) {
  const { show, isShown, place } = createChart(element, people, mover, Point);
  const findMark = () => element.querySelector(`[data-point="${mover.id}"] circle`);
  return { show, isShown, ...createHand("pointer", element, findMark), place };
}
