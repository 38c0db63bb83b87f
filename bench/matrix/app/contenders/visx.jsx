// visx with one memoized component per point that takes plain values, and axes that are made once. Labels are plain
// <text>: visx's own Text measures every line, which a name does not need.
import { memo, useCallback, useLayoutEffect, useMemo, useState } from "react";
import { AxisBottom, AxisLeft } from "@visx/axis";
import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";
import { Circle } from "@visx/shape";
import { replaceScores } from "../replaceScores.js";
import { gap, margin, plot, radius, size } from "../plot.js";
import { showReact } from "../showReact.js";

/** A mark and its name. */
export function drawPoint({ id, x, y, name }, handlers) {
  return (
    <Group left={x} top={y} data-point={id} {...handlers}>
      <Circle r={radius} fill="steelblue" />
      <text x={gap} dy="0.35em">
        {name}
      </text>
    </Group>
  );
}

const PlainPoint = memo(function PlainPoint(point) {
  return drawPoint(point);
});

function Chart({ people: first, Point, onReady }) {
  const [people, setPeople] = useState(first);
  useLayoutEffect(() => onReady(setPeople), [onReady]);
  const drop = useCallback((id, scores) => setPeople((last) => replaceScores(last, id, scores)), []);
  const x = useMemo(() => scaleLinear({ domain: [0, 100], range: [0, plot.width] }), []);
  const y = useMemo(() => scaleLinear({ domain: [0, 100], range: [plot.height, 0] }), []);
  const axes = useMemo(
    () => (
      <>
        <AxisBottom scale={x} top={plot.height} numTicks={5} />
        <AxisLeft scale={y} numTicks={5} />
      </>
    ),
    [x, y],
  );
  return (
    <svg width={size.width} height={size.height}>
      <Group left={margin.left} top={margin.top}>
        {axes}
        {people.map(({ id, name, influence, buyIn }) => (
          <Point key={id} id={id} name={name} x={x(influence)} y={y(buyIn)} onDrop={drop} />
        ))}
      </Group>
    </svg>
  );
}

export function create(element, people, mover, Point = PlainPoint) {
  let setPeople;
  const onReady = (set) => {
    setPeople = set;
  };
  let node;
  return {
    show: () => showReact(element, <Chart people={people} Point={Point} onReady={onReady} />),
    isShown: () => element.getElementsByTagName("circle").length === people.length,
    move: (scores) => setPeople((last) => replaceScores(last, mover.id, scores)),
    place: () => (node ??= element.querySelector(`[data-point="${mover.id}"]`)).getAttribute("transform"),
  };
}
