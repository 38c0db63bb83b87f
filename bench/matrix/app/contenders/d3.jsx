// Raw d3 as its users write it: one group per point, and a move touches the one node that moved.
import { drawPoints, spot } from "../drawPoints.js";

export function create(element, people, mover) {
  let moved;
  return {
    show() {
      moved = drawPoints(element, people).filter(({ id }) => id === mover.id);
    },
    isShown: () => element.getElementsByTagName("circle").length === people.length,
    move: (scores) => moved.attr("transform", spot(scores)),
    place: () => moved.attr("transform"),
  };
}
