// Raw d3 with its own drag behavior, as its users write it: what the way from a pointer to the one node costs by itself.
import { drag } from "d3-drag";
import { select } from "d3-selection";
import { drawPoints, spot, x, y } from "../drawPoints.js";

export function create(element, people, mover) {
  const within = (score) => Math.max(0, Math.min(100, Math.round(score)));
  const start = { ...mover };
  let moved;
  let from;

  const send = (type, { x: clientX, y: clientY }) =>
    moved.node().dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX, clientY }));
  const pointAt = ({ influence, buyIn }) => ({
    x: from.x + x(influence) - x(start.influence),
    y: from.y + y(buyIn) - y(start.buyIn),
  });
  return {
    show() {
      const points = drawPoints(element, people);
      points.call(
        drag()
          .subject((_, { influence, buyIn }) => ({ x: x(influence), y: y(buyIn) }))
          .on("drag", function follow(event, person) {
            person.influence = within(x.invert(event.x));
            person.buyIn = within(y.invert(event.y));
            select(this).attr("transform", spot(person));
          }),
      );
      moved = points.filter(({ id }) => id === mover.id);
    },
    isShown: () => element.getElementsByTagName("circle").length === people.length,
    grab() {
      const box = moved.node().firstChild.getBoundingClientRect();
      from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      send("mousedown", from);
    },
    move: (scores) => send("mousemove", pointAt(scores)),
    place: () => moved.attr("transform"),
  };
}
