// nivo's svg scatter plot without animation, grid, and the mesh that finds the nearest point. Nodes of its own draw the
// mark and the name. nivo makes new node objects whenever its data change, so memoizing them would spare nothing.
import { useLayoutEffect, useMemo, useState } from "react";
import { ScatterPlot } from "@nivo/scatterplot";
import { gap, margin, radius, size } from "../plot.js";
import { replaceScores } from "../replaceScores.js";
import { showReact } from "../showReact.js";

const scale = { type: "linear", min: 0, max: 100 };
const axis = { tickValues: 5 };

function Node({ node: { x, y, color, data } }) {
  return (
    <g transform={`translate(${x},${y})`} data-point={data.id}>
      <circle r={radius} fill={color} />
      <text x={gap} dy="0.35em">
        {data.name}
      </text>
    </g>
  );
}

function Chart({ people: first, onReady }) {
  const [people, setPeople] = useState(first);
  useLayoutEffect(() => onReady(setPeople), [onReady]);
  const data = useMemo(
    () => [{ id: "people", data: people.map(({ id, name, influence, buyIn }) => ({ id, name, x: influence, y: buyIn })) }],
    [people],
  );
  return (
    <ScatterPlot
      {...size}
      data={data}
      margin={margin}
      xScale={scale}
      yScale={scale}
      axisBottom={axis}
      axisLeft={axis}
      enableGridX={false}
      enableGridY={false}
      nodeSize={radius * 2}
      nodeComponent={Node}
      animate={false}
      useMesh={false}
    />
  );
}

export function create(element, people, mover) {
  let setPeople;
  const onReady = (set) => {
    setPeople = set;
  };
  const place = () => element.querySelector(`[data-point="${mover.id}"]`).getAttribute("transform");
  return {
    show: () => showReact(element, <Chart people={people} onReady={onReady} />),
    isShown: () => element.getElementsByTagName("circle").length === people.length,
    move: (scores) => setPeople((last) => replaceScores(last, mover.id, scores)),
    place,
  };
}
