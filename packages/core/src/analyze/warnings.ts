import { markRules } from "./markRules.js";
import type { WarningRule } from "./warning.js";
import { expectedSeatEmpty } from "./warnings/expectedSeatEmpty.js";
import { futureReading } from "./warnings/futureReading.js";
import { stalePosition } from "./warnings/stalePosition.js";
import { strengthAssumed } from "./warnings/strengthAssumed.js";
import { tiesScaled } from "./warnings/tiesScaled.js";

/**
 * What is looked out for, in the order in which it is reported: what marks warn of, then what is only worth knowing. A
 * host passes its own list to `analyze`.
 */
export const warningRules = [
  ...markRules,
  expectedSeatEmpty,
  stalePosition,
  futureReading,
  tiesScaled,
  strengthAssumed,
] as const satisfies readonly WarningRule[];

/** The ids of our own rules. */
export type WarningId = (typeof warningRules)[number]["id"];
