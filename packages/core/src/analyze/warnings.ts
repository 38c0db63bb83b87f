import type { WarningRule } from "./warning.js";
import { championSilent } from "./warnings/championSilent.js";
import { championWithoutPower } from "./warnings/championWithoutPower.js";
import { expectedSeatEmpty } from "./warnings/expectedSeatEmpty.js";
import { futureReading } from "./warnings/futureReading.js";
import { goneButNamed } from "./warnings/goneButNamed.js";
import { keyPlayersDoubt } from "./warnings/keyPlayersDoubt.js";
import { noDecider } from "./warnings/noDecider.js";
import { opponentsOutweigh } from "./warnings/opponentsOutweigh.js";
import { silence } from "./warnings/silence.js";
import { singleThread } from "./warnings/singleThread.js";
import { stalePosition } from "./warnings/stalePosition.js";
import { strengthAssumed } from "./warnings/strengthAssumed.js";
import { tiesScaled } from "./warnings/tiesScaled.js";
import { turnedDown } from "./warnings/turnedDown.js";
import { vetoUnknown } from "./warnings/vetoUnknown.js";

/** What is looked out for, in the order in which it is reported. A host passes its own list to `analyze`. */
export const warningRules = [
  noDecider,
  goneButNamed,
  opponentsOutweigh,
  silence,
  keyPlayersDoubt,
  vetoUnknown,
  championWithoutPower,
  championSilent,
  turnedDown,
  singleThread,
  expectedSeatEmpty,
  stalePosition,
  futureReading,
  tiesScaled,
  strengthAssumed,
] as const satisfies readonly WarningRule[];

/** The ids of our own rules. */
export type WarningId = (typeof warningRules)[number]["id"];
