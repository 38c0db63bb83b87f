// React and nothing else: one memoized component per point that takes plain values. How much of what others take is React.
import { memo, useCallback, useLayoutEffect, useState } from "react";
import { gap, margin, plot, radius, size, spotOf } from "../plot.js";
import { replaceScores } from "../replaceScores.js";
import { showReact } from "../showReact.js";

const ticks = [0, 20, 40, 60, 80, 100];

/** A mark and its name. */
export function drawPoint({ id, x, y, name }, handlers) {
  return (
    <g transform={`translate(${x},${y})`} data-point={id} {...handlers}>
      <circle r={radius} fill="steelblue" />
      <text x={gap} dy="0.35em">
        {name}
      </text>
    </g>
  );
}

const PlainPoint = memo(function PlainPoint(point) {
  return drawPoint(point);
});

const Axes = memo(function Axes() {
  return (
    <g stroke="currentColor">
      <path d={`M0,0V${plot.height}H${plot.width}`} fill="none" />
      {ticks.map((tick) => {
        const { x, y } = spotOf({ influence: tick, buyIn: tick });
        return (
          <g key={tick} stroke="none">
            <text x={x} y={plot.height + 20} textAnchor="middle">
              {tick}
            </text>
            <text x={-8} y={y} dy="0.35em" textAnchor="end">
              {tick}
            </text>
          </g>
        );
      })}
    </g>
  );
});

function Chart({ people: first, Point, onReady }) {
  const [people, setPeople] = useState(first);
  useLayoutEffect(() => onReady(setPeople), [onReady]);
  const drop = useCallback((id, scores) => setPeople((last) => replaceScores(last, id, scores)), []);
  return (
    <svg width={size.width} height={size.height}>
      <g transform={`translate(${margin.left},${margin.top})`}>
        <Axes />
        {people.map(({ id, name, ...scores }) => {
          const { x, y } = spotOf(scores);
          return <Point key={id} id={id} name={name} x={x} y={y} onDrop={drop} />;
        })}
      </g>
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
