import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { advocacy } from "../metrics/advocacy.js";
import { placements, scoreOf } from "../metrics/placements.js";
import { see, type Seen } from "../view.js";

/** Whether all three parts of the test are met, and by their inputs those that are not: a single one fails the test. */
export type ChampionTest = Seen<{
  readonly passed: boolean;
  readonly failed: readonly ("influence" | "asks" | "reasons")[];
}>;

/** The rung on which someone has made the case without us. */
const absentRung = 4;

/**
 * A champion has power and influence, sells for us when we are not in the room, and has a stake of their own in our
 * success (Whyte 2020, “MEDDICC”, the three criteria of a champion). Power is the influence of the mark; selling is the
 * top rung of the ask ladder, told once anything was asked; a stake is a reason that they have voiced themselves.
 */
export function championTest(given: Given): PerStakeholder<ChampionTest> {
  const placed = given.once(placements);
  const standing = given.once(advocacy);
  return perStakeholder(given, ({ id, stakeholder: { asks = [], reasons = [] } }) => {
    const influence = scoreOf(placed[id]!.influence);
    const { rung } = standing[id]!;
    const met = {
      influence: influence === undefined ? undefined : influence >= given.assumptions.highInfluence,
      asks: asks.length === 0 && rung === 0 ? undefined : rung >= absentRung,
      reasons: reasons.length === 0 ? undefined : reasons.some(({ voicedBy }) => voicedBy === "buyer"),
    };
    const failed = (Object.keys(met) as (keyof typeof met)[]).filter((part) => met[part] === false);
    return failed.length > 0 ? { type: "seen", passed: false, failed } : see(met, () => ({ passed: true, failed }));
  });
}
