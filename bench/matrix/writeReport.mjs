import { ratioOf, spread, spreadOf, wallOf, workOf } from "./summarize.mjs";

/** @import { Act } from "./measure.mjs" */
/** @import { Options } from "./options.mjs" */
/** @import { Placement, Turn } from "./run.mjs" */
/** @import { Measure, Spread } from "./summarize.mjs" */

/**
 * @typedef {Options & {
 *   machine: { cores: number, browser: string, node: string },
 *   turns: Turn[],
 *   placements: Placement[],
 *   sizes: { name: string, bytes: number }[],
 * }} Results
 */
/** A line of a table: a contender, and what it does. @typedef {{ title: string, contender: string, act: Act }} Row */

/** @type {Readonly<Record<string, string>>} */
const titles = {
  blank: "*nothing at all*",
  d3: "raw d3",
  d3Drag: "raw d3, dragged",
  react: "plain React",
  ours: "BuyInMatrix",
  visx: "visx",
  reactFlow: "React Flow",
  nivo: "nivo",
  recharts: "recharts",
};

/** What ours must not exceed, as multiples of raw d3, by count. */
const targets = {
  move: new Map([
    [12, 1.3],
    [200, 1.3],
    [2000, 1.5],
    [10_000, 1.5],
  ]),
  show: new Map([
    [12, 1.3],
    [2000, 1.5],
  ]),
};

/**
 * The measured results as a page of the docs.
 * @param {Results} results
 */
export function writeReport(results) {
  const { turns, counts, contenders } = results;
  /** @param {Act} act @returns {Row[]} */
  const rows = (act) => contenders.map((contender) => ({ title: titles[contender] ?? contender, contender, act }));
  /** @type {Row[]} */
  const moves = rows("move").flatMap((row) =>
    row.contender === "ours"
      ? [
          { ...row, title: `${row.title}, while dragging` },
          { ...row, title: `${row.title}, letting go`, act: "commit" },
        ]
      : [row],
  );
  /** @type {Row[]} */
  const shows = rows("show").flatMap((row) =>
    row.contender === "ours" ? [row, { ...row, title: `${row.title}, until it can be used`, act: "ready" }] : [row],
  );
  /** @type {readonly (readonly [Act, string])[]} */
  const ways = [
    ["point", "pointing"],
    ["select", "selecting"],
    ["closer", "closer"],
    ["along", "along"],
  ];
  const goes = ways.map(([act, title]) => ({ title, contender: "ours", act }));
  /** Frames in which nothing changes wait for a screen that is not there: their time says nothing. */
  const seen = (/** @type {readonly Row[]} */ of) => of.filter(({ contender }) => contender !== "blank");
  const ratios = (/** @type {readonly Row[]} */ of, /** @type {Measure} */ measure) =>
    tableOf(counts, of, (row, count) => tell(ratioOf(turns, { ...row, count, measure }), 1));
  const times = (/** @type {readonly Row[]} */ of, /** @type {Measure} */ measure) =>
    tableOf(counts, of, (row, count) => tell(spreadOf(turns, { ...row, count, measure }), 2));

  return `${[
    "# Benchmarks",
    introduce(results),
    "## Moving one of n labeled points",
    "Work of the main thread for one step, as a multiple of raw d3 touching one node.",
    ratios(moves, workOf) + targetRow(counts, targets.move),
    judge(results, "move"),
    "Time until the frame that shows it:",
    ratios(seen(moves), wallOf),
    "## First paint of n labeled points",
    "Work of the main thread from data in hand to all of it on the screen, as a multiple of raw d3.",
    ratios(shows, workOf) + targetRow(counts, targets.show),
    judge(results, "show"),
    "Time until the frame that shows it:",
    ratios(seen(rows("show")), wallOf),
    "## Going through all of them",
    "Work of the main thread for one step on BuyInMatrix, as a multiple of raw d3 moving one of as many points: the pointer over the picture, someone selected, twice as close, and along a part of it by a key.",
    ratios(goes, workOf),
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
    `<details>\n<summary>Milliseconds on this machine</summary>\n\nWork of the main thread, moving:\n\n${times(moves, workOf)}\n\nTime until seen, moving:\n\n${times(seen(moves), wallOf)}\n\nWork of the main thread, going through all of them:\n\n${times(goes, workOf)}\n\nWork of the main thread, first paint:\n\n${times(shows, workOf)}\n\nTime until seen, first paint:\n\n${times(seen(rows("show")), wallOf)}\n\n</details>`,
  ].join("\n\n")}\n`;
}

const method = `Every contender draws the same invented people at 900 × 560 pixels: a mark each, the name to the right of it, and two axes (React Flow has none). Each is written as its users would write it, with the memoizing it allows, in \`bench/matrix/app/contenders\`. BuyInMatrix also draws zones, key and fields, and places its names so that none covers anything.

Every contender at every size gets a fresh page in a fresh browser process in each round, in an order of chance. Work is the processor time of the page's main thread: script, style, layout and painting, until the page rests again. Loading the library is not part of it; what BuyInMatrix fetches once its picture is there comes after the first paint, and loading and running that is in the line *until it can be used*. A step of a move is the mean of up to 20 in a row, after a few that are not noted, and includes the frame that shows it; the line *nothing at all* tells what that takes alone. BuyInMatrix is moved by pointer events, which it has to turn into scores first, and everything else by changing its data, which is less to do; the line *raw d3, dragged* tells what the way from a pointer costs where nothing but the mark follows it, with \`d3-drag\`. The base of all multiples is raw d3 moved by data. With the mark, BuyInMatrix moves its name, the line from where it was, lines to both axes and the scores there; letting go, of which the others know nothing, is held against a step of raw d3. Each ratio is taken within one round; the tables give the median over the rounds and, in brackets, the middle half.`;

/** @param {Results} results */
function introduce({ date, rounds, machine, turns, counts }) {
  const people = counts.map((count) => tellShown(turns, count)).filter((text) => text !== undefined);
  const partly = people.length > 0 ? ` Of ${people.join(", of ")}.` : "";
  return `BuyInMatrix beside what else one would draw a scatter plot with, measured on ${date}: ${rounds} rounds, ${machine.browser} without a screen or graphics card, ${machine.cores} processor cores, Node ${machine.node}, React 19, all builds for production. Multiples travel between machines; milliseconds do not.${partly}`;
}

/**
 * How much of everyone BuyInMatrix draws, if not all.
 * @param {readonly Turn[]} turns
 * @param {number} count
 */
function tellShown(turns, count) {
  const drawn = turns.find((turn) => turn.contender === "ours" && turn.count === count)?.samples.drawn;
  if (!drawn || (drawn.marks === count && drawn.names === count)) return undefined;
  return `${number(count)} people it shows ${number(drawn.marks)} marks and ${number(drawn.names)} names`;
}

/**
 * @param {readonly number[]} counts
 * @param {readonly Row[]} rows
 * @param {(row: Row, count: number) => string} tellCell
 */
function tableOf(counts, rows, tellCell) {
  const lines = rows.map((row) => line([row.title, ...counts.map((count) => tellCell(row, count))]));
  return [line(["", ...counts.map((count) => `n = ${number(count)}`)]), ruler(counts.length), ...lines].join("\n");
}

/**
 * @param {readonly number[]} counts
 * @param {ReadonlyMap<number, number>} most
 */
function targetRow(counts, most) {
  const cells = counts.map((count) => (most.has(count) ? `at most ${most.get(count)}` : "–"));
  return `\n${line(["*target for BuyInMatrix*", ...cells])}`;
}

/**
 * Whether the targets are met: the multiples, and being ahead of visx and React Flow.
 * @param {Results} results
 * @param {"move" | "show"} act
 */
function judge({ turns, counts, contenders }, act) {
  if (!contenders.includes("ours")) return "";
  const median = (/** @type {string} */ contender, /** @type {number} */ count) =>
    ratioOf(turns, { contender, count, act, measure: workOf })?.median ?? Number.NaN;
  const verdicts = counts.map((count) => {
    const ours = median("ours", count);
    const most = targets[act].get(count);
    const rivals = ["visx", "reactFlow"].filter((name) => ours > median(name, count)).map((name) => titles[name]);
    const missed = [
      ...(most !== undefined && !(ours <= most) ? [`above ${most}`] : []),
      ...(rivals.length > 0 ? [`behind ${rivals.join(" and ")}`] : []),
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
    return line([name, ...cells]);
  });
  return [line(["", ...counts.map((count) => `${count} labels`)]), ruler(counts.length), ...lines].join("\n");
}

/** @param {Results} results */
function tableSizes({ sizes }) {
  const lines = sizes.map(({ name, bytes }) => line([name, `${(bytes / 1000).toFixed(1)} kB`]));
  return [line(["import", "gzip"]), ruler(1), ...lines].join("\n");
}

/**
 * @param {Spread | undefined} of
 * @param {number} digits after the point, for small numbers
 */
function tell(of, digits) {
  if (!of) return "–";
  const round = (/** @type {number} */ value) => (value >= 20 ? number(Math.round(value)) : value.toFixed(digits));
  return `${round(of.median)} (${round(of.low)}–${round(of.high)})`;
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString("en-US");
}

/** @param {readonly string[]} cells */
function line(cells) {
  return `| ${cells.join(" | ")} |`;
}

/** @param {number} columns */
function ruler(columns) {
  return `|---|${"---:|".repeat(columns)}`;
}
