// Raw d3 with its own drag behavior, as its users write it: what the way from a pointer to the one node costs by itself.
import { axisBottom, axisLeft } from "d3-axis";
import { drag } from "d3-drag";
import { scaleLinear } from "d3-scale";
import { select } from "d3-selection";
import { gap, margin, plot, radius, size } from "../plot.js";

export function create(element, people, mover) {
  const x = scaleLinear([0, 100], [0, plot.width]);
  const y = scaleLinear([0, 100], [plot.height, 0]);
  const spot = ({ influence, buyIn }) => `translate(${x(influence)},${y(buyIn)})`;
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
      const svg = select(element).append("svg").attr("width", size.width).attr("height", size.height);
      const chart = svg.append("g").attr("transform", `translate(${margin.left},${margin.top})`);
      chart.append("g").attr("transform", `translate(0,${plot.height})`).call(axisBottom(x).ticks(5));
      chart.append("g").call(axisLeft(y).ticks(5));
      const points = chart.selectAll("g.point").data(people).join("g").attr("class", "point").attr("transform", spot);
      points.append("circle").attr("r", radius).attr("fill", "steelblue");
      points
        .append("text")
        .attr("x", gap)
        .attr("dy", "0.35em")
        .text(({ name }) => name);
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
