/** Argument from which the asymptotic series below is exact to the last digit of a double. */
const seriesStart = 20;

/**
 * Natural logarithm of the gamma function for x > 0; NaN otherwise.
 * Stirling's series (Abramowitz & Stegun 1964, 6.1.40), small arguments first raised by Γ(x + 1) = x Γ(x).
 * @example
 * logGamma(1); // 0
 * logGamma(0.5).toFixed(12); // "0.572364942925"
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x === 1 || x === 2) return 0;
  let raised = x;
  let product = 1;
  while (raised < seriesStart) {
    product *= raised;
    raised += 1;
  }
  const series = 1 / (12 * raised) - 1 / (360 * raised ** 3) + 1 / (1260 * raised ** 5) - 1 / (1680 * raised ** 7);
  return (raised - 0.5) * Math.log(raised) - raised + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
