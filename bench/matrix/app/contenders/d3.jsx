// Raw d3 as its users write it: one group per point, and a move touches the one node that moved.
import { axisBottom, axisLeft } from "d3-axis";
import { scaleLinear } from "d3-scale";
import { select } from "d3-selection";
import { gap, margin, plot, radius, size } from "../plot.js";

export function create(element, people, mover) {
  const x = scaleLinear([0, 100], [0, plot.width]);
  const y = scaleLinear([0, 100], [plot.height, 0]);
  const spot = ({ influence, buyIn }) => `translate(${x(influence)},${y(buyIn)})`;
  let moved;
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
      moved = points.filter(({ id }) => id === mover.id);
    },
    isShown: () => element.getElementsByTagName("circle").length === people.length,
    move: (scores) => moved.attr("transform", spot(scores)),
    place: () => moved.attr("transform"),
  };
}
