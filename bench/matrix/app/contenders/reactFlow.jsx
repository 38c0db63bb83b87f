// React Flow with a memoized node type, positions kept by its own state hook, and all nodes on the page, as by default.
// It has no axes.
import { memo, useLayoutEffect } from "react";
import { ReactFlow, useNodesState } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { gap, margin, plot, radius, size } from "../plot.js";
import { showReact } from "../showReact.js";

const Dot = memo(function Dot({ data: { name } }) {
  return (
    <div style={{ display: "flex", alignItems: "center", gap: gap - radius, height: radius * 2 }}>
      <div style={{ width: radius * 2, height: radius * 2, borderRadius: radius, background: "steelblue" }} />
      {name}
    </div>
  );
});
const nodeTypes = { dot: Dot };
const spot = ({ influence, buyIn }) => ({
  x: margin.left + (influence / 100) * plot.width - radius,
  y: margin.top + (1 - buyIn / 100) * plot.height - radius,
});

function Chart({ nodes: first, onReady }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(first);
  useLayoutEffect(() => onReady(setNodes), [onReady, setNodes]);
  return (
    <div style={size}>
      <ReactFlow nodes={nodes} onNodesChange={onNodesChange} nodeTypes={nodeTypes} />
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
    position: spot({ influence, buyIn }),
    data: { name },
  }));
  const drawn = element.getElementsByClassName("react-flow__node");
  let moved;
  return {
    show: () => showReact(element, <Chart nodes={nodes} onReady={onReady} />),
    /** Nodes are hidden until they have been measured. */
    isShown: () => drawn.length === people.length && drawn[drawn.length - 1].style.visibility !== "hidden",
    move: (scores) =>
      setNodes((last) => last.map((node) => (node.id === mover.id ? { ...node, position: spot(scores) } : node))),
    place: () => (moved ??= element.querySelector(`.react-flow__node[data-id="${mover.id}"]`)).style.transform,
  };
}
