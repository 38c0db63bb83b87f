/** @import { Act, Sample } from "./measure.mjs" */
/** @import { Turn } from "./run.mjs" */

/** The median with the middle half around it. @typedef {{ low: number, median: number, high: number }} Spread */
/** @typedef {(sample: Sample) => number} Measure */
/** What someone does. @typedef {{ contender: string, act: Act }} Done */

/** Work of the main thread, in milliseconds. @type {Measure} */
export const workOf = ({ work }) => work.task;
/** Time until the frame that shows it, in milliseconds. @type {Measure} */
export const wallOf = ({ wall }) => wall;

/**
 * What a contender takes, in milliseconds, over all rounds; none if it was not measured.
 * @param {readonly Turn[]} turns
 * @param {Done & { count: number, measure: Measure }} what
 * @returns {Spread | undefined}
 */
export function spreadOf(turns, what) {
  return spread([...valuesOf(turns, what).values()]);
}

/**
 * What a contender takes, as multiples of what the base takes in the same round.
 * @param {readonly Turn[]} turns
 * @param {Done & { count: number, measure: Measure, base: Done }} what
 * @returns {Spread | undefined}
 */
export function ratioOf(turns, { contender, act, base, ...what }) {
  const bases = valuesOf(turns, { ...what, ...base });
  const ratios = [];
  for (const [round, value] of valuesOf(turns, { ...what, contender, act })) {
    const baseValue = bases.get(round);
    if (baseValue !== undefined) ratios.push(value / baseValue);
  }
  return spread(ratios);
}

/**
 * @param {readonly Turn[]} turns
 * @param {Done & { count: number, measure: Measure }} what
 * @returns {Map<number, number>} by round
 */
function valuesOf(turns, { contender, count, act, measure }) {
  const values = new Map();
  for (const turn of turns) {
    const sample = turn.samples[act];
    if (turn.contender === contender && turn.count === count && sample) values.set(turn.round, measure(sample));
  }
  return values;
}

/**
 * @param {readonly number[]} values
 * @returns {Spread | undefined}
 */
export function spread(values) {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
