/** Rounds before anything is noted, so that code which runs often is measured as it runs then. */
const warmUps = 5;

/** Something to measure: one run of it is done `times` over, because one alone is too short for a clock. */
/** @typedef {{ name: string, times: number, run: () => unknown, target?: number | undefined }} Contender */

/**
 * Milliseconds that one run of each contender takes, as quartiles over the rounds. The contenders take turns, so that
 * what slows the machine for a while slows all of them.
 * @param {readonly Contender[]} contenders
 * @param {number} rounds
 * @returns {readonly { name: string, low: number, median: number, high: number }[]}
 */
export function medians(contenders, rounds) {
  /** @type {number[][]} */
  const measured = contenders.map(() => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, { run, times }] of contenders.entries()) {
      globalThis.gc?.();
      const started = performance.now();
      for (let time = 0; time < times; time += 1) run();
      if (round >= 0) measured[index]?.push((performance.now() - started) / times);
    }
  }
  return contenders.map(({ name }, index) => {
    const sorted = (measured[index] ?? []).toSorted((a, b) => a - b);
    const at = (/** @type {number} */ share) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
    return { name, low: at(0.25), median: at(0.5), high: at(0.75) };
  });
}
