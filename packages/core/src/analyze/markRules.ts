import type { WarningRule } from "./warning.js";
import { championSilent } from "./warnings/championSilent.js";
import { championWithoutPower } from "./warnings/championWithoutPower.js";
import { goneButNamed } from "./warnings/goneButNamed.js";
import { keyPlayersDoubt } from "./warnings/keyPlayersDoubt.js";
import { noDecider } from "./warnings/noDecider.js";
import { opponentsOutweigh } from "./warnings/opponentsOutweigh.js";
import { silence } from "./warnings/silence.js";
import { singleThread } from "./warnings/singleThread.js";
import { turnedDown } from "./warnings/turnedDown.js";
import { vetoUnknown } from "./warnings/vetoUnknown.js";

/** What is looked out for on a map, whose marks warn of what is worth a look: all but the rules of severity `info`. */
export const markRules = [
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
] as const satisfies readonly WarningRule[];
