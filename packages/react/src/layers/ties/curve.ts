import { pair } from "../../arrow.js";
import { roundPixels, type Point } from "../../geometry.js";

/**
 * A smooth line from one point to another that is drawn towards those between, a quadratic B-spline: it never leaves
 * the polygon around all its points. There is at least one control point.
 */
export interface Curve {
  readonly from: Point;
  readonly controls: readonly Point[];
  readonly to: Point;
}

interface Bow {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** A curve as path data. */
export function curvePath(curve: Curve): string {
  const bows = bowsOf(curve).map(({ control, to }) => `Q${pair(control)} ${pair(to)}`);
  return `M${pair(curve.from)}${bows.join("")}`;
}

/** Points along a curve, both ends included, so that the line through them is the curve to the eye. */
export function pointsAlong(curve: Curve, stepsPerBow = 8): readonly Point[] {
  const points: Point[] = [curve.from];
  for (const bow of bowsOf(curve)) {
    for (let step = 1; step <= stepsPerBow; step += 1) points.push(pointAt(bow, step / stepsPerBow));
  }
  return points;
}

function bowsOf({ from, controls, to }: Curve): readonly Bow[] {
  return controls.map((control, index) => {
    const [last, next] = [controls[index - 1], controls[index + 1]];
    return { from: last ? middle(last, control) : from, control, to: next ? middle(control, next) : to };
  });
}

function pointAt({ from, control, to }: Bow, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return {
    x: roundPixels(a * from.x + b * control.x + c * to.x),
    y: roundPixels(a * from.y + b * control.y + c * to.y),
  };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
