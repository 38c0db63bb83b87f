import { estimates } from "./metrics/estimates.js";
import { gaps } from "./metrics/gaps.js";
import { placements } from "./metrics/placements.js";
import { weights } from "./metrics/weights.js";
import { zones } from "./metrics/zones.js";

/** Every part of an analysis, under the name it is found by. */
export const metrics = { estimates, placements, zones, weights, gaps };
export type MetricName = keyof typeof metrics;
