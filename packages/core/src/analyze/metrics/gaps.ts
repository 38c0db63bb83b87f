import type { Given } from "../given.js";
import { advocacyGap } from "./advocacyGap.js";
import { coverage } from "./coverage.js";
import { reachGap } from "./reachGap.js";
import { stakeholderGaps } from "./stakeholderGaps.js";
import { supportGap } from "./supportGap.js";

/** What is still missing to get the committee over the line. */
export function gaps(given: Given) {
  return {
    support: given.once(supportGap),
    advocacy: given.once(advocacyGap),
    reach: given.once(reachGap),
    coverage: given.once(coverage),
    perStakeholder: given.once(stakeholderGaps),
  };
}
