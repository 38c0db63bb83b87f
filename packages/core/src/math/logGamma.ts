/** Argument from which the asymptotic series below is exact to the last digit of a double. */
const seriesStart = 20;

/** Coefficients B(2k) / (2k (2k − 1)) of Stirling's series, B being the Bernoulli numbers. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680];

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
  const inverse = 1 / raised;
  let series = 0;
  for (let k = stirling.length - 1; k >= 0; k -= 1) series = series * inverse * inverse + stirling[k]!;
  const stirlingSum = (raised - 0.5) * Math.log(raised) - raised + 0.5 * Math.log(2 * Math.PI) + series * inverse;
  return stirlingSum - Math.log(product);
}
