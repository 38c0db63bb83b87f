// recharts with its own scatter, labels and axes, without animation. Data, domains and ticks are constants or change
// only with the point that moves.
import { useLayoutEffect, useState } from "react";
import { LabelList, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { margin, size } from "../plot.js";
import { replaceScores } from "../replaceScores.js";
import { showReact } from "../showReact.js";

const domain = [0, 100];

function Chart({ people: first, onReady }) {
  const [people, setPeople] = useState(first);
  useLayoutEffect(() => onReady(setPeople), [onReady]);
  return (
    <ScatterChart {...size} margin={margin}>
      <XAxis type="number" dataKey="influence" domain={domain} tickCount={6} />
      <YAxis type="number" dataKey="buyIn" domain={domain} tickCount={6} />
      <Scatter data={people} fill="steelblue" isAnimationActive={false}>
        <LabelList dataKey="name" position="right" />
      </Scatter>
    </ScatterChart>
  );
}

export function create(element, people, mover) {
  let setPeople;
  const onReady = (set) => {
    setPeople = set;
  };
  const index = people.indexOf(mover);
  const symbols = element.getElementsByClassName("recharts-symbols");
  const names = element.getElementsByClassName("recharts-label");
  return {
    show: () => showReact(element, <Chart people={people} onReady={onReady} />),
    isShown: () => symbols.length === people.length && names.length === people.length,
    move: (scores) => setPeople((last) => replaceScores(last, mover.id, scores)),
    place: () => symbols[index].getAttribute("transform"),
  };
}
