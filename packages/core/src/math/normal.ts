const rootTwoPi = Math.sqrt(2 * Math.PI);

/** From here Laplace's continued fraction is exact with so many terms, and the rational approximation no longer is. */
const tailStart = 4.5;
const tailTerms = 16;

/** Halley's steps make a quantile exact to the last digits by the third or fourth, and down to 1e-300 by the fifth. */
const mostSteps = 5;
/** Each of them triples the digits that are right: none follows one as short as this. */
const lastStep = 1e-5;

/**
 * Probability that a standard normal variable is at most `x`; absolute error below 1e-14, and relative error below
 * 1e-11 in the lower tail down to −37. Infinite arguments give 0 and 1.
 * Hart's rational approximation 5666 (Hart et al. 1968, as printed in West 2005) within ±4.5, beyond it Laplace's
 * continued fraction (Abramowitz & Stegun 1964, 26.2.14).
 * @example
 * normalCdf(0); // 0.5
 * normalCdf(1.96).toFixed(9); // "0.975002105"
 */
export function normalCdf(x: number): number {
  const tail = upperTail(Math.abs(x));
  return x > 0 ? 1 - tail : tail;
}

/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / rootTwoPi;
}

/**
 * The value below which a standard normal variable falls with probability `p`: the inverse of {@link normalCdf}.
 * −∞ at 0, ∞ at 1, NaN outside 0..1. By Halley's steps from where the bound Φ(x) ≤ e^(−x²/2) / 2 reaches `p`.
 * @example
 * normalQuantile(0.975).toFixed(9); // "1.959963985"
 * normalQuantile(0); // -Infinity
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return -Infinity;
  let x = -Math.sqrt(-2 * Math.log(2 * p));
  for (let step = 0; step < mostSteps; step += 1) {
    const newton = (normalCdf(x) - p) / normalDensity(x);
    x -= newton / (1 + (x * newton) / 2);
    if (Math.abs(newton) < lastStep) break;
  }
  return x;
}

function upperTail(x: number): number {
  const decay = Math.exp((-x * x) / 2);
  if (x < tailStart) return (decay * numerator(x)) / denominator(x);
  let fraction = x;
  for (let term = tailTerms; term >= 1; term -= 1) fraction = x + term / fraction;
  return decay / fraction / rootTwoPi;
}

// Written out, because the forecast asks thousands of times and a loop over coefficients takes twice as long.
function numerator(x: number): number {
  let value = 3.52624965998911e-2 * x + 0.700383064443688;
  value = value * x + 6.37396220353165;
  value = value * x + 33.912866078383;
  value = value * x + 112.079291497871;
  value = value * x + 221.213596169931;
  return value * x + 220.206867912376;
}

function denominator(x: number): number {
  let value = 8.83883476483184e-2 * x + 1.75566716318264;
  value = value * x + 16.064177579207;
  value = value * x + 86.7807322029461;
  value = value * x + 296.564248779674;
  value = value * x + 637.333633378831;
  value = value * x + 793.826512519948;
  return value * x + 440.413735824752;
}
