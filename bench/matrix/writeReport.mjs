import { dragging, going, moving, showing } from "./comparisons.mjs";
import { ratioOf, spread, spreadOf, wallOf, workOf } from "./summarize.mjs";
import { number, tableOf, tell } from "./tables.mjs";

/** @import { Comparison, Judged, Row } from "./comparisons.mjs" */
/** @import { Options } from "./options.mjs" */
/** @import { Placement, Shown, Turn } from "./run.mjs" */
/** @import { Done, Measure } from "./summarize.mjs" */

/**
 * @typedef {Options & {
 *   machine: { cores: number, browser: string, node: string },
 *   shown: Shown[],
 *   turns: Turn[],
 *   placements: Placement[],
 *   sizes: { name: string, bytes: number }[],
 * }} Results
 */

/**
 * The measured results as a page of the docs.
 * @param {Results} results
 */
export function writeReport(results) {
  return `${[
    "# Benchmarks",
    introduce(results),
    "## Dragging one of n labeled points by hand",
    "Work of the main thread for one step, from the pointer to the picture, as a multiple of raw d3 with its own drag behavior. Everyone here hears the pointer, turns it into whole scores within the plot, and draws the mark there.",
    tableRatios(results, dragging, workOf),
    judge(results, dragging),
    "Time until the frame that shows it:",
    tableRatios(results, seen(dragging), wallOf),
    "## Moving one of n labeled points by data",
    "Work of the main thread for one step, as a multiple of raw d3 touching one node. New scores are handed over and no pointer is heard: a chart that cannot be dragged is moved only so. The drag of BuyInMatrix is held against this as well, with all of its way from the pointer, because raw d3 touching one node is what the targets were first set against.",
    tableRatios(results, moving, workOf),
    judge(results, moving),
    "Time until the frame that shows it:",
    tableRatios(results, seen(moving), wallOf),
    "## First paint of n labeled points",
    "Work of the main thread from data in hand to all of it on the screen, as a multiple of raw d3.",
    tableRatios(results, showing, workOf),
    judge(results, showing),
    "Time until the frame that shows it:",
    tableRatios(results, seen(showing), wallOf),
    "## Going through all of them",
    "Work of the main thread for one step on BuyInMatrix, as a multiple of raw d3 moving one of as many points: the pointer over the picture, someone selected, twice as close, and along a part of it by a key.",
    tableRatios(results, going, workOf),
    "## Placing labels",
    "Only the placing: time for one scene as a multiple of vega-label's bitmap, and how many of all labels are shown, inside the picture, and touch nothing. Five scenes for each number of labels, with marks of 5 pixels on whole-number scores.",
    tablePlacements(results.placements),
    "## Weight",
    "The smallest import with which someone could draw and move labeled points, minified, after gzip, without React and without styles.",
    tableSizes(results),
    "## How it is measured, and how to repeat it",
    method,
    "```sh\nnpm ci\nnpm run build\ncd bench\nnpm install\nnpm run matrix -- --date 2026-11-22 --write\n```",
    "Without `--write` the page is printed. `--counts 12,200`, `--only ours,visx` and `--rounds 3` measure less; `--seed` changes the order. Close everything else first: a busy machine widens the spread, and the ratios of wall time most of all.",
    ["<details>\n<summary>Milliseconds on this machine</summary>", ...tellTimes(results), "</details>"].join("\n\n"),
  ].join("\n\n")}\n`;
}

const method = `Every contender draws the same invented people at 900 × 560 pixels: a mark each, the name to the right of it, and two axes (React Flow has none). Each is written as its users would write it, with the memoizing it allows, in \`bench/matrix/app/contenders\`. BuyInMatrix also draws zones, key and fields, and places its names so that none covers anything.

Every contender at every size gets a fresh page in a fresh browser process in each round, in an order of chance. Work is the processor time of the page's main thread: script, style, layout and painting, until the page rests again. Loading the library is not part of it, except for what BuyInMatrix fetches to draw a crowd: that comes within the first paint, which has all marks on it. What it fetches once its picture is there comes afterwards, and loading and running that is in the line *until it can be used*. A step of a move is the mean of up to 20 in a row, after a few that are not noted, and includes the frame that shows it; the line *nothing at all* tells what that takes alone.

There are two ways to move someone. By hand, each step is one event of a pointer that holds the mark: d3 hears it by \`d3-drag\`, React Flow by the drag behavior that it brings, visx by its own hook, and plain React by handlers on the mark. In plain React, visx and BuyInMatrix only the mark that is held knows of it until it is let go; in React Flow and raw d3 the data change with every step. With the mark, BuyInMatrix moves its name, the line from where it was, lines to both axes and the scores there. By data, each step hands over new scores for one person. Letting go, which is when BuyInMatrix changes the data, is held against a step of raw d3 by data. Each ratio is taken within one round; the tables give the median over the rounds and, in brackets, the middle half.`;

/** @param {Results} results */
function introduce({ date, rounds, machine, shown }) {
  const part = shown.filter(({ count, marks, names }) => marks < count || names < count).map(tellShown);
  const partly = part.length > 0 ? ` Of ${part.join(", of ")}.` : "";
  return `BuyInMatrix beside what else one would draw a scatter plot with, measured on ${date}: ${rounds} rounds, ${machine.browser} without a screen or graphics card, ${machine.cores} processor cores, Node ${machine.node}, React 19, all builds for production. Multiples travel between machines; milliseconds do not.${partly}`;
}

/** How much of everyone BuyInMatrix draws. @param {Shown} shown */
function tellShown({ count, marks, names }) {
  return `${number(count)} people it shows ${number(marks)} marks and ${number(names)} names`;
}

/**
 * Frames in which nothing changes wait for a screen that is not there: their time says nothing. Nor does a target, which
 * is one for work.
 * @param {Comparison} comparison
 * @returns {Comparison}
 */
function seen({ base, rows }) {
  return { base, rows: rows.filter(({ contender, act }) => contender !== "blank" && act !== "ready") };
}

/**
 * @param {Results} results
 * @param {Comparison & Partial<Judged>} comparison
 * @param {Measure} measure
 */
function tableRatios({ turns, counts, contenders }, { base, rows, most }, measure) {
  const lines = linesOf({ counts, contenders }, rows, (what) => tell(ratioOf(turns, { ...what, base, measure }), 1));
  const target = ["*target for BuyInMatrix*", ...counts.map((count) => (most?.has(count) ? `at most ${most.get(count)}` : "–"))];
  return tableOf(headOf(counts), most ? [...lines, target] : lines);
}

/** @param {Results} results */
function tellTimes(results) {
  return [
    ...tableTimes(results, "Work of the main thread, dragging by hand", dragging, workOf),
    ...tableTimes(results, "Time until seen, dragging by hand", seen(dragging), wallOf),
    ...tableTimes(results, "Work of the main thread, moving by data", moving, workOf),
    ...tableTimes(results, "Time until seen, moving by data", seen(moving), wallOf),
    ...tableTimes(results, "Work of the main thread, first paint", showing, workOf),
    ...tableTimes(results, "Time until seen, first paint", seen(showing), wallOf),
    ...tableTimes(results, "Work of the main thread, going through all of them", going, workOf),
  ];
}

/**
 * @param {Results} results
 * @param {string} title
 * @param {Comparison} comparison
 * @param {Measure} measure
 */
function tableTimes({ turns, counts, contenders }, title, { rows }, measure) {
  const lines = linesOf({ counts, contenders }, rows, (what) => tell(spreadOf(turns, { ...what, measure }), 2));
  return [`${title}:`, tableOf(headOf(counts), lines)];
}

/** @param {readonly number[]} counts */
function headOf(counts) {
  return ["", ...counts.map((count) => `n = ${number(count)}`)];
}

/**
 * @param {Pick<Results, "counts" | "contenders">} measured
 * @param {readonly Row[]} rows
 * @param {(what: Done & { count: number }) => string} tellCell
 */
function linesOf({ counts, contenders }, rows, tellCell) {
  return rows
    .filter(({ contender }) => contenders.includes(contender))
    .map(({ title, ...done }) => [title, ...counts.map((count) => tellCell({ ...done, count }))]);
}

/**
 * Whether the targets are met: the multiples, and being ahead of visx and React Flow.
 * @param {Results} results
 * @param {Comparison & Judged} comparison
 */
function judge({ turns, counts, contenders }, { base, most, act, rivals }) {
  if (!contenders.includes("ours")) return "";
  const median = (/** @type {Done} */ done, /** @type {number} */ count) =>
    ratioOf(turns, { ...done, count, base, measure: workOf })?.median ?? Number.NaN;
  const verdicts = counts.map((count) => {
    const ours = median({ contender: "ours", act }, count);
    if (Number.isNaN(ours)) return `${number(count)}: not measured`;
    const atMost = most.get(count);
    const ahead = rivals.filter((rival) => ours > median(rival, count)).map(({ title }) => title);
    const missed = [
      ...(atMost !== undefined && !(ours <= atMost) ? [`above ${atMost}`] : []),
      ...(ahead.length > 0 ? [`behind ${ahead.join(" and ")}`] : []),
    ];
    return `${number(count)}: ${missed.length === 0 ? "met" : missed.join(", ")}`;
  });
  return `Targets, including to be ahead of visx and React Flow. ${verdicts.join("; ")}.`;
}

/** @param {readonly Placement[]} placements */
function tablePlacements(placements) {
  const counts = [...new Set(placements.map(({ count }) => count))];
  const names = [...new Set(placements.map(({ contender }) => contender))];
  const find = (/** @type {string} */ contender, /** @type {number} */ count) =>
    placements.find((one) => one.contender === contender && one.count === count);
  const lines = names.map((name) => {
    const cells = counts.map((count) => {
      const { times = [], clean = Number.NaN } = find(name, count) ?? {};
      const against = find("vega-label", count)?.times ?? [];
      const ratios = times.map((time, round) => time / (against[round] ?? Number.NaN));
      return `${tell(spread(ratios), 2)}; ${Math.round(clean * 100)} %`;
    });
    return [name, ...cells];
  });
  return tableOf(["", ...counts.map((count) => `${count} labels`)], lines);
}

/** @param {Results} results */
function tableSizes({ sizes }) {
  return tableOf(["import", "gzip"], sizes.map(({ name, bytes }) => [name, `${(bytes / 1000).toFixed(1)} kB`]));
}
