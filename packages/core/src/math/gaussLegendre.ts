/** A point and what it weighs in a sum that stands for an integral over 0..1. */
export interface QuadraturePoint {
  readonly at: number;
  readonly weight: number;
}

/**
 * Points and weights that integrate every polynomial of degree 2n − 1 over 0..1 exactly (Gauss 1814; Abramowitz &
 * Stegun 1964, 25.4.29). Roots of the Legendre polynomial by Newton's method from Tricomi's first guess.
 * @example
 * gaussLegendre(1); // [{ at: 0.5, weight: 1 }]
 */
export function gaussLegendre(points: number): readonly QuadraturePoint[] {
  return Array.from({ length: points }, (_, index) => {
    let x = Math.cos((Math.PI * (points - index - 0.25)) / (points + 0.5));
    let slope = 1;
    for (let step = 0; step < 8; step += 1) {
      const { value, derivative } = legendre(points, x);
      slope = derivative;
      x -= value / derivative;
    }
    if (2 * index + 1 === points) x = 0;
    return { at: (1 + x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
  });
}

function legendre(degree: number, x: number): { readonly value: number; readonly derivative: number } {
  let before = 1;
  let value = x;
  for (let k = 2; k <= degree; k += 1) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, derivative: (degree * (x * value - before)) / (x * x - 1) };
}
