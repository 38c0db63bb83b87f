// React and nothing else: one memoized component per point that takes plain values. How much of what others take is React.
import { memo, useLayoutEffect, useState } from "react";
import { gap, margin, plot, radius, size } from "../plot.js";
import { replaceScores } from "../replaceScores.js";
import { showReact } from "../showReact.js";

const ticks = [0, 20, 40, 60, 80, 100];
const across = (influence) => (influence / 100) * plot.width;
const down = (buyIn) => (1 - buyIn / 100) * plot.height;

const Point = memo(function Point({ id, x, y, name }) {
  return (
    <g transform={`translate(${x},${y})`} data-point={id}>
      <circle r={radius} fill="steelblue" />
      <text x={gap} dy="0.35em">
        {name}
      </text>
    </g>
  );
});

const Axes = memo(function Axes() {
  return (
    <g stroke="currentColor">
      <path d={`M0,0V${plot.height}H${plot.width}`} fill="none" />
      {ticks.map((tick) => (
        <g key={tick} stroke="none">
          <text x={across(tick)} y={plot.height + 20} textAnchor="middle">
            {tick}
          </text>
          <text x={-8} y={down(tick)} dy="0.35em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
    </g>
  );
});

function Chart({ people: first, onReady }) {
  const [people, setPeople] = useState(first);
  useLayoutEffect(() => onReady(setPeople), [onReady]);
  return (
    <svg width={size.width} height={size.height}>
      <g transform={`translate(${margin.left},${margin.top})`}>
        <Axes />
        {people.map(({ id, name, influence, buyIn }) => (
          <Point key={id} id={id} name={name} x={across(influence)} y={down(buyIn)} />
        ))}
      </g>
    </svg>
  );
}

export function create(element, people, mover) {
  let setPeople;
  const onReady = (set) => {
    setPeople = set;
  };
  let node;
  return {
    show: () => showReact(element, <Chart people={people} onReady={onReady} />),
    isShown: () => element.getElementsByTagName("circle").length === people.length,
    move: (scores) => setPeople((last) => replaceScores(last, mover.id, scores)),
    place: () => (node ??= element.querySelector(`[data-point="${mover.id}"]`)).getAttribute("transform"),
  };
}
