import { isConvinced } from "../metrics/advocacy.js";
import { rule } from "../metrics/rule.js";
import { settled } from "../metrics/settled.js";
import { weights } from "../metrics/weights.js";
import { about, nothing, type WarningRule } from "../warning.js";

/** Every decider is at the line, yet most of the others of high influence are not: the decision may not hold. */
export const keyPlayersDoubt = {
  id: "keyPlayersDoubt" as const,
  severity: "caution",
  find(given) {
    const { deciders = [] } = given.once(rule);
    const views = given.once(settled);
    const weighed = given.once(weights);
    const deciding = given.committee.filter(({ id }) => deciders.includes(id));
    if (deciding.length === 0 || !deciding.every(({ id }) => isConvinced(views[id]!, given))) return nothing;
    const key = given.committee.filter(({ id }) => {
      const { influence, from } = weighed[id]!;
      return !deciders.includes(id) && from !== "assumed" && influence >= given.assumptions.highInfluence;
    });
    const doubting = key.filter(({ id }) => !isConvinced(views[id]!, given));
    if (2 * doubting.length <= key.length) return nothing;
    return { ...about(doubting), params: { doubting: doubting.length, keyPlayers: key.length } };
  },
} satisfies WarningRule;
