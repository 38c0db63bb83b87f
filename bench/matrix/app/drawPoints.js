import { axisBottom, axisLeft } from "d3-axis";
import { scaleLinear } from "d3-scale";
import { select } from "d3-selection";
import { gap, margin, plot, radius, size } from "./plot.js";

export const x = scaleLinear([0, 100], [0, plot.width]);
export const y = scaleLinear([0, 100], [plot.height, 0]);
export const spot = ({ influence, buyIn }) => `translate(${x(influence)},${y(buyIn)})`;

/** One group per person between two axes, as users of d3 draw them: a selection of all groups. */
export function drawPoints(element, people) {
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
  return points;
}
