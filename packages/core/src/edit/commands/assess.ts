import type { Deal } from "../../model/deal.js";
import type { Dimension, Reading } from "../../model/reading.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { stakeholderOf, unknownStakeholder } from "./stakeholderOf.js";

const axes: readonly Dimension[] = ["influence", "buyIn"];

/**
 * One date and one signature stand for both scores, so an assessment of one axis reaffirms the other. A claim that is
 * replaced becomes a reading; one that stays as it was, by the same person on the same day, is not written twice.
 */
export function assess(draft: Deal, command: CommandOf<"assess">): EditIssue | undefined {
  const stakeholder = stakeholderOf(draft, command.id);
  if (!stakeholder) return unknownStakeholder(command.id);
  for (const axis of axes) {
    if (command[axis] === null) takeBack(stakeholder, axis);
    else claim(stakeholder, axis, command);
  }
  sign(stakeholder, command);
  return undefined;
}

function takeBack(stakeholder: Stakeholder, axis: Dimension): void {
  delete stakeholder[axis];
  const kept = stakeholder.readings?.filter(({ of, tier }) => of !== axis || tier !== "claim");
  if (kept && kept.length < stakeholder.readings!.length) stakeholder.readings = kept;
}

function claim(stakeholder: Stakeholder, axis: Dimension, command: CommandOf<"assess">): void {
  const earlier = stakeholder[axis];
  const next = command[axis] ?? earlier;
  if (next === undefined) return;
  const { assessedAt, assessedBy } = stakeholder;
  const unchanged = earlier === next && assessedAt === command.at && assessedBy === command.by;
  if (earlier !== undefined && !unchanged) {
    const reading: Reading = { of: axis, value: earlier, tier: "claim", at: assessedAt ?? command.at };
    if (assessedBy !== undefined) reading.by = assessedBy;
    (stakeholder.readings ??= []).push(reading);
  }
  stakeholder[axis] = next;
}

function sign(stakeholder: Stakeholder, { at, by }: CommandOf<"assess">): void {
  delete stakeholder.assessedAt;
  delete stakeholder.assessedBy;
  if (stakeholder.influence === undefined && stakeholder.buyIn === undefined) return;
  stakeholder.assessedAt = at;
  if (by !== undefined) stakeholder.assessedBy = by;
}
