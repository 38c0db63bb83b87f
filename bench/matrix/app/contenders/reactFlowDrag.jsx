// The same nodes of React Flow, moved by the drag behavior that they all bring.
import { createHand } from "../createHand.js";
import { create as createChart } from "./reactFlow.jsx";

export function create(element, people, mover) {
  const { show, isShown, place } = createChart(element, people, mover);
  const findMark = () => element.querySelector(`[data-id="${mover.id}"] [data-dot]`);
  return { show, isShown, ...createHand("mouse", element, findMark), place };
}
