import type { Given } from "../given.js";
import { coverage } from "./coverage.js";
import { stakeholderGaps } from "./stakeholderGaps.js";

/** What is still missing to get the committee over the line. */
export function gaps(given: Given) {
  return { perStakeholder: given.once(stakeholderGaps), coverage: given.once(coverage) };
}
