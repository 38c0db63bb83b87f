/** A predictor and whether what it predicts has happened. */
export interface Trial {
  readonly x: number;
  readonly happened: boolean;
}

/** P(happens) = 1 / (1 + exp(−(intercept + slope · x))). */
export interface Logistic {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * The probability that a fitted logistic gives.
 * @example
 * logistic({ intercept: 0, slope: 1 }, 0); // 0.5
 */
export function logistic({ intercept, slope }: Logistic, x: number): number {
  return 1 / (1 + Math.exp(-intercept - slope * x));
}

/**
 * The logistic that fits some trials best, by Newton's method (iteratively reweighted least squares, McCullagh & Nelder
 * 1989, section 4.4), with a ridge penalty of `ridge` / 2 times the squared distance from `toward` (le Cessie & van
 * Houwelingen 1992): it keeps the fit finite where the outcomes can be told apart without an error. The penalized
 * likelihood is strictly concave, so there is one best fit, and halved steps always find it. `ridge` > 0.
 * @example
 * logisticFit([], { ridge: 1, toward: { intercept: 0, slope: 1 } }); // { intercept: 0, slope: 1 }
 */
export function logisticFit(
  trials: readonly Trial[],
  { ridge, toward }: { readonly ridge: number; readonly toward: Logistic },
): Logistic {
  let fit = toward;
  for (let round = 0; round < 100; round += 1) {
    const step = newtonStep(fit);
    let length = 1;
    let next = ahead(fit, step, length);
    while (length > 1e-12 && loss(next) > loss(fit)) {
      length /= 2;
      next = ahead(fit, step, length);
    }
    if (Math.abs(next.intercept - fit.intercept) + Math.abs(next.slope - fit.slope) < 1e-12) return fit;
    fit = next;
  }
  return fit;

  function newtonStep(at: Logistic): Logistic {
    let [towardIntercept, towardSlope] = [
      -ridge * (at.intercept - toward.intercept),
      -ridge * (at.slope - toward.slope),
    ];
    let [curvature, mixed, curvatureOfSlope] = [ridge, 0, ridge];
    for (const { x, happened } of trials) {
      const p = logistic(at, x);
      const surprise = (happened ? 1 : 0) - p;
      towardIntercept += surprise;
      towardSlope += surprise * x;
      curvature += p * (1 - p);
      mixed += p * (1 - p) * x;
      curvatureOfSlope += p * (1 - p) * x * x;
    }
    const determinant = curvature * curvatureOfSlope - mixed * mixed;
    return {
      intercept: (curvatureOfSlope * towardIntercept - mixed * towardSlope) / determinant,
      slope: (curvature * towardSlope - mixed * towardIntercept) / determinant,
    };
  }

  /** Penalized negative log-likelihood. */
  function loss(at: Logistic): number {
    let sum = (ridge / 2) * ((at.intercept - toward.intercept) ** 2 + (at.slope - toward.slope) ** 2);
    for (const { x, happened } of trials) {
      const score = (at.intercept + at.slope * x) * (happened ? -1 : 1);
      sum += Math.max(0, score) + Math.log1p(Math.exp(-Math.abs(score)));
    }
    return sum;
  }
}

function ahead(from: Logistic, step: Logistic, length: number): Logistic {
  return { intercept: from.intercept + length * step.intercept, slope: from.slope + length * step.slope };
}
