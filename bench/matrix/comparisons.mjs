/** @import { Act } from "./measure.mjs" */
/** @import { Done } from "./summarize.mjs" */

/** A line of a table: a contender, and what it does. @typedef {Done & { title: string }} Row */
/**
 * What is held against what.
 * @typedef {object} Comparison
 * @property {Done} base what all is told as a multiple of
 * @property {readonly Row[]} rows
 */
/**
 * A comparison that BuyInMatrix has to stand.
 * @typedef {object} Judged
 * @property {ReadonlyMap<number, number>} most what it must not exceed, as a multiple of the base, by count
 * @property {Act} act what it does there
 * @property {readonly Row[]} rivals those to be ahead of
 */

/** @param {string} title @param {string} contender @param {Act} act @returns {Row} */
const row = (title, contender, act) => ({ title, contender, act });

const nothing = "*nothing at all*";
const mostMoving = new Map([
  [12, 1.3],
  [200, 1.3],
  [2000, 1.5],
  [10_000, 1.5],
]);
const mostShowing = new Map([
  [12, 1.3],
  [2000, 1.5],
]);

/** @type {Comparison & Judged} */
export const dragging = {
  base: { contender: "d3Drag", act: "drag" },
  rows: [
    row(nothing, "blank", "move"),
    row("raw d3 with `d3-drag`", "d3Drag", "drag"),
    row("plain React", "reactDrag", "drag"),
    row("BuyInMatrix, while dragging", "ours", "drag"),
    row("visx with `@visx/drag`", "visxDrag", "drag"),
    row("React Flow", "reactFlowDrag", "drag"),
  ],
  most: mostMoving,
  act: "drag",
  rivals: [row("visx", "visxDrag", "drag"), row("React Flow", "reactFlowDrag", "drag")],
};

/** @type {Comparison & Judged} */
export const moving = {
  base: { contender: "d3", act: "move" },
  rows: [
    row(nothing, "blank", "move"),
    row("raw d3", "d3", "move"),
    row("raw d3, dragged by hand", "d3Drag", "drag"),
    row("plain React", "react", "move"),
    row("BuyInMatrix, dragged by hand", "ours", "drag"),
    row("BuyInMatrix, letting go", "ours", "commit"),
    row("visx", "visx", "move"),
    row("React Flow", "reactFlow", "move"),
    row("nivo", "nivo", "move"),
    row("recharts", "recharts", "move"),
  ],
  most: mostMoving,
  act: "drag",
  rivals: [row("visx", "visx", "move"), row("React Flow", "reactFlow", "move")],
};

/** @type {Comparison & Judged} */
export const showing = {
  base: { contender: "d3", act: "show" },
  rows: [
    row(nothing, "blank", "show"),
    row("raw d3", "d3", "show"),
    row("raw d3, to be dragged", "d3Drag", "show"),
    row("plain React", "react", "show"),
    row("plain React, to be dragged", "reactDrag", "show"),
    row("BuyInMatrix", "ours", "show"),
    row("BuyInMatrix, until it can be used", "ours", "ready"),
    row("visx", "visx", "show"),
    row("visx, to be dragged", "visxDrag", "show"),
    row("React Flow", "reactFlow", "show"),
    row("nivo", "nivo", "show"),
    row("recharts", "recharts", "show"),
  ],
  most: mostShowing,
  act: "show",
  rivals: [row("visx", "visx", "show"), row("React Flow", "reactFlow", "show")],
};

/** Ways to go through what is drawn: the base has none of them. @type {Comparison} */
export const going = {
  base: moving.base,
  rows: [
    row("pointing", "ours", "point"),
    row("selecting", "ours", "select"),
    row("closer", "ours", "closer"),
    row("along", "ours", "along"),
  ],
};
