import { onlyGiven } from "../change.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { advocacy } from "../metrics/advocacy.js";
import { placements, scoreOf } from "../metrics/placements.js";
import { see, type Seen } from "../view.js";

/** Each part of the test where it can be told, and whether all are met. A single part that is not met fails the test. */
export type ChampionTest = Seen<{
  readonly passed: boolean;
  readonly hasPower?: boolean;
  readonly sellsInAbsence?: boolean;
  readonly ownStake?: boolean;
}>;

/** The rung on which someone has made the case without us. */
const absentRung = 4;

/**
 * A champion has power and influence, sells for us when we are not in the room, and has a stake of their own in our
 * success (Whyte 2020, “MEDDICC”, the three criteria of a champion). Power is the influence of the mark; selling is the top
 * rung of the ask ladder, told once anything was asked; a stake is a reason that they have voiced themselves.
 */
export function championTest(given: Given): PerStakeholder<ChampionTest> {
  const placed = given.once(placements);
  const standing = given.once(advocacy);
  return perStakeholder(given, ({ id, stakeholder: { asks = [], reasons = [] } }) => {
    const influence = scoreOf(placed[id]!.influence);
    const { rung } = standing[id]!;
    const hasPower = influence === undefined ? undefined : influence >= given.assumptions.highInfluence;
    const sellsInAbsence = asks.length === 0 && rung === 0 ? undefined : rung >= absentRung;
    const ownStake = reasons.length === 0 ? undefined : reasons.some(({ voicedBy }) => voicedBy === "buyer");
    const parts = onlyGiven({ hasPower, sellsInAbsence, ownStake });
    if (Object.values(parts).includes(false)) return { type: "seen", passed: false, ...parts };
    return see({ influence: hasPower, asks: sellsInAbsence, reasons: ownStake }, () => ({ passed: true, ...parts }));
  });
}
