import { parseArgs } from "node:util";

/** @typedef {ReturnType<typeof readOptions>} Options */

export const base = "d3";
/** Those whose name ends with Drag draw the same as those without it, and are dragged by hand. */
const contenders = ["blank", base, "d3Drag", "react", "reactDrag", "ours", "visx", "visxDrag", "reactFlow", "reactFlowDrag", "nivo", "recharts"];

/**
 * What to measure, from the command line. Anything left out is what the table in the docs is made of.
 * @param {string[]} args
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      counts: { type: "string", default: "12,200,2000,10000" },
      only: { type: "string", default: contenders.join(",") },
      rounds: { type: "string", default: "9" },
      seed: { type: "string", default: "1" },
      date: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const { write, date } = values;
  if (write && !/^\d{4}-\d{2}-\d{2}$/.test(date ?? "")) throw new Error("--write needs --date, as in --date 2026-11-22.");
  const unknown = values.only.split(",").filter((name) => !contenders.includes(name));
  if (unknown.length > 0) throw new Error(`No contender is called ${unknown.join(", ")}: choose from ${contenders.join(", ")}.`);
  return {
    counts: values.counts.split(",").map(Number),
    contenders: contenders.filter((name) => values.only.split(",").includes(name)),
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    date: date ?? "no day given",
    write,
  };
}
