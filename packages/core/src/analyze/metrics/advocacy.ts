import type { Rung } from "../../model/ask.js";
import type { Member } from "../../model/committee.js";
import { daysBetween } from "../../model/daysBetween.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import { effectsOn, perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { placements, type Placement } from "./placements.js";
import { settled, type Settled } from "./settled.js";

/** What someone has openly done for the deal. */
export interface Advocacy {
  /** Standing on the ask ladder, 0..4: the highest rung done, less one after two hedged or declined asks in a row. */
  readonly rung: Rung;
  /** Standing of 3 or more, and a settled view at or above the line. */
  readonly advocate: boolean;
  /** Taken for an advocate without any ask on record: champion by role, or a claim from 80. */
  readonly presumed: boolean;
  readonly why: readonly ("done" | "lowered" | "belowTheLine" | "championByRole" | "highClaim" | "nothingOnRecord")[];
}

/** The rung from which someone counts as an advocate: they arranged a meeting with a decider. */
export const advocateRung = 3;
/** Asks that cost standing, and so lower it when they are turned down twice. */
const costlyRung = 3;

/** Everyone's advocacy, from asks up to the day of the analysis. */
export function advocacy(given: Given): PerStakeholder<Advocacy> {
  const views = given.once(settled);
  const placed = given.once(placements);
  return perStakeholder(given, ({ id, stakeholder }) => {
    const { asked, rung: stands, lowered } = standing(stakeholder, given);
    const rung = Math.max(stands, ...effectsOn(id, given).map((effect) => effect.rung ?? 0)) as Rung;
    if (!asked && rung === 0) return presumedAdvocacy(stakeholder, placed[id]!, given);
    const isOver = isConvinced(views[id]!, given);
    const why: Advocacy["why"][number][] = [rung > 0 ? "done" : "nothingOnRecord"];
    if (lowered) why.push("lowered");
    if (!isOver) why.push("belowTheLine");
    return { rung, advocate: rung >= advocateRung && isOver, presumed: false, why };
  });
}

/** Everyone whose settled view is known and at or above the line. */
export function convinced(given: Given): readonly Member[] {
  const views = given.once(settled);
  return given.committee.filter(({ id }) => isConvinced(views[id]!, given));
}

/** Whether someone's settled view is known and at or above the line. */
export function isConvinced(view: Settled, { assumptions }: Given): boolean {
  return view.type === "settled" && view.view >= assumptions.line;
}

function presumedAdvocacy({ roles }: Stakeholder, { buyIn }: Placement, { assumptions }: Given): Advocacy {
  const why: Advocacy["why"][number][] = [];
  if (roles?.includes("champion")) why.push("championByRole");
  if (buyIn.type === "claimed" && buyIn.value >= assumptions.presumedAdvocate) why.push("highClaim");
  const presumed = why.length > 0;
  return { rung: 0, advocate: false, presumed, why: presumed ? why : ["nothingOnRecord"] };
}

/**
 * What the asks up to the day come to: whether there were any, the rung, whether refusals have lowered it, and the
 * costly asks, by index, that were hedged or declined in a row since.
 */
export function standing({ asks = [] }: Stakeholder, { asOf, assumptions }: Pick<Given, "asOf" | "assumptions">) {
  const asked = asks
    .map((ask, index) => ({ ...ask, index }))
    .filter(({ at }) => at <= asOf)
    .toSorted((one, other) => daysBetween(other.at, one.at));
  let rung = 0;
  let refused: readonly number[] = [];
  let lowered = false;
  for (const ask of asked) {
    if (ask.outcome === "done" && ask.rung >= rung) {
      rung = ask.rung;
      refused = [];
      lowered = false;
    } else if (ask.rung >= costlyRung && ask.outcome !== "open") {
      refused = ask.outcome === "done" ? [] : [...refused, ask.index];
      if (refused.length === assumptions.refusalsInARow) lowered = rung > 0;
    }
  }
  return { asked: asked.length > 0, rung: rung - Number(lowered), refused, lowered };
}
