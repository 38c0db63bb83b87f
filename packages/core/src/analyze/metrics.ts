import { advocacy } from "./metrics/advocacy.js";
import { chances } from "./metrics/chances.js";
import { claimGaps } from "./metrics/claimGaps.js";
import { estimates } from "./metrics/estimates.js";
import { gaps } from "./metrics/gaps.js";
import { leverage } from "./metrics/leverage.js";
import { outcome } from "./metrics/outcome.js";
import { paths } from "./metrics/paths.js";
import { pivots } from "./metrics/pivots.js";
import { placements } from "./metrics/placements.js";
import { power } from "./metrics/power.js";
import { raters } from "./metrics/raters.js";
import { reasons } from "./metrics/reasons.js";
import { research } from "./metrics/research.js";
import { rule } from "./metrics/rule.js";
import { settled } from "./metrics/settled.js";
import { socialPower } from "./metrics/socialPower.js";
import { sways } from "./metrics/sways.js";
import { views } from "./metrics/views.js";
import { warnings } from "./metrics/warnings.js";
import { weights } from "./metrics/weights.js";
import { zones } from "./metrics/zones.js";

/** Every part of an analysis, under the name it is found by. */
export const metrics = {
  estimates,
  placements,
  zones,
  claimGaps,
  advocacy,
  sways,
  settled,
  weights,
  socialPower,
  rule,
  chances,
  outcome,
  pivots,
  leverage,
  power,
  gaps,
  paths,
  raters,
  reasons,
  research,
  warnings,
  views,
};
export type MetricName = keyof typeof metrics;
