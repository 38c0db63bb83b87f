// The same drawing by React alone, with pointer handlers on each mark as its users write them, in the way that costs
// least: a mark keeps to itself where it is dragged to, and all others hear of it when it is let go.
import { memo, useState } from "react";
import { createHand } from "../createHand.js";
import { scoresAt, spotOf } from "../plot.js";
import { create as createChart, drawPoint } from "./react.jsx";

const Point = memo(function Point({ id, x, y, name, onDrop }) {
  const [held, hold] = useState();
  const scoresUnder = ({ clientX, clientY }) => scoresAt({ x: clientX - held.x, y: clientY - held.y });
  return drawPoint(
    { id, name, ...(held?.scores ? spotOf(held.scores) : { x, y }) },
    {
      onPointerDown(event) {
        event.currentTarget.setPointerCapture(event.pointerId);
        hold({ x: event.clientX - x, y: event.clientY - y });
      },
      onPointerMove(event) {
        if (held) hold({ ...held, scores: scoresUnder(event) });
      },
      onPointerUp(event) {
        if (!held) return;
        onDrop(id, scoresUnder(event));
        hold(undefined);
      },
    },
  );
});

export function create(element, people, mover) {
  const { show, isShown, place } = createChart(element, people, mover, Point);
  const findMark = () => element.querySelector(`[data-point="${mover.id}"] circle`);
  return { show, isShown, ...createHand("pointer", element, findMark), place };
}
