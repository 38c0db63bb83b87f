/** A point and what it weighs in a sum that stands for an integral over 0..1. */
export interface QuadraturePoint {
  readonly at: number;
  readonly weight: number;
}

/**
 * Points and weights that integrate every polynomial of degree n − 1 over 0..1 exactly: Fejér's first rule (1933),
 * whose points are the roots of the Chebyshev polynomial (Davis & Rabinowitz 1984, section 2.5.5). All weights are
 * positive.
 * @example
 * fejer(1).map(({ at, weight }) => [at.toFixed(3), weight]); // [["0.500", 1]]
 */
export function fejer(points: number): readonly QuadraturePoint[] {
  return Array.from({ length: points }, (_, index) => {
    const angle = ((2 * index + 1) * Math.PI) / (2 * points);
    let weight = 1;
    for (let k = 1; 2 * k <= points; k += 1) weight -= (2 * Math.cos(2 * k * angle)) / (4 * k * k - 1);
    return { at: (1 - Math.cos(angle)) / 2, weight: weight / points };
  });
}
