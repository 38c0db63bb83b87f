/** @import { Spread } from "./summarize.mjs" */

/**
 * A table of the docs.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines
 */
export function tableOf(head, lines) {
  return [line(head), `|---|${"---:|".repeat(head.length - 1)}`, ...lines.map(line)].join("\n");
}

/** @param {readonly string[]} cells */
function line(cells) {
  return `| ${cells.join(" | ")} |`;
}

/**
 * @param {Spread | undefined} of
 * @param {number} digits after the point, for small numbers
 */
export function tell(of, digits) {
  if (!of) return "–";
  const round = (/** @type {number} */ value) => (value >= 20 ? number(Math.round(value)) : value.toFixed(digits));
  return `${round(of.median)} (${round(of.low)}–${round(of.high)})`;
}

/** @param {number} value */
export function number(value) {
  return value.toLocaleString("en-US");
}
