// Raw d3 with its own drag behavior, as its users write it: what the way from a pointer to the one node costs by itself.
import { drag } from "d3-drag";
import { select } from "d3-selection";
import { createHand } from "../createHand.js";
import { drawPoints, spot, x, y } from "../drawPoints.js";
import { scoresAt } from "../plot.js";

export function create(element, people, mover) {
  let moved;
  return {
    show() {
      const points = drawPoints(element, people);
      points.call(
        drag()
          .subject((_, { influence, buyIn }) => ({ x: x(influence), y: y(buyIn) }))
          .on("drag", function follow(event, person) {
            select(this).attr("transform", spot(Object.assign(person, scoresAt(event))));
          }),
      );
      moved = points.filter(({ id }) => id === mover.id);
    },
    isShown: () => element.getElementsByTagName("circle").length === people.length,
    ...createHand("mouse", element, () => moved.node().firstChild),
    place: () => moved.attr("transform"),
  };
}
