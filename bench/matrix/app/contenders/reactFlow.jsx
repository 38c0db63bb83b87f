// React Flow with a memoized node type, nodes that can be dragged, and all of them on the page, as by default. It has no
// axes.
import { memo, useCallback, useLayoutEffect, useState } from "react";
import { ReactFlow, applyNodeChanges } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { gap, margin, radius, scoresAt, size, spotOf } from "../plot.js";
import { showReact } from "../showReact.js";

const Dot = memo(function Dot({ data: { name } }) {
  return (
    <div style={{ display: "flex", alignItems: "center", gap: gap - radius, height: radius * 2 }}>
      <div data-dot="" style={{ width: radius * 2, height: radius * 2, borderRadius: radius, background: "steelblue" }} />
      {name}
    </div>
  );
});
const nodeTypes = { dot: Dot };
/** A node lies where its upper left corner does. */
const corner = { x: margin.left - radius, y: margin.top - radius };

function positionOf(scores) {
  const { x, y } = spotOf(scores);
  return { x: x + corner.x, y: y + corner.y };
}

/** A change that leads to whole scores, where it leads somewhere. */
function keepWhole(change) {
  if (change.type !== "position" || !change.position) return change;
  const { x, y } = change.position;
  return { ...change, position: positionOf(scoresAt({ x: x - corner.x, y: y - corner.y })) };
}

function Chart({ nodes: first, onReady }) {
  const [nodes, setNodes] = useState(first);
  useLayoutEffect(() => onReady(setNodes), [onReady]);
  const onNodesChange = useCallback(
    (changes) => setNodes((last) => applyNodeChanges(changes.map(keepWhole), last)),
    [],
  );
  // Near the edge it would move everyone: a plot between axes stays where it is.
  return (
    <div style={size}>
      <ReactFlow nodes={nodes} onNodesChange={onNodesChange} nodeTypes={nodeTypes} autoPanOnNodeDrag={false} />
    </div>
  );
}

export function create(element, people, mover) {
  let setNodes;
  const onReady = (set) => {
    setNodes = set;
  };
  const nodes = people.map(({ id, name, influence, buyIn }) => ({
    id,
    type: "dot",
    position: positionOf({ influence, buyIn }),
    data: { name },
  }));
  const drawn = element.getElementsByClassName("react-flow__node");
  let moved;
  return {
    show: () => showReact(element, <Chart nodes={nodes} onReady={onReady} />),
    /** Nodes are hidden until they have been measured. */
    isShown: () => drawn.length === people.length && drawn[drawn.length - 1].style.visibility !== "hidden",
    move: (scores) =>
      setNodes((last) => last.map((node) => (node.id === mover.id ? { ...node, position: positionOf(scores) } : node))),
    place: () => (moved ??= element.querySelector(`.react-flow__node[data-id="${mover.id}"]`)).style.transform,
  };
}
